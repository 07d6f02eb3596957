import { describe, expect, test } from "vitest";
import { asOfOf, snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { realisasiIndikatorSampai } from "../../../src/core/pk/kinerja.ts";
import type { PkIndikator } from "../../../src/core/model/tables.ts";
import { contohModel } from "../../../src/core/rules/example.ts";

type Realisasi = PkIndikator["realisasiList"];

function modelOf(realisasiList: Realisasi, akumulasi: PkIndikator["akumulasi"] = "jumlah") {
  return contohModel({ indikator: [{ target: 100, akumulasi, realisasiList }] });
}

function sampai(realisasiList: Realisasi, asOf: 0 | 3 | 6): number | null {
  const [indikator] = modelOf(realisasiList).pkIndikatorList;
  return indikator === undefined ? null : realisasiIndikatorSampai(indikator, asOf);
}

describe("realisasi without a period", () => {
  test("is to date at any month", () => {
    expect(sampai([{ sampai: null, nilai: 40 }], 0)).toBe(40);
    expect(sampai([{ sampai: null, nilai: 40 }], 6)).toBe(40);
  });

  test("is never added to periods, and gives way to them", () => {
    const both: Realisasi = [
      { sampai: 3, nilai: 10 },
      { sampai: 6, nilai: 20 },
      { sampai: null, nilai: 30 },
    ];
    expect(sampai(both, 3)).toBe(10);
    expect(sampai(both, 6)).toBe(30);
    expect(sampai(both, 0)).toBeNull();
  });

  test("a blank one is not reported", () => {
    expect(sampai([{ sampai: null, nilai: null }], 6)).toBeNull();
  });

  test("does not move the month under evaluation", () => {
    expect(asOfOf(snapshotOf(modelOf([{ sampai: null, nilai: 40 }])))).toBe(0);
  });
});
