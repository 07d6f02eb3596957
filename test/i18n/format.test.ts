import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumberText } from "../../src/core/rupiah/parse-number.ts";
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatRupiahForm,
  formatRupiahShort,
} from "../../src/i18n/format.ts";

describe("format", () => {
  test.each([
    [0, "Rp0"],
    [-0, "Rp0"],
    [999, "Rp999"],
    [1_234_567, "Rp1.234.567"],
    [2_251_799_813_685_247, "Rp2.251.799.813.685.247"],
    [4200.5, "Rp4.200,5"],
    [-500, "−Rp500"],
  ])("formatRupiah(%s) = %s", (value, text) => {
    expect(formatRupiah(value)).toBe(text);
  });

  test("the form writes negative amounts in parentheses", () => {
    expect(formatRupiahForm(-66_008_332_285)).toBe("(Rp66.008.332.285)");
    expect(formatRupiahForm(7)).toBe("Rp7");
  });

  test.each([
    [0, "Rp0"],
    [9_999, "Rp9.999"],
    [10_000, "Rp10 rb"],
    [350_000_000, "Rp350 jt"],
    [999_960_000, "Rp1 M"],
    [1_234_567_890, "Rp1,2 M"],
    [12_345_678_901, "Rp12 M"],
    [2_795_322_749_856, "Rp2,8 T"],
    [-1_500_000, "−Rp1,5 jt"],
  ])("formatRupiahShort(%s) = %s", (value, text) => {
    expect(formatRupiahShort(value).replace("\u00a0", " ")).toBe(text);
  });

  test.each([
    [0.42, 1, "42,0 %"],
    [0.4267, 1, "42,7 %"],
    [0, 1, "0,0 %"],
    [-0.0001, 1, "0,0 %"],
    [-0.125, 1, "−12,5 %"],
    [0.11, 0, "11 %"],
    [12.5, 1, "1.250,0 %"],
    [0.9996, 1, "100,0 %"],
  ])("formatPersen(%s, %s) = %s", (value, decimals, text) => {
    expect(formatPersen(value, decimals).replace("\u00a0", " ")).toBe(text);
  });

  test.each([
    [1400, "1.400"],
    [1.5, "1,5"],
    [0.001, "0"],
    [-0.001, "0"],
    [-12.25, "−12,25"],
    [1e6, "1.000.000"],
  ])("formatAngka(%s) = %s", (value, text) => {
    expect(formatAngka(value)).toBe(text);
  });

  test("what is printed reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (value) => {
        const expected = { kind: "number", value: value === 0 ? 0 : value };
        expect(parseNumberText(formatRupiahForm(value))).toMatchObject(expected);
        expect(parseNumberText(formatAngka(value))).toMatchObject(expected);
      }),
    );
  });
});
