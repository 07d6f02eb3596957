import { expect, test } from "vitest";
import { ISTILAH } from "../../../src/core/crossfire/istilah.ts";
import { ISU_LIST } from "../../../src/core/crossfire/isu.ts";
import { SARPRAS } from "../../../src/core/crossfire/sarpras.ts";
import { kataOf } from "../../../src/core/text/kata.ts";

const tables: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ["istilah", ISTILAH],
  ["sarpras", SARPRAS],
];

test.each(tables)(
  "%s: a phrase of several words does not shrink to one common word",
  (_, table) => {
    const shrunk = Object.values(table)
      .flat()
      .filter((phrase) => phrase.includes(" ") && kataOf(phrase).length < 2);
    // Their only remaining word is rare enough to stand alone.
    expect(shrunk).toEqual([]);
  },
);

test.each(tables)("%s: no phrase means two things", (_, table) => {
  const seen = new Map<string, string>();
  for (const [name, phrases] of Object.entries(table)) {
    for (const phrase of phrases) {
      const key = kataOf(phrase)
        .map(({ akar }) => akar)
        .join(" ");
      expect([phrase, seen.get(key) ?? name]).toEqual([phrase, name]);
      seen.set(key, name);
    }
  }
});

test("every isu has members, none of them on both sides", () => {
  for (const { nama, inti, pendukung } of ISU_LIST) {
    expect([nama, inti.length > 0]).toEqual([nama, true]);
    expect([nama, inti.filter((term) => pendukung.includes(term))]).toEqual([nama, []]);
  }
});
