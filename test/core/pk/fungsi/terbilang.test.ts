import { describe, expect, it } from "vitest";
import { terbilang } from "../../../../src/core/pk/fungsi/terbilang.ts";
import { MAX_RUPIAH } from "../../../../src/core/rupiah/rupiah.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

describe("PK.TERBILANG", () => {
  it("wants one argument", () => {
    expect(errorOf(terbilang)).toBe("argumenKurang");
    expect(errorOf(terbilang, 1, 2)).toBe("argumenLebih");
  });

  it("works on numbers and on printed amounts", () => {
    expect(ask(terbilang, 1250)).toBe("seribu dua ratus lima puluh rupiah");
    expect(ask(terbilang, "Rp. 1.250,00")).toBe("seribu dua ratus lima puluh rupiah");
    expect(ask(terbilang, "(500)")).toBe("minus lima ratus rupiah");
  });

  it("gives a column for a column", () => {
    expect(ask(terbilang, [[1], [2]])).toEqual([["satu rupiah"], ["dua rupiah"]]);
    expect(ask(terbilang, [[1]])).toEqual([["satu rupiah"]]);
  });

  it("leaves blank cells blank", () => {
    expect(ask(terbilang, null)).toBe("");
    expect(ask(terbilang, [[null], [0]])).toEqual([[""], ["nol rupiah"]]);
  });

  it("refuses text and TRUE", () => {
    expect(errorOf(terbilang, "seribu")).toBe("bukanAngka");
    expect(errorOf(terbilang, true)).toBe("bukanAngka");
  });

  it("passes errors through", () => {
    expect(ask(terbilang, GALAT_REF)).toEqual(GALAT_REF);
  });

  it("reaches the largest amount, refuses more, and refuses sen instead of rounding", () => {
    expect(ask(terbilang, MAX_RUPIAH)).toMatch(
      /^dua kuadriliun dua ratus lima puluh satu triliun /,
    );
    expect(errorOf(terbilang, MAX_RUPIAH + 1)).toBe("terlaluBesar");
    expect(errorOf(terbilang, -MAX_RUPIAH - 1)).toBe("terlaluBesar");
    expect(errorOf(terbilang, 1250.5)).toBe("pecahan");
    expect(errorOf(terbilang, 1250.01)).toBe("pecahan");
  });

  it("does not stumble over binary rounding", () => {
    expect(ask(terbilang, 1.1 * 3 * 10)).toBe("tiga puluh tiga rupiah");
    expect(ask(terbilang, -0)).toBe("nol rupiah");
  });
});
