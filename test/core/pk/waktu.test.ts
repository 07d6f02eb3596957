import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWaktu } from "../../../src/core/pk/waktu.ts";

describe("parseWaktu", () => {
  it.each<[string | number, number]>([
    [1, 1],
    [12, 12],
    ["7", 7],
    ["Januari", 1],
    ["Mei", 5],
    ["peb.", 2],
    ["Nopember", 11],
    ["TW II", 6],
    ["triwulan 4", 12],
    ["17 Agustus 2026", 8],
    ["Agustus 2026", 8],
    ["1-Mei-2026", 5],
    ["17/08/2026", 8],
    ["3.2.2026", 2],
    ["2026-02-17", 2],
    ["2026-11", 11],
    [46_070, 2],
    [46_070.75, 2],
    [36_526, 1],
    [73_050, 12],
  ])("reads %s as month %d", (cell, bulan) => {
    expect(parseWaktu(cell)).toEqual({ kind: "bulan", bulan });
  });

  it.each<[string | number, string]>([
    ["", "empty"],
    ["  ", "empty"],
    [0, "range"],
    [13, "range"],
    [-1, "range"],
    [1.5, "range"],
    [2026, "range"],
    [36_525, "range"],
    [73_051, "range"],
    [Number.NaN, "range"],
    ["besok", "bad"],
    ["17/13/2026", "bad"],
    ["32/01/2026", "bad"],
    ["II", "bad"],
    ["3 Mei Raya 2026", "bad"],
  ])("tells %s as %s", (cell, kind) => {
    expect(parseWaktu(cell).kind).toBe(kind);
  });

  it("takes null as blank and TRUE as no month", () => {
    expect(parseWaktu(null).kind).toBe("empty");
    expect(parseWaktu(true).kind).toBe("bad");
  });

  it("agrees with the calendar on every day of the century", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial));
        expect(parseWaktu(serial)).toEqual({ kind: "bulan", bulan: day.getUTCMonth() + 1 });
      }),
    );
  });
});
