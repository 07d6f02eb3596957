import { describe, expect, test } from "vitest";
import { runRules } from "../../../src/core/rules/run.ts";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { tahapOf, tahunOfText } from "../../../src/sheet/read/tahap.ts";

const HEADER = [
  "Kode SKPD",
  "Nama SKPD",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Kode Rekening",
  "Nama Rekening",
  "Jumlah",
];

function list(
  name: string,
  title: string,
  rows: readonly (readonly [sub: string, jumlah: number, skpd?: string, nama?: string])[],
): SheetGrid {
  const values: CellValue[][] = [
    [title],
    HEADER,
    ...rows.map(([sub, jumlah, skpd = "1.02.0.00.0.00.01.0000", nama = "Dinas Kesehatan"]) => [
      skpd,
      nama,
      `1.02.02.2.02.${sub}`,
      "Pelayanan",
      "5.1.02.01.01.0024",
      "Alat Tulis",
      jumlah,
    ]),
  ];
  return { file: "", name, top: 0, left: 0, values };
}

const pagu = (model: ReturnType<typeof readWorkbook>): (readonly [string, number | null])[] =>
  model.subKegiatanList.map((sub) => [
    sub.kode.text.slice(-4),
    sub.rekeningList[0]?.jumlah ?? null,
  ]);

describe("stages side by side", () => {
  const murni = list("Murni", "DPA TAHUN ANGGARAN 2026", [
    ["0001", 100],
    ["0002", 200],
  ]);
  const geser1 = list("Geser", "DPA PERGESERAN KE-1 TAHUN ANGGARAN 2026", [["0001", 110]]);
  const geser2 = list("Geser 2", "DPA PERGESERAN KE-2 TAHUN ANGGARAN 2026", [["0001", 120]]);
  const dppa = list("DPPA", "DPPA TAHUN ANGGARAN 2026", [["0001", 130]]);

  test.each([
    [[murni, geser1], 110],
    [[geser2, murni, geser1], 120],
    [[dppa, geser2, murni], 130],
  ])("only the latest counts, wherever it stands (%#)", (grids, latest) => {
    const model = readWorkbook(grids);
    expect(pagu(model).sort()).toEqual([
      ["0001", latest],
      ["0002", 200],
    ]);
    expect(model.subKegiatanList.map(({ id }) => id)).toEqual([0, 1]);
    const all = grids.length + 1;
    const kept = [...model.dokumenList, ...model.arsipList].flatMap((one) => one.subKegiatanList);
    expect(kept).toHaveLength(all);
  });

  test("a sheet of which nothing counts is an archive; a part of a sheet is told too", () => {
    const model = readWorkbook([murni, geser1, dppa]);
    expect(model.sheets.map(({ sheet, isArsip }) => [sheet, isArsip ?? false])).toEqual([
      ["Murni", false],
      ["Geser", true],
      ["DPPA", false],
    ]);
    const told = model.issues.filter(({ kind }) => kind === "arsip");
    expect(told.map(({ at, text, count }) => [at.sheet, text, count])).toEqual([
      ["Murni", "DPA murni tahun 2026; yang berlaku DPPA tahun 2026 pada lembar “DPPA”", 1],
      [
        "Geser",
        "DPA pergeseran ke-1 tahun 2026; yang berlaku DPPA tahun 2026 pada lembar “DPPA”",
        1,
      ],
    ]);
    expect(runRules(model).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("another SKPD's sub kegiatan of the same code is no older stage", () => {
    const other = list("Lain", "DPPA TAHUN ANGGARAN 2026", [
      ["0001", 9, "1.02.0.00.0.00.02.0000", "RSUD"],
    ]);
    expect(pagu(readWorkbook([murni, other]))).toHaveLength(3);
  });

  test("the same stage twice is not an archive: it is a finding", () => {
    const model = readWorkbook([murni, { ...murni, name: "Salinan" }]);
    expect(model.arsipList).toEqual([]);
    const rules = runRules(model).findings.map(({ rule }) => rule);
    expect(rules).toContain("GANDA-03");
  });
});

describe("years side by side", () => {
  test("documents of an earlier year are set aside whole", () => {
    const lama = list("2025", "DPA TAHUN ANGGARAN 2025", [
      ["0001", 7],
      ["0009", 8],
    ]);
    const baru = list("2026", "DPA TAHUN ANGGARAN 2026", [["0001", 100]]);
    const model = readWorkbook([lama, baru]);
    expect(pagu(model)).toEqual([["0001", 100]]);
    expect(
      model.arsipList.map(({ tahun, subKegiatanList }) => [tahun, subKegiatanList.length]),
    ).toEqual([[2025, 2]]);
    expect(model.sheets.map(({ isArsip }) => isArsip ?? false)).toEqual([true, false]);
  });

  test("a list with a year column is a document per year", () => {
    const values: CellValue[][] = [
      ["Tahun", ...HEADER],
      ...[2025, 2026].map((tahun) => [
        tahun,
        "1.02.0.00.0.00.01.0000",
        "Dinkes",
        "1.02.02.2.02.0001",
        "Pelayanan",
        "5.1.02.01.01.0024",
        "ATK",
        tahun,
      ]),
    ];
    const model = readWorkbook([{ file: "", name: "Data", top: 0, left: 0, values }]);
    expect(pagu(model)).toEqual([["0001", 2026]]);
    expect(model.sheets[0]?.isArsip).toBeUndefined();
  });

  test("RAK rows of an earlier year are told and left out", () => {
    const bulan =
      "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
        " ",
      );
    const row = (tahun: number): CellValue[] => [
      tahun,
      "1.02.02.2.02.0001",
      "5.1.02.01.01.0024",
      12,
      ...bulan.map(() => 1),
    ];
    const values: CellValue[][] = [
      ["Tahun", "Kode Sub Kegiatan", "Kode Rekening", "Total RAK", ...bulan],
      row(2025),
      row(2025),
      row(2026),
    ];
    const model = readWorkbook([{ file: "", name: "RAK", top: 0, left: 0, values }]);
    expect(model.rakList.map(({ tahun }) => tahun)).toEqual([2026]);
    expect(model.issues).toMatchObject([
      { kind: "arsip", count: 2, text: "RAK tahun 2025; yang berlaku tahun 2026" },
    ]);
  });
});

describe("stages and years in words", () => {
  test.each([
    ["DOKUMEN PELAKSANAAN ANGGARAN", "murni", null],
    ["DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN", "pergeseran", null],
    ["DPA Pergeseran ke-3", "pergeseran", 3],
    ["DPA PERGESERAN II", "pergeseran", 2],
    ["DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN", "perubahan", null],
    ["DPPA/A.1/2.16/001/2026", "perubahan", null],
    ["DPPA PERGESERAN KE 1", "perubahan", 1],
    ["Rapat pengelolaan anggaran", undefined, undefined],
  ])("%s", (text, tahap, ke) => {
    expect(tahapOf(text)?.tahap).toBe(tahap);
    expect(tahapOf(text)?.ke).toBe(ke);
  });

  test.each([
    ["TAHUN ANGGARAN 2026", 2026],
    ["T.A. 2025", 2025],
    ["DPA/A.1/2.16/001/2026", 2026],
    ["Tahun 1999", null],
    ["NIP 2026", null],
  ])("%s", (text, tahun) => {
    expect(tahunOfText(text)).toBe(tahun);
  });
});
