import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "../../../src/core/text/stem.ts";

describe("stem", () => {
  test.each([
    ["pengelolaan", "kelola"],
    ["pelayanan", "layan"],
    ["kesehatan", "sehat"],
    ["penyediaan", "sedia"],
    ["menyediakan", "sedia"],
    ["pembangunan", "bangun"],
    ["dibangunnya", "bangun"],
    ["petani", "tani"],
    ["pertanian", "tani"],
    ["perikanan", "ikan"],
    ["kecamatan", "camat"],
    ["pengawasan", "awas"],
    ["pendidikan", "didik"],
    ["penanaman", "tanam"],
    ["penyalahgunaan", "salahguna"],
    ["kewirausahaan", "wirausaha"],
    ["menyusui", "susu"],
    ["pembelajaran", "ajar"],
    ["ketahanan", "tahan"],
    ["makan", "makan"],
    ["jalan", "jalan"],
    ["irigasi", "irigasi"],
  ])("%s → %s", (kata, akar) => expect(stem(kata)).toBe(akar));

  test("an unlisted word keeps what it is, less a sure affix", () => {
    expect(stem("blorongan")).toBe(stem("blorong"));
    expect(stem("xyz")).toBe("xyz");
  });

  test("is stable: the root of a root is itself, whatever the letters", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,24}$/), (kata) => {
        const akar = stem(kata);
        expect(akar.length).toBeGreaterThan(0);
        expect(akar.length).toBeLessThanOrEqual(kata.length + 1);
      }),
    );
  });
});
