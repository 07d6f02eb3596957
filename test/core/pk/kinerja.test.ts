import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { PkIndikator } from "../../../src/core/model/tables.ts";
import { nilaiIndikator } from "../../../src/core/pk/kinerja.ts";
import { PENGATURAN_PK } from "../../../src/core/pk/pengaturan.ts";
import { computeProgress } from "../../../src/core/pk/progress.ts";
import { asOfOf, snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { DINKES, indikator, withModel } from "./example-model.ts";

const BAWAAN = PENGATURAN_PK.bawaan;

describe("an indicator against the target of a period", () => {
  const posyandu = indikator(DINKES, "Posyandu", {
    target: 120,
    akumulasi: "jumlah",
    targetTriwulan: [20, 40, 40, 20],
    realisasi: [
      [2, 10],
      [5, 30],
    ],
  });

  it("shows what went in, the formula and its source", () => {
    const nilai = nilaiIndikator(posyandu, { kind: "sampai", bulan: 6 }, 6);
    expect(nilai).toMatchObject({
      target: 60,
      realisasi: 40,
      rumus: { id: "naik" },
      capaian: { kind: "nilai", nilai: 40 / 60 },
    });
    expect(nilai.rumus.sumber).toContain("PermenPANRB");
  });

  it("judges year, triwulan and month each by its own", () => {
    const of = (periode: Parameters<typeof nilaiIndikator>[1]): unknown =>
      nilaiIndikator(posyandu, periode, 6).capaian;
    expect(of({ kind: "tahun" })).toEqual({ kind: "nilai", nilai: 40 / 120 });
    expect(of({ kind: "triwulan", triwulan: 2 })).toEqual({ kind: "nilai", nilai: 30 / 40 });
    expect(of({ kind: "triwulan", triwulan: 3 })).toEqual({ kind: "realisasiKosong" });
    expect(of({ kind: "sampai", bulan: 2 })).toEqual({ kind: "targetBelumJatuhTempo" });
    expect(of({ kind: "bulan", bulan: 5 })).toEqual({ kind: "targetBelumJatuhTempo" });
  });

  it("keeps the uncapped value beside what counts and what is shown", () => {
    const jauh = indikator(DINKES, "A", { target: 10, realisasi: [[3, 15]] });
    const nilai = nilaiIndikator(jauh, { kind: "tahun" }, 3, { ...BAWAAN, batasTampil: 1.2 });
    expect(nilai).toMatchObject({
      capaian: { nilai: 1.5 },
      dihitung: 1,
      tampil: 1.2,
    });
    expect(nilaiIndikator(jauh, { kind: "tahun" }, 3)).toMatchObject({ dihitung: 1, tampil: 1.5 });
  });
});

describe("why an indicator has no capaian", () => {
  type Over = Parameters<typeof indikator>[2];
  const alasan = (over: Over): string =>
    nilaiIndikator(indikator(DINKES, "A", over), { kind: "tahun" }, 6).capaian.kind;
  const teks = [{ sampai: 3, nilai: null, teks: "menunggu rilis BPS" }] as const;

  it.each<[string, Over]>([
    ["realisasiKosong", { target: 10 }],
    ["targetKosong", { targetText: "", realisasi: [[3, 5]] }],
    ["targetKosong", { targetText: "-", realisasi: [[3, 5]] }],
    ["targetBukanAngka", { targetText: "menyusul", realisasi: [[3, 5]] }],
    ["targetNol", { target: 0, realisasi: [[3, 5]] }],
    ["targetNegatif", { target: -2, realisasi: [[3, 5]] }],
    ["targetTidakCocok", { targetText: "segera", polaritas: "tanggal", realisasi: [[3, 46_100]] }],
    ["targetTidakCocok", { targetText: "80", polaritas: "ya-tidak", realisasi: [[3, 1]] }],
    [
      "realisasiNol",
      { target: 10, polaritas: "turun", rumusTurun: "banding", realisasi: [[3, 0]] },
    ],
    ["nilai", { target: 10, realisasi: [[3, 0]] }],
  ])("%s: %j", (expected, over) => {
    expect(alasan(over)).toBe(expected);
  });

  it("tells text from a blank cell", () => {
    const one = { ...indikator(DINKES, "A", { target: 10 }), realisasiList: teks };
    expect(nilaiIndikator(one, { kind: "tahun" }, 6).capaian.kind).toBe("realisasiBukanAngka");
    expect(nilaiIndikator(one, { kind: "tahun" }, 2).capaian.kind).toBe("realisasiKosong");
    const day = { ...one, polaritas: "tanggal" as const };
    expect(nilaiIndikator(day, { kind: "tahun" }, 6).capaian.kind).toBe("realisasiTidakCocok");
    const both = { ...one, realisasiList: [...teks, { sampai: 2, nilai: 4 } as const] };
    expect(nilaiIndikator(both, { kind: "tahun" }, 6).capaian).toEqual({
      kind: "nilai",
      nilai: 0.4,
    });
  });
});

describe("realisasi without a period", () => {
  const of = (realisasiList: PkIndikator["realisasiList"], asOf: 0 | 3 | 6): number | null =>
    nilaiIndikator(
      { ...indikator(DINKES, "A", { target: 100, akumulasi: "jumlah" }), realisasiList },
      { kind: "tahun" },
      asOf,
    ).realisasi;

  test("is to date at any month", () => {
    expect(of([{ sampai: null, nilai: 40 }], 0)).toBe(40);
    expect(of([{ sampai: null, nilai: 40 }], 6)).toBe(40);
  });

  test("is never added to periods, and gives way to them", () => {
    const both: PkIndikator["realisasiList"] = [
      { sampai: 3, nilai: 10 },
      { sampai: 6, nilai: 20 },
      { sampai: null, nilai: 30 },
    ];
    expect(of(both, 3)).toBe(10);
    expect(of(both, 6)).toBe(30);
    expect(of(both, 0)).toBeNull();
  });

  test("a blank one is not reported", () => {
    expect(of([{ sampai: null, nilai: null }], 6)).toBeNull();
  });

  test("does not move the month under evaluation", () => {
    const list = [{ ...indikator(DINKES, "A"), realisasiList: [{ sampai: null, nilai: 40 }] }];
    const { model } = withModel({ pkIndikatorList: list, realisasiList: [] });
    expect(asOfOf(snapshotOf(model))).toBe(0);
  });
});

describe("the weighted mean", () => {
  const row = fc.record({
    bobot: fc.integer({ min: 1, max: 50 }),
    target: fc.integer({ min: 1, max: 1000 }),
    polaritas: fc.constantFrom("naik", "turun", "stabil"),
    bulan: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  type Row = Readonly<{
    bobot: number;
    target: number;
    polaritas: "naik" | "turun" | "stabil";
    bulan: readonly number[];
  }>;
  const make = ({ bobot, bulan, ...over }: Row, nama: string, bagi = 1): PkIndikator => ({
    ...indikator(DINKES, nama, { ...over, bobot: bobot / bagi, akumulasi: "jumlah" }),
    realisasiList: bulan.map((nilai, nth) => ({ sampai: (nth + 1) as 1, nilai })),
  });
  const mean = (pkIndikatorList: readonly PkIndikator[]): number => {
    const progress = computeProgress(withModel({ pkIndikatorList }), {
      lingkup: "",
      bulan: 12,
      ukuran: "kinerja",
    });
    if (progress.kind !== "nilai") throw new Error(progress.alasan);
    return progress.value;
  };

  it("does not depend on the order of rows or of months", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const made = list.map((one, nth) => make(one, `I${nth}`));
        const turned = [...made].reverse().map((one) => ({
          ...one,
          realisasiList: [...one.realisasiList].reverse(),
        }));
        expect(mean(turned)).toBeCloseTo(mean(made), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when a row is split: its weight in two, its report of a month in two", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, pick) => {
        const made = list.map((one, nth) => make(one, `I${nth}`));
        const at = pick % made.length;
        const one = list[at];
        if (one === undefined) return;
        const half = [make(one, "a", 2), make(one, "b", 2)];
        expect(mean([...made.slice(0, at), ...half, ...made.slice(at + 1)])).toBeCloseTo(
          mean(made),
          9,
        );
        const reports = made.map((indikator) => ({
          ...indikator,
          realisasiList: indikator.realisasiList.flatMap(({ sampai, nilai }) => [
            { sampai, nilai: (nilai ?? 0) * 0.25 },
            { sampai, nilai: (nilai ?? 0) * 0.75 },
          ]),
        }));
        expect(mean(reports)).toBeCloseTo(mean(made), 9);
      }),
      { numRuns: 60 },
    );
  });

  it("never falls when a naik indicator reports more", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 500 }), (list, more) => {
        const made = list.map((one, nth) => make({ ...one, polaritas: "naik" }, `I${nth}`));
        const first = list[0];
        if (first === undefined) return;
        const bulan = first.bulan.map((nilai, nth) => (nth === 0 ? nilai + more : nilai));
        const better = [make({ ...first, polaritas: "naik", bulan }, "I0"), ...made.slice(1)];
        expect(mean(better)).toBeGreaterThanOrEqual(mean(made) - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});
