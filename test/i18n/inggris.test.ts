import { afterEach, describe, expect, it } from "vitest";
import { pakaiBahasa } from "../../src/i18n/bahasa.ts";
import { EN } from "../../src/i18n/en/index.ts";
import { PANE, type PaneKey } from "../../src/i18n/pane.ts";
import { SLOT, t } from "../../src/i18n/pane-text.ts";
import { FORM_PENGATURAN, formPengaturan } from "../../src/i18n/pengaturan/index.ts";
import { terjemahBagian } from "../../src/i18n/pengaturan/terjemah.ts";

const KEYS = Object.keys(PANE) as PaneKey[];

const slotsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(SLOT)].map(([, name = ""]) => name)),
];
/** Slots that are printed, and not only asked. */
const printedOf = (text: string): string[] =>
  [...text.matchAll(SLOT)]
    .flatMap(([, name = "", one]) => (one === undefined ? [name] : []))
    .sort();

afterEach(() => pakaiBahasa(null));

describe("English of the pane", () => {
  it("has every key in the order of the Indonesian, and no other", () => {
    expect(Object.keys(EN.pane)).toEqual(KEYS);
  });

  it.each(KEYS)("%s prints the slots of the Indonesian and asks no other", (key) => {
    expect(printedOf(EN.pane[key])).toEqual(printedOf(PANE[key]));
    expect(printedOf(PANE[key])).toEqual(expect.arrayContaining(slotsOf(EN.pane[key])));
  });

  it.each(KEYS)("%s has no stray spaces or braces", (key) => {
    expect(EN.pane[key]).toBe(EN.pane[key].trim());
    expect(EN.pane[key].replaceAll(SLOT, "x")).not.toMatch(/[{}]| {2}/);
  });

  it.each(KEYS)("%s ends as the Indonesian ends", (key) => {
    const end = (text: string): string => /[.…:?]$/.exec(text)?.[0] ?? "";
    expect(end(EN.pane[key])).toBe(end(PANE[key]));
  });

  it("says one and many", () => {
    pakaiBahasa(EN);
    expect([0, 1, 2].map((n) => t("pane.cascading.temuan", { n }))).toEqual([
      "0 findings",
      "1 finding",
      "2 findings",
    ]);
  });

  it("leaves no plain plural behind a count that may be one", () => {
    // `{n} rows` reads `1 rows`; a total of which something is counted is always more than one.
    const plain = KEYS.filter((key) =>
      /(?<!of )\{n\} (?!of\b)(?:\w+ )?\w+s\b(?!-)/.test(EN.pane[key]),
    );
    expect(plain.map((key) => EN.pane[key])).toEqual([
      "Ahead of plan by {n} points",
      "{tanda} {n} points",
      "Behind plan by {n} points",
      "Show all {n} steps",
    ]);
  });
});

describe("English of the settings", () => {
  const texts = new Set<string>();
  for (const form of FORM_PENGATURAN) {
    terjemahBagian(form, (text) => {
      texts.add(text);
      return text;
    });
  }

  it("knows every text of the forms, and no other", () => {
    expect(Object.keys(EN.pengaturan).sort()).toEqual([...texts].sort());
  });

  it("changes no value, key or limit", () => {
    pakaiBahasa(EN);
    const bare = (form: unknown): string =>
      JSON.stringify(form, (key, value: unknown) =>
        ["label", "judul", "uraian", "syarat", "akhiran"].includes(key) ? "" : value,
      );
    expect(bare(formPengaturan())).toBe(bare(FORM_PENGATURAN));
    expect(formPengaturan()[0]?.judul).toBe("General");
  });
});
