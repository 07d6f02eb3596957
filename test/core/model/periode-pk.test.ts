import { describe, expect, test } from "vitest";
import {
  realisasiPeriode,
  targetDariPeriode,
  targetPeriode,
  type PeriodePk,
} from "../../../src/core/model/periode-pk.ts";
import type { PkIndikator } from "../../../src/core/model/tables.ts";
import type { AsOf, Bulan, Triwulan } from "../../../src/core/periode/periode.ts";
import { DINKES, indikator } from "../pk/example-model.ts";

const make = (over: Partial<PkIndikator>): PkIndikator => ({
  ...indikator(DINKES, "A", {}),
  targetText: String(over.target ?? ""),
  ...over,
});
const sampai = (bulan: AsOf): PeriodePk => ({ kind: "sampai", bulan });
const tw = (triwulan: Triwulan): PeriodePk => ({ kind: "triwulan", triwulan });
const bulan = (satu: Bulan): PeriodePk => ({ kind: "bulan", bulan: satu });

describe("target to date", () => {
  const triwulan = (akumulasi: PkIndikator["akumulasi"], targetTriwulan: readonly number[]) =>
    make({ target: 100, akumulasi, targetTriwulan });

  test("is the sum, the mean, or the last of what is due", () => {
    const values = [10, 20, 30, 40];
    const at = (akumulasi: PkIndikator["akumulasi"]) =>
      [2, 3, 7, 9, 12].map((asOf) =>
        targetPeriode(triwulan(akumulasi, values), sampai(asOf as AsOf)),
      );
    expect(at("jumlah")).toEqual([null, 10, 30, 60, 100]);
    expect(at("rata-rata")).toEqual([null, 10, 15, 20, 100]);
    expect(at("akhir")).toEqual([null, 10, 20, 30, 100]);
  });

  test("takes sums written to date as such", () => {
    const toDate = triwulan("jumlah", [10, 30, 60, 100]);
    expect([3, 6, 9].map((asOf) => targetPeriode(toDate, sampai(asOf as AsOf)))).toEqual([
      10, 30, 60,
    ]);
    expect(([1, 2, 3, 4] as const).map((one) => targetPeriode(toDate, tw(one)))).toEqual([
      10, 20, 30, 40,
    ]);
    const lastOnly = triwulan("jumlah", [0, 0, 0, 100]);
    expect(targetPeriode(lastOnly, sampai(9))).toBe(0);
    expect(targetPeriode(lastOnly, tw(4))).toBe(100);
  });

  test("of months: to date, of a triwulan, of one month", () => {
    const monthly = make({
      target: 24,
      akumulasi: "jumlah",
      targetBulan: [1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3],
      targetTriwulan: [9, 9, 9, 9],
    });
    expect(targetPeriode(monthly, sampai(5))).toBe(7);
    expect(targetPeriode(monthly, tw(2))).toBe(6);
    expect(targetPeriode(monthly, bulan(4))).toBe(2);
    expect(targetPeriode({ ...monthly, akumulasi: "rata-rata" }, tw(2))).toBe(2);
    expect(targetPeriode({ ...monthly, akumulasi: "akhir" }, sampai(10))).toBe(3);
    const gaps = { ...monthly, targetBulan: [null, 5, null, null, null, 9] };
    expect(targetPeriode({ ...gaps, akumulasi: "akhir" }, sampai(5))).toBe(5);
    expect(targetPeriode(gaps, bulan(3))).toBeNull();
  });

  test("a month has no target where only triwulan have", () => {
    expect(targetPeriode(triwulan("akhir", [1, 2, 3, 4]), bulan(3))).toBeNull();
  });

  test("only a target of the year is due in December", () => {
    const tahun = make({ target: 80 });
    expect(targetPeriode(tahun, sampai(11))).toBeNull();
    expect(targetPeriode(tahun, sampai(12))).toBe(80);
    expect(targetPeriode(tahun, { kind: "tahun" })).toBe(80);
  });

  test("a range and a day hold all year", () => {
    const rentang = make({ target: 4, targetText: "4 - 6", polaritas: "rentang" });
    expect(targetPeriode(rentang, bulan(2))).toEqual({ min: 4, max: 6 });
    const hari = make({ target: 46_203, polaritas: "tanggal" });
    expect(targetPeriode(hari, sampai(1))).toBe(46_203);
  });

  test("a yes is never added up", () => {
    const yes = make({
      target: 1,
      polaritas: "ya-tidak",
      akumulasi: "jumlah",
      targetTriwulan: [0, 1, 1, 1],
    });
    expect(targetPeriode(yes, sampai(9))).toBe(1);
    expect(targetDariPeriode(yes)).toEqual({ hitungan: 1, terakhir: 1 });
  });
});

describe("realisasi of a period", () => {
  const reported = (
    realisasiList: PkIndikator["realisasiList"],
    akumulasi: PkIndikator["akumulasi"] = "jumlah",
  ) => make({ target: 100, akumulasi, realisasiList });

  test("is what was reported within it", () => {
    const one = reported([
      { sampai: 5, nilai: 3 },
      { sampai: 4, nilai: 2 },
      { sampai: 8, nilai: 9 },
      { sampai: 6, nilai: null },
    ]);
    expect(realisasiPeriode(one, tw(2))).toBe(5);
    expect(realisasiPeriode(one, bulan(8))).toBe(9);
    expect(realisasiPeriode(one, tw(1))).toBeNull();
    expect(realisasiPeriode({ ...one, akumulasi: "akhir" }, tw(2))).toBe(3);
  });

  test("a triwulan is not one of its months", () => {
    const one = reported([{ dari: 1, sampai: 3, nilai: 7 }]);
    expect(realisasiPeriode(one, tw(1))).toBe(7);
    expect(realisasiPeriode(one, bulan(3))).toBeNull();
    expect(realisasiPeriode(one, sampai(2))).toBeNull();
    expect(realisasiPeriode(one, sampai(3))).toBe(7);
  });

  test("a figure without a period belongs to no single month or later triwulan", () => {
    const one = reported([{ sampai: null, nilai: 7 }]);
    expect(realisasiPeriode(one, sampai(4))).toBe(7);
    expect(realisasiPeriode(one, bulan(1))).toBeNull();
    expect(realisasiPeriode(one, tw(1))).toBeNull();
  });
});
