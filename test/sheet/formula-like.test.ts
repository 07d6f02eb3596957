import { describe, expect, test } from "vitest";
import { isFormulaLike } from "../../src/sheet/formula-like.ts";
import { AWALAN } from "../support/teks-jahat.ts";

describe("a text that would be entered as a formula", () => {
  test.each(AWALAN.map((awalan) => `${awalan}1+1`))("is known by its beginning: %j", (text) => {
    expect(isFormulaLike(text)).toBe(true);
  });

  test.each(["- Kendala lahan", "\tBaris", "\rBaris", "-5", "+62 812"])("%j too", (text) => {
    expect(isFormulaLike(text)).toBe(true);
  });

  test.each(["", "Bahan = kertas", "5.1.02.01", "(500)", "Rp1.000", "1-2", "a@b.id", " Bahan"])(
    "%j is none",
    (text) => {
      expect(isFormulaLike(text)).toBe(false);
    },
  );
});
