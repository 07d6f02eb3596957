import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PENGATURAN_PK } from "../../../src/core/pk/pengaturan.ts";
import { predikatOf } from "../../../src/core/pk/predikat.ts";

const BANDS = PENGATURAN_PK.bawaan.predikat;

describe("predikat", () => {
  it.each([
    [1.5, "Sangat Tinggi"],
    [0.91, "Sangat Tinggi"],
    [0.905, "Sangat Tinggi"],
    [0.9, "Tinggi"],
    [0.76, "Tinggi"],
    [0.754, "Tinggi"],
    [0.75, "Sedang"],
    [0.66, "Sedang"],
    [0.65, "Rendah"],
    [0.51, "Rendah"],
    [0.5, "Sangat Rendah"],
    [0, "Sangat Rendah"],
    [-0.5, "Sangat Rendah"],
  ])("%d is %s", (capaian, expected) => {
    expect(predikatOf(capaian, BANDS)).toBe(expected);
  });

  it("is not moved by binary rounding on a bound", () => {
    expect(0.3 * 3).not.toBe(0.9);
    expect(predikatOf(0.3 * 3, BANDS)).toBe("Tinggi");
    expect(predikatOf(1.1 - 0.2, BANDS)).toBe("Tinggi");
  });

  it("has no gap and no overlap, and the order of the table does not matter", () => {
    const words = BANDS.map(({ sebutan }) => sebutan);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (capaian) => {
        const found = predikatOf(capaian, BANDS);
        expect(words).toContain(found);
        expect(predikatOf(capaian, [...BANDS].reverse())).toBe(found);
        const higher = predikatOf(capaian + 0.1, BANDS);
        expect(words.indexOf(higher)).toBeLessThanOrEqual(words.indexOf(found));
      }),
    );
  });

  it("names nothing without a table", () => {
    expect(predikatOf(0.8, [])).toBe("");
  });
});
