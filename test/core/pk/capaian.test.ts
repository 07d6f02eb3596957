import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capaianOf,
  countedInMean,
  parseArah,
  type ArahCapaian,
} from "../../../src/core/pk/capaian.ts";
import { parseRentang, type Rentang } from "../../../src/core/rupiah/parse-rentang.ts";

const nilaiOf = (target: number | Rentang, realisasi: number, arah: ArahCapaian): number => {
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

describe("missing, zero and negative are different facts", () => {
  it.each<[number | null, number | null, ArahCapaian, string]>([
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

  it("is continuous at the target: 1 there, and near 1 nearby", () => {
    fc.assert(
      fc.property(target, target, (a, b) => {
        const rentang = { min: Math.min(a, b), max: Math.max(a, b) };
        for (const near of [1 - 1e-9, 1, 1 + 1e-9]) {
          expect(nilaiOf(a, a * near, "naik")).toBeCloseTo(1, 6);
          expect(nilaiOf(a, a * near, "turun")).toBeCloseTo(1, 6);
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
    expect([-2, 0, 0.4, 1, 3].map(countedInMean)).toEqual([0, 0, 0.4, 1, 1]);
  });
});

describe("reading ranges and directions", () => {
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

  it("knows the words offices use", () => {
    expect(parseArah(" Naik ")).toBe("naik");
    expect(parseArah("NEGATIF")).toBe("turun");
    expect(parseArah("range")).toBe("rentang");
    expect(parseArah("miring")).toBeNull();
    expect(parseArah("constructor")).toBeNull();
  });
});
