import { describe, expect, it } from "vitest";
import { triwulan } from "../../../../src/core/pk/fungsi/triwulan.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

describe("PK.TRIWULAN", () => {
  it("wants one argument", () => {
    expect(errorOf(triwulan)).toBe("argumenKurang");
    expect(errorOf(triwulan, 1, 2)).toBe("argumenLebih");
  });

  it("works on every month", () => {
    const months = Array.from({ length: 12 }, (_, index) => ask(triwulan, index + 1));
    expect(months).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });

  it("reads names, triwulan and dates", () => {
    expect(ask(triwulan, "Pebruari")).toBe(1);
    expect(ask(triwulan, "TW IV")).toBe(4);
    expect(ask(triwulan, 46_070)).toBe(1);
    expect(ask(triwulan, "17 Agustus 2026")).toBe(3);
  });

  it("gives a column for a column", () => {
    expect(ask(triwulan, [[2], ["Mei"], ["TW III"]])).toEqual([[1], [2], [3]]);
    expect(ask(triwulan, [[2]])).toEqual([[1]]);
  });

  it("leaves blank cells blank", () => {
    expect(ask(triwulan, null)).toBe("");
    expect(ask(triwulan, "")).toBe("");
  });

  it("refuses text that names no month", () => {
    expect(errorOf(triwulan, "besok")).toBe("tidakDikenal");
    expect(errorOf(triwulan, false)).toBe("tidakDikenal");
  });

  it("passes errors through", () => {
    expect(ask(triwulan, [[GALAT_REF], [4]])).toEqual([[GALAT_REF], [2]]);
  });

  it("refuses numbers that are neither month nor date", () => {
    for (const value of [0, 13, -1, 1.5, 2026, 36_525, 73_051]) {
      expect(errorOf(triwulan, value)).toBe("diLuarRentang");
    }
  });
});
