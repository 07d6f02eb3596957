import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PkIndikator } from "../../../src/core/model/tables.ts";
import type { Bulan } from "../../../src/core/periode/periode.ts";
import { realisasiPeriode, targetTahun } from "../../../src/core/model/periode-pk.ts";
import { PENGATURAN_PK, type PengaturanPk } from "../../../src/core/pk/pengaturan.ts";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import { computeProgress, type Progress, type Ukuran } from "../../../src/core/pk/progress.ts";
import { asOfOf, snapshotOf, type FxSnapshot } from "../../../src/core/pk/snapshot.ts";
import {
  DINKES,
  EXAMPLE_MODEL,
  EXAMPLE_SNAPSHOT,
  GIZI,
  indikator,
  JALAN,
  kodeNama,
  PUPR,
  realisasi,
  withModel,
} from "./example-model.ts";

const of = (
  snapshot: FxSnapshot,
  ukuran: Ukuran = "kinerja",
  lingkup = "",
  bulan: Bulan | null = null,
): Progress => computeProgress(snapshot, { lingkup, bulan, ukuran });

const valueOf = (progress: Progress): number => {
  if (progress.kind !== "nilai") throw new Error(progress.alasan);
  return progress.value;
};

const withIndikator = (...list: readonly PkIndikator[]): FxSnapshot =>
  withModel({ pkIndikatorList: list });

describe("kinerja", () => {
  it("leaves out what is not reported, and counts it apart", () => {
    const progress = of(EXAMPLE_SNAPSHOT);
    expect(progress).toMatchObject({ kind: "nilai", reported: 3, total: 4, asOf: 6 });
    expect(valueOf(progress)).toBeCloseTo(0.58, 12);
    if (progress.kind !== "nilai") return;
    expect(progress.numerator / progress.denominator).toBe(progress.value);
    expect(progress.inputs.map((input) => input.nilai !== null)).toEqual([true, true, true, false]);
    expect(progress.inputs[3]).toMatchObject({
      label: "Luas irigasi yang diperbaiki",
      nilai: null,
    });
    expect(progress.inputs[0]?.at).toMatchObject({ sheet: "PK" });
  });

  it("takes a reported zero as zero, not as missing", () => {
    const zero = withIndikator(
      indikator(DINKES, "A", { target: 10, realisasi: [[3, 0]] }),
      indikator(DINKES, "B", { target: 10, realisasi: [[3, 10]] }),
    );
    expect(of(zero)).toMatchObject({ value: 0.5, reported: 2, total: 2 });
  });

  it("counts each indicator between 0 and 1, and keeps the uncapped value", () => {
    const far = withIndikator(
      indikator(DINKES, "tiga kali", { target: 10, realisasi: [[3, 30]] }),
      indikator(DINKES, "jauh lebih buruk", {
        target: 10,
        polaritas: "turun",
        realisasi: [[3, 50]],
      }),
    );
    const progress = of(far);
    expect(valueOf(progress)).toBe(0.5);
    expect(progress).toMatchObject({ inputs: [{ nilai: 3 }, { nilai: -3 }] });
  });

  it("accumulates by sum, mean or last known, only up to the month asked for", () => {
    const periods: readonly (readonly [Bulan, number | null])[] = [
      [3, 10],
      [6, 20],
      [9, null],
      [12, 90],
    ];
    const make = (akumulasi: PkIndikator["akumulasi"]): PkIndikator =>
      indikator(DINKES, akumulasi, { target: 100, akumulasi, realisasi: periods });
    const sampai = (akumulasi: PkIndikator["akumulasi"], bulan: Bulan): number | null =>
      realisasiPeriode(make(akumulasi), { kind: "sampai", bulan });
    expect(sampai("jumlah", 9)).toBe(30);
    expect(sampai("rata-rata", 9)).toBe(15);
    expect(sampai("akhir", 9)).toBe(20);
    expect(sampai("akhir", 12)).toBe(90);
    expect(sampai("jumlah", 2)).toBeNull();
  });

  it("makes the target of the year from the triwulan where no year's target stands", () => {
    const make = (akumulasi: PkIndikator["akumulasi"]): PkIndikator =>
      indikator(DINKES, akumulasi, { targetTriwulan: [10, 20, null, 30], akumulasi });
    expect(targetTahun(make("jumlah"))).toBe(60);
    expect(targetTahun(make("rata-rata"))).toBe(20);
    expect(targetTahun(make("akhir"))).toBe(30);
    expect(targetTahun(indikator(DINKES, "A", { target: 5, targetTriwulan: [1, 1, 1, 1] }))).toBe(
      5,
    );
    expect(targetTahun(indikator(DINKES, "B"))).toBeNull();
  });

  it("reads bobot within an owner: scale does not matter, blank is equal", () => {
    const two = (a: number | null, b: number | null): readonly PkIndikator[] => [
      indikator(DINKES, "A", { target: 10, bobot: a, realisasi: [[3, 10]] }),
      indikator(DINKES, "B", { target: 10, bobot: b, realisasi: [[3, 0]] }),
    ];
    const other = indikator(PUPR, "C", { target: 10, realisasi: [[3, 5]] });
    const value = (a: number | null, b: number | null): number =>
      valueOf(of(withIndikator(...two(a, b), other)));
    expect(value(75, 25)).toBeCloseTo((1.5 + 0.5) / 3, 12);
    expect(value(0.75, 0.25)).toBeCloseTo(value(75, 25), 12);
    expect(value(null, null)).toBeCloseTo(0.5, 12);
    expect(value(50, 50)).toBeCloseTo(value(null, null), 12);
    expect(value(50, null)).toBeCloseTo(value(null, null), 12);
    expect(value(0, 0)).toBeCloseTo(value(null, null), 12);
  });

  it("is the plain weighted mean when there is one owner", () => {
    const part = fc.record({
      bobot: fc.integer({ min: 1, max: 100 }),
      nilai: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const list = parts.map(({ bobot, nilai }, index) =>
          indikator(DINKES, `I${index}`, { target: 100, bobot, realisasi: [[6, nilai]] }),
        );
        const weights = parts.reduce((sum, { bobot }) => sum + bobot, 0);
        const plain = parts.reduce(
          (sum, { bobot, nilai }) => sum + (bobot * Math.min(100, nilai)) / 100,
          0,
        );
        const value = valueOf(of(withIndikator(...list)));
        expect(value).toBeCloseTo(plain / weights, 9);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(valueOf(of(withIndikator(...[...list].reverse())))).toBeCloseTo(value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("judges a target written as a range, and a zero target of turun", () => {
    const odd = withIndikator(
      indikator(DINKES, "pH", { targetText: "6-8", target: 6, realisasi: [[3, 7]] }),
      indikator(DINKES, "KLB", { target: 0, polaritas: "turun", realisasi: [[3, 0]] }),
      indikator(DINKES, "nol", { target: 0, realisasi: [[3, 4]] }),
    );
    expect(of(odd)).toMatchObject({ value: 1, reported: 3, total: 3, denominator: 2 });
  });
});

describe("settings of the workbook", () => {
  const set = (ubah: Partial<PengaturanPk>, ...list: readonly PkIndikator[]): FxSnapshot =>
    snapshotOf(
      { ...EXAMPLE_MODEL, pkIndikatorList: list },
      { pengaturan: Pengaturan.BAWAAN.with(PENGATURAN_PK, ubah) },
    );
  const tiga = indikator(DINKES, "tiga kali", { target: 10, realisasi: [[3, 30]] });
  const tepat = indikator(DINKES, "tepat", { target: 10, realisasi: [[3, 10]] });

  it("let an indicator count more than 1, and the formula says how much", () => {
    const progress = of(set({ batasRata: 1.2 }, tiga, tepat));
    expect(valueOf(progress)).toBeCloseTo(1.1, 12);
    expect(progress).toMatchObject({ inputs: [{ nilai: 3 }, { nilai: 1 }] });
    if (progress.kind === "nilai") expect(progress.formula.id).toContain("0 sampai 1,2");
    expect(of(set({}, tiga))).toMatchObject({
      formula: { en: expect.stringContaining("0 to 1)") as string },
    });
  });

  it("choose the formula of turun, unless the sheet does", () => {
    const dua = (rumusTurun?: PkIndikator["rumusTurun"]): PkIndikator =>
      indikator(DINKES, "A", {
        target: 10,
        polaritas: "turun",
        realisasi: [[3, 20]],
        ...(rumusTurun === undefined ? {} : { rumusTurun }),
      });
    expect(valueOf(of(set({}, dua())))).toBe(0);
    expect(valueOf(of(set({ rumusTurun: "banding" }, dua())))).toBe(0.5);
    expect(valueOf(of(set({ rumusTurun: "banding" }, dua("selisih"))))).toBe(0);
    expect(valueOf(of(set({}, dua("banding"))))).toBe(0.5);
  });
});

describe("pelaporan", () => {
  it("is zero, not an error, when nothing is reported", () => {
    const none = withIndikator(indikator(DINKES, "A", { target: 10 }));
    expect(of(none, "pelaporan")).toMatchObject({ value: 0, reported: 0, total: 1 });
    expect(of(none)).toMatchObject({ kind: "kosong", alasan: "belumDilaporkan", total: 1 });
  });
});

describe("keuangan and fisik", () => {
  it("divides by the whole pagu, reported or not", () => {
    const progress = of(EXAMPLE_SNAPSHOT, "keuangan");
    expect(progress).toMatchObject({
      value: 0.25,
      numerator: 500_000_000,
      denominator: 2_000_000_000,
      reported: 2,
      total: 3,
    });
  });

  it("averages fisik over what is reported, by pagu", () => {
    expect(valueOf(of(EXAMPLE_SNAPSHOT, "fisik"))).toBeCloseTo(0.375, 12);
    expect(of(EXAMPLE_SNAPSHOT, "fisik")).toMatchObject({ reported: 2, total: 3 });
  });

  it("takes figures to date without a month", () => {
    const rekap = withModel({
      realisasiList: [realisasi(DINKES, GIZI, null, 300), realisasi(PUPR, JALAN, null, 200)],
      pkIndikatorList: [],
    });
    expect(of(rekap, "keuangan")).toMatchObject({ value: 0.25, asOf: 0 });
  });
});

describe("lingkup", () => {
  it.each<[string, number]>([
    ["1.02", 0.3],
    ["1.02.02", 0.5],
    ["1.02.02.2.02", 0.5],
    ["1.02.02.2.02.0015", 0.5],
    ["1.02.02.2.02.15", 0.5],
    ["Dinas Kesehatan", 0.3],
    ["dinkes", 0.3],
    ["1.02.0.00.0.00.01.0000", 0.3],
    ["Asda 1", 0.3],
    ["asisten ii", 0.2],
    ["Stunting", 0.5],
  ])("%s", (lingkup, expected) => {
    expect(valueOf(of(EXAMPLE_SNAPSHOT, "keuangan", lingkup))).toBeCloseTo(expected, 12);
  });

  it.each<[string, number]>([
    ["Dinas Kesehatan", 0.67],
    ["Asisten I", 0.67],
    ["DPUPR", 0.4],
  ])("%s has its own PK", (lingkup, expected) => {
    expect(valueOf(of(EXAMPLE_SNAPSHOT, "kinerja", lingkup))).toBeCloseTo(expected, 12);
  });

  it("gives a PK without owner to the only SKPD of a workbook", () => {
    const snapshot = snapshotOf({
      ...EXAMPLE_MODEL,
      skpdList: EXAMPLE_MODEL.skpdList.slice(0, 1),
      subKegiatanList: EXAMPLE_MODEL.subKegiatanList.slice(0, 2),
      rakList: EXAMPLE_MODEL.rakList.slice(0, 1),
      realisasiList: EXAMPLE_MODEL.realisasiList.slice(0, 2),
      pkIndikatorList: [indikator(null, "A", { target: 10, realisasi: [[3, 4]] })],
    });
    expect(valueOf(of(snapshot, "kinerja", "Dinkes"))).toBe(0.4);
  });

  it("knows owners that are no SKPD", () => {
    const bupati = kodeNama("", "Bupati Sumedang");
    const snapshot = withIndikator(indikator(bupati, "A", { target: 10, realisasi: [[3, 4]] }));
    expect(valueOf(of(snapshot, "kinerja", "bupati sumedang"))).toBe(0.4);
  });
});

describe("month under evaluation", () => {
  it("is the setting, else the latest month with any realisasi", () => {
    expect(asOfOf(EXAMPLE_SNAPSHOT)).toBe(6);
    expect(asOfOf(snapshotOf(EXAMPLE_MODEL, { asOf: 3 }))).toBe(3);
    const later = withIndikator(indikator(DINKES, "A", { target: 10, realisasi: [[9, 4]] }));
    expect(asOfOf(later)).toBe(9);
    expect(valueOf(of(snapshotOf(EXAMPLE_MODEL, { asOf: 3 })))).toBeCloseTo(0.34, 12);
    expect(valueOf(of(snapshotOf(EXAMPLE_MODEL, { asOf: 3 }), "kinerja", "", 6))).toBeCloseTo(
      0.58,
      12,
    );
  });
});
