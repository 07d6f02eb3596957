import { expect, test } from "vitest";
import { HUBUNGAN_LIST } from "../../../src/core/crossfire/hubungan.ts";
import { ISTILAH, ISTILAH_LUAS } from "../../../src/core/crossfire/istilah.ts";
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

test("every relation joins two terms, once, and says why", () => {
  const seen = new Set<string>();
  for (const { a, b, isu, alasan } of HUBUNGAN_LIST) {
    const key = [a, b].sort().join("|");
    expect([key, a !== b, seen.has(key)]).toEqual([key, true, false]);
    seen.add(key);
    expect(isu).not.toBe("");
    expect(alasan).toMatch(/^[^.]{5,70}$/);
  }
});

test("a wide term is a term", () => {
  for (const term of ISTILAH_LUAS) expect(Object.keys(ISTILAH)).toContain(term);
});
