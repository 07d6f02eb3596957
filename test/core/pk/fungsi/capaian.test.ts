import { describe, expect, it } from "vitest";
import { capaian } from "../../../../src/core/pk/fungsi/capaian.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

describe("PK.CAPAIAN", () => {
  it("wants two to four arguments", () => {
    expect(errorOf(capaian)).toBe("argumenKurang");
    expect(errorOf(capaian, 10)).toBe("argumenKurang");
    expect(errorOf(capaian, 10, 8, "naik", 1, 1)).toBe("argumenLebih");
    expect(ask(capaian, 10, 8, undefined, undefined)).toBe(0.8);
    expect(ask(capaian, 10, 8, null, null)).toBe(0.8);
  });

  it.each([
    [10, 8, "turun", 1.2],
    [8, 9, "turun", 0.875],
    [10, 20, "Negatif", 0],
    ["4-6", 3, "rentang", 0.75],
    ["4 s.d. 6", 7, "", 5 / 6],
    ["87,5", "70", "naik", 0.8],
    ["Rp1.000.000", "Rp 850.000,00", "", 0.85],
    ["80%", "60%", "naik", 0.75],
  ])("works: target %s, realisasi %s, %s", (target, realisasi, arah, expected) => {
    expect(ask(capaian, target, realisasi, arah)).toBeCloseTo(expected, 12);
  });

  it.each<[string | number | boolean, string | number | boolean, string, number]>([
    [10, 15, "turun T/R", 2 / 3],
    [10, 15, "T/R", 2 / 3],
    [80, 84, "stabil", 0.95],
    [46_203, 46_203, "tanggal", 1],
    ["30 Juni 2026", 46_204, "tanggal", 0],
    ["30 Juni 2026", "30/06/2026", "", 1],
    ["Ya", "Tidak", "ya-tidak", 0],
    ["Ya", "sudah", "", 1],
    [true, true, "ya/tidak", 1],
    ["Ya", 0.6, "ya-tidak", 0.6],
  ])("judges every polaritas: %s, %s, %s", (target, realisasi, arah, expected) => {
    expect(ask(capaian, target, realisasi, arah)).toBeCloseTo(expected, 12);
  });

  it("says what does not fit the polaritas", () => {
    expect(errorOf(capaian, 10, 0, "T/R")).toBe("realisasiNol");
    expect(errorOf(capaian, "akhir tahun", 46_203, "tanggal")).toBe("targetTidakCocok");
    expect(errorOf(capaian, 46_203, "segera", "tanggal")).toBe("realisasiTidakCocok");
    expect(errorOf(capaian, 46_203, 12, "tanggal")).toBe("realisasiTidakCocok");
    expect(errorOf(capaian, "Ya", "mungkin", "ya-tidak")).toBe("realisasiTidakCocok");
    expect(errorOf(capaian, 5, 1, "ya-tidak")).toBe("targetTidakCocok");
    expect(errorOf(capaian, "4-6", 5, "stabil")).toBe("rentangSaja");
    expect(ask(capaian, 46_203, "", "tanggal")).toBe("");
    expect(ask(capaian, "Ya", "", "ya-tidak")).toBe("");
  });

  it("gives a column for a column, and stretches a single target over it", () => {
    expect(ask(capaian, [[10], [20]], [[8], [5]])).toEqual([[0.8], [0.25]]);
    expect(ask(capaian, 10, [[8], [12], [null]], "turun")).toEqual([[1.2], [0.8], [""]]);
    expect(ask(capaian, [[10]], [[8]])).toEqual([[0.8]]);
    expect(ask(capaian, [[10, 20]], [[5], [8]])).toEqual([
      [0.5, 0.25],
      [0.8, 0.4],
    ]);
    const uneven = ask(capaian, [[10], [20], [30]], [[8], [5]]);
    expect(uneven).toMatchObject([[0.8], [0.25], [{ key: "bedaUkuran", kind: "na" }]]);
  });

  it("tells blank from zero", () => {
    expect(ask(capaian, 10, null)).toBe("");
    expect(ask(capaian, 10, "-")).toBe("");
    expect(ask(capaian, null, null)).toBe("");
    expect(ask(capaian, 10, 0)).toBe(0);
    expect(errorOf(capaian, null, 5)).toBe("targetKosong");
    expect(errorOf(capaian, 0, 5)).toBe("targetNol");
    expect(ask(capaian, 0, null)).toBe("");
  });

  it("refuses text and TRUE where a number is due", () => {
    expect(errorOf(capaian, "sepuluh", 8)).toBe("bukanAngka");
    expect(errorOf(capaian, 10, "delapan")).toBe("bukanAngka");
    expect(errorOf(capaian, 10, true)).toBe("bukanAngka");
    expect(errorOf(capaian, 10, 8, "naik", "banyak")).toBe("bukanAngka");
  });

  it("passes errors through, cell by cell", () => {
    expect(ask(capaian, GALAT_REF, 8)).toEqual(GALAT_REF);
    expect(ask(capaian, [[10], [GALAT_REF]], 5)).toEqual([[0.5], [GALAT_REF]]);
  });

  it("holds at the boundaries", () => {
    expect(ask(capaian, 10, 10)).toBe(1);
    expect(ask(capaian, 10, 10, "turun")).toBe(1);
    expect(ask(capaian, 2 ** 51 - 1, 2 ** 51 - 1)).toBe(1);
    expect(ask(capaian, 10, -5)).toBe(-0.5);
    expect(errorOf(capaian, -10, 5)).toBe("targetNegatif");
  });

  it("caps only when asked, and never floors", () => {
    expect(ask(capaian, 10, 40)).toBe(4);
    expect(ask(capaian, 10, 40, "naik", 1.2)).toBe(1.2);
    expect(ask(capaian, 10, 40, "naik", "120%")).toBe(1.2);
    expect(ask(capaian, 10, 8, "naik", 1.2)).toBe(0.8);
    expect(ask(capaian, 10, 40, "turun", 1)).toBe(-2);
    expect(errorOf(capaian, 10, 8, "naik", 0)).toBe("batas");
    expect(errorOf(capaian, 10, 8, "naik", 120)).toBe("batas");
  });

  it("does not take a date that Excel made of 4-6 for a range", () => {
    expect(errorOf(capaian, 46_177, 5, "rentang")).toBe("bukanRentang");
    expect(errorOf(capaian, "4-6", 5, "naik")).toBe("rentangSaja");
  });
});
