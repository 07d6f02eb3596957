import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capaianOf, countedInMean } from "../../../src/core/pk/capaian.ts";
import { RUMUS, rumusOf, type IdRumus } from "../../../src/core/pk/rumus.ts";
import { parseRentang, type Rentang } from "../../../src/core/rupiah/parse-rentang.ts";

const nilaiOf = (target: number | Rentang, realisasi: number, arah: IdRumus): number => {
  const capaian = capaianOf(target, realisasi, arah);
  if (capaian.kind !== "nilai") throw new Error(capaian.kind);
  return capaian.nilai;
};

describe("capaian turun, (2T − R) / T", () => {
  it.each([
    [10, 8, 1.2],
    [10, 10, 1],
    [10, 12, 0.8],
    [10, 15, 0.5],
    [10, 20, 0],
    [10, 25, -0.5],
    [10, 0, 2],
    [10, 0.1, 1.99],
    [8, 9, 0.875],
    [7, 6.5, 7.5 / 7],
  ])("target %d, realisasi %d gives %d", (target, realisasi, expected) => {
    expect(nilaiOf(target, realisasi, "turun")).toBeCloseTo(expected, 12);
  });
});

describe("capaian turun, T / R", () => {
  it.each([
    [10, 8, 1.25],
    [10, 10, 1],
    [10, 12, 10 / 12],
    [10, 15, 2 / 3],
    [10, 20, 0.5],
    [10, 25, 0.4],
    [10, 0.1, 100],
    [8, 9, 8 / 9],
    [7, 6.5, 7 / 6.5],
  ])("target %d, realisasi %d gives %d", (target, realisasi, expected) => {
    expect(nilaiOf(target, realisasi, "turun-banding")).toBeCloseTo(expected, 12);
  });

  it("has no answer at zero, unless zero is the target", () => {
    expect(capaianOf(10, 0, "turun-banding").kind).toBe("realisasiNol");
    expect(capaianOf(10, -1, "turun-banding").kind).toBe("realisasiNol");
    expect(nilaiOf(0, 0, "turun-banding")).toBe(1);
    expect(nilaiOf(0, 3, "turun-banding")).toBe(0);
  });
});

describe("none of the wrong formulas of other software", () => {
  it("gives 1 when the target is exactly met, by every formula", () => {
    const kinds: readonly IdRumus[] = ["naik", "turun", "turun-banding", "stabil", "rentang"];
    for (const id of kinds) expect(nilaiOf(10, 10, id), id).toBe(1);
  });

  it("does not answer 100 % for a zero target of naik", () => {
    expect(capaianOf(0, 3, "naik").kind).toBe("targetNol");
  });
});

describe("capaian stabil", () => {
  it.each([
    [80, 80, 1],
    [80, 76, 0.95],
    [80, 84, 0.95],
    [80, 160, 0],
    [80, 200, -0.5],
    [0, 0, 1],
    [0, 1, 0],
  ])("target %d, realisasi %d gives %d", (target, realisasi, expected) => {
    expect(nilaiOf(target, realisasi, "stabil")).toBeCloseTo(expected, 12);
  });
});

describe("capaian tanggal and ya-tidak", () => {
  it("is done by the day, the hour does not matter", () => {
    expect(nilaiOf(46_203, 46_203, "tanggal")).toBe(1);
    expect(nilaiOf(46_203, 46_203.9, "tanggal")).toBe(1);
    expect(nilaiOf(46_203, 46_100, "tanggal")).toBe(1);
    expect(nilaiOf(46_203, 46_204, "tanggal")).toBe(0);
  });

  it("wants days", () => {
    expect(capaianOf(12, 46_203, "tanggal").kind).toBe("targetTidakCocok");
    expect(capaianOf(46_203, 12, "tanggal").kind).toBe("realisasiTidakCocok");
  });

  it.each([
    [1, 1, 1],
    [1, 0, 0],
    [1, 0.6, 0.6],
    [0, 0, 1],
    [0, 1, 0],
  ])("ya-tidak: target %d, realisasi %d gives %d", (target, realisasi, expected) => {
    expect(nilaiOf(target, realisasi, "ya-tidak")).toBeCloseTo(expected, 12);
  });

  it("wants yes or no", () => {
    expect(capaianOf(80, 1, "ya-tidak").kind).toBe("targetTidakCocok");
    expect(capaianOf(1, 80, "ya-tidak").kind).toBe("realisasiTidakCocok");
    expect(capaianOf(1, -0.1, "ya-tidak").kind).toBe("realisasiTidakCocok");
  });
});

describe("formulas as data", () => {
  it("have a name, a formula and a source in both languages", () => {
    for (const [id, rumus] of Object.entries(RUMUS)) {
      expect(rumus.id).toBe(id);
      for (const text of [rumus.nama, rumus.tulis]) expect([text.id, text.en]).not.toContain("");
      expect(rumus.sumber).not.toBe("");
    }
  });

  it("belong to a polaritas; turun has two", () => {
    expect(rumusOf("turun", "selisih")).toBe("turun");
    expect(rumusOf("turun", "banding")).toBe("turun-banding");
    expect(rumusOf("stabil", "banding")).toBe("stabil");
  });
});

describe("missing, zero and negative are different facts", () => {
  it.each<[number | null, number | null, IdRumus, string]>([
    [10, null, "naik", "realisasiKosong"],
    [null, null, "naik", "realisasiKosong"],
    [null, 5, "turun", "targetKosong"],
    [0, 5, "naik", "targetNol"],
    [0, 0, "naik", "targetNol"],
    [-1, 5, "turun", "targetNegatif"],
  ])("target %s, realisasi %s, %s: %s", (target, realisasi, arah, kind) => {
    expect(capaianOf(target, realisasi, arah).kind).toBe(kind);
  });

  it("meets a zero target of a turun indicator only with zero", () => {
    expect(nilaiOf(0, 0, "turun")).toBe(1);
    expect(nilaiOf(0, 3, "turun")).toBe(0);
  });

  it("reports a filled zero as zero", () => {
    expect(nilaiOf(10, 0, "naik")).toBe(0);
  });
});

describe("capaian rentang", () => {
  const rentang = { min: 4, max: 6 };
  it.each([
    [4, 1],
    [5, 1],
    [6, 1],
    [2, 0.5],
    [9, 0.5],
    [12, 0],
    [0, 0],
  ])("realisasi %d gives %d", (realisasi, expected) => {
    expect(nilaiOf(rentang, realisasi, "rentang")).toBe(expected);
  });

  it("has an answer when an end is zero", () => {
    expect(nilaiOf({ min: 0, max: 2 }, -1, "rentang")).toBe(0);
    expect(nilaiOf({ min: 0, max: 0 }, 1, "rentang")).toBe(0);
  });
});

describe("properties", () => {
  const target = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  const realisasi = fc.double({ min: 0, max: 1e9, noNaN: true });
  const rise = fc.double({ min: 0, max: 1e6, noNaN: true });

  it("naik never falls, turun never rises, when realisasi grows", () => {
    fc.assert(
      fc.property(target, realisasi, rise, (t, r, more) => {
        expect(nilaiOf(t, r + more, "naik")).toBeGreaterThanOrEqual(nilaiOf(t, r, "naik"));
        expect(nilaiOf(t, r + more, "turun")).toBeLessThanOrEqual(nilaiOf(t, r, "turun"));
      }),
    );
  });

  it("turun by T / R never rises, and is above zero", () => {
    fc.assert(
      fc.property(target, target, rise, (t, r, more) => {
        const before = nilaiOf(t, r, "turun-banding");
        const after = nilaiOf(t, r + more, "turun-banding");
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThan(0);
      }),
    );
  });

  it("stabil and rentang rise up to the target and fall beyond it, and are best there", () => {
    fc.assert(
      fc.property(target, target, realisasi, rise, (a, b, r, more) => {
        const rentang = { min: Math.min(a, b), max: Math.max(a, b) };
        for (const [id, { min, max }] of [
          ["rentang", rentang],
          ["stabil", { min: a, max: a }],
        ] as const) {
          const goal = id === "stabil" ? a : rentang;
          const here = nilaiOf(goal, r, id);
          const next = nilaiOf(goal, r + more, id);
          expect(here).toBeLessThanOrEqual(1);
          if (r + more <= min) expect(next).toBeGreaterThanOrEqual(here);
          if (r >= max) expect(next).toBeLessThanOrEqual(here);
        }
      }),
    );
  });

  it("better than the target is more than 1, worse is less, whichever formula of turun", () => {
    fc.assert(
      fc.property(target, target, (t, r) => {
        fc.pre(Math.abs(t - r) > 1e-9 * t);
        for (const id of ["turun", "turun-banding"] as const) {
          expect(nilaiOf(t, r, id) > 1).toBe(r < t);
        }
      }),
    );
  });

  it("is continuous at the target: 1 there, and near 1 nearby", () => {
    fc.assert(
      fc.property(target, target, (a, b) => {
        const rentang = { min: Math.min(a, b), max: Math.max(a, b) };
        for (const near of [1 - 1e-9, 1, 1 + 1e-9]) {
          expect(nilaiOf(a, a * near, "naik")).toBeCloseTo(1, 6);
          expect(nilaiOf(a, a * near, "turun")).toBeCloseTo(1, 6);
          expect(nilaiOf(a, a * near, "turun-banding")).toBeCloseTo(1, 6);
          expect(nilaiOf(a, a * near, "stabil")).toBeCloseTo(1, 6);
          expect(nilaiOf(rentang, rentang.min * near, "rentang")).toBeCloseTo(1, 6);
          expect(nilaiOf(rentang, rentang.max * near, "rentang")).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it("naik and turun mirror each other at the target", () => {
    fc.assert(
      fc.property(target, realisasi, (t, r) => {
        const sum = nilaiOf(t, r, "naik") + nilaiOf(t, r, "turun");
        expect(sum).toBeCloseTo(2, 3);
      }),
    );
  });

  it("counts between 0 and 1 in a mean", () => {
    expect([-2, 0, 0.4, 1, 3].map((nilai) => countedInMean(nilai))).toEqual([0, 0, 0.4, 1, 1]);
    expect([-2, 1, 1.15, 3].map((nilai) => countedInMean(nilai, 1.2))).toEqual([0, 1, 1.15, 1.2]);
  });
});

describe("reading ranges", () => {
  it.each<[string, Rentang]>([
    ["4-6", { min: 4, max: 6 }],
    ["4 – 6", { min: 4, max: 6 }],
    ["4,5 s.d. 6,5", { min: 4.5, max: 6.5 }],
    ["4 s/d 6", { min: 4, max: 6 }],
    ["80%-90%", { min: 0.8, max: 0.9 }],
    ["80 % sampai 90 %", { min: 0.8, max: 0.9 }],
    ["5-5", { min: 5, max: 5 }],
  ])("reads %s", (text, expected) => {
    const read = parseRentang(text);
    expect(read?.min).toBeCloseTo(expected.min, 12);
    expect(read?.max).toBeCloseTo(expected.max, 12);
  });

  it.each(["", "-", "-5", "6-4", "4", "empat-enam", "87,5", "1-2-3"])("refuses %j", (text) => {
    expect(parseRentang(text)).toBeNull();
  });
});
