import { describe, expect, it } from "vitest";
import { RULES } from "../../src/core/rules/index.ts";
import { slotsIn } from "../../src/core/rules/message.ts";
import { semuaIndonesia, semuaInggris, type Teks } from "../support/semua-teks.ts";

/** Command lines and formulas are quoted as they are typed, and help is laid out in columns. */
const TYPED = /^(?:cli\.|PK\.)/;

const BAHASA: readonly (readonly [string, readonly Teks[]])[] = [
  ["Indonesian", semuaIndonesia()],
  ["English", semuaInggris()],
];

const holding = (texts: readonly Teks[], pattern: RegExp): readonly string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

describe.each(BAHASA)("One voice: %s", (_name, texts) => {
  it("covers the product", () => {
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("does not exclaim, and sets its type with care", () => {
    const own = texts.filter(([key]) => !TYPED.test(key));
    expect(holding(own, /!(?!N\/A)(?<!#REF!)| {2}|^\s|\s$|\.\.\.|["]/)).toEqual([]);
  });

  it("is short", () => {
    const long = texts.filter(
      ([key, text]) =>
        text.length > (key === "cli.bantuan" ? 3600 : key.startsWith("PK.") ? 460 : 340),
    );
    expect(long).toEqual([]);
  });
});

describe("Indonesian of one voice", () => {
  const texts = semuaIndonesia();

  it("blames and begs nobody", () => {
    expect(
      holding(
        texts,
        /\b(?:lalai|ceroboh|teledor|kesalahan anda|jangan (?!dibaca)|mohon|silakan|tolong|harap)\b/i,
      ),
    ).toEqual([]);
  });

  it("has one word for one idea, and none of speech", () => {
    const words =
      /\b(?:apabila|jika|punya|bisa|mesti|cuma|gimana|lebih dulu|guna|dikarenakan|dimana|OPD|worksheet|workbook)\b/i;
    // Slots are names for programmers.
    const said = texts.map(([key, text]) => [key, text.replace(/\{[^}]*\}/g, "…")] as const);
    expect(holding(said, words)).toEqual([]);
  });
});

describe("English of one voice", () => {
  it("blames and begs nobody", () => {
    expect(
      holding(semuaInggris(), /\b(?:mistake|fault|blame|careless|wrongly|sorry|oops|please)\b/i),
    ).toEqual([]);
  });

  it("keeps the words of its glossary", () => {
    expect(holding(semuaInggris(), /\b(?:OPD|realization|programme|sub-activity)\b/i)).toEqual([]);
  });
});

describe("Findings", () => {
  it("always name what they are about", () => {
    const empty = RULES.flatMap(({ meta }) =>
      Object.entries(meta.messages)
        .filter(([, text]) => slotsIn(text).length === 0)
        .map(([key]) => `${meta.id} ${key}`),
    );
    expect(empty).toEqual([]);
  });

  it("always name both amounts where they name a difference", () => {
    const short = RULES.flatMap(({ meta }) =>
      Object.entries(meta.messages)
        .filter(([, text]) => {
          const amounts = slotsIn(text).filter(({ format }) => format === "rupiah");
          return amounts.some(({ name }) => name === "selisih") && amounts.length < 3;
        })
        .map(([key]) => `${meta.id} ${key}`),
    );
    expect(short).toEqual([]);
  });
});
