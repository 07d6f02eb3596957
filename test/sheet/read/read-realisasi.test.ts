import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { dpa2026Grids } from "../../fixtures/grids.ts";
import { grid, type Row } from "./grid.ts";

/** The monthly report of a provincial office, as in its working books, with figures. */
const BULANAN: Row[] = [
  ["LAPORAN REALISASI FISIK DAN KEUANGAN"],
  ["APBD PROVINSI TAHUN 2026"],
  ["SKPD", "", ":", "", "", "PROGRAM"],
  [
    "KODE REKENING",
    "URAIAN BELANJA",
    "RENCANA KEGIATAN",
    "PELAKSANAAN KEGIATAN",
    "",
    "",
    "",
    "SALDO",
  ],
  ["", "", "ANGGARAN", "PROGRES"],
  ["", "", "", "FISIK", "", "KEUANGAN"],
  ["", "", "", "RENC", "REAL", "RENC", "REAL Rp."],
  ["a", "b", "c", "d", "e", "f", "g", "h"],
  [5, "BELANJA DAERAH", 100, "", "", "", 30],
  ["5.1", "BELANJA OPERASI", 100, "", "", "", 30],
  ["5.1.02.01.001.00024", "ATK", 60, "", "50%", "", 20],
  ["5.1.02.01.001.00052", "Makan", 40, "", "", "", 10],
];

describe("a sheet for one month", () => {
  test("the month is the sheet's name, the leaves are the figures, PROGRAM is no SKPD", () => {
    const read = readSheet(grid(BULANAN, "Peb"));
    expect(read.summary).toMatchObject({
      kind: "realisasi",
      rows: 2,
      dilewati: [{ sebab: "jumlahBaris", jumlah: 2 }],
    });
    expect(
      read.realisasiList.map(({ bulan, rekening, keuangan, fisik, skpd }) => [
        bulan,
        rekening?.nama,
        keuangan,
        fisik,
        skpd,
      ]),
    ).toEqual([
      [2, "ATK", 20, 0.5, null],
      [2, "Makan", 10, null, null],
    ]);
  });

  test("it belongs to the sub kegiatan of its file when there is just one", () => {
    const [dpa] = dpa2026Grids("dpa-2.21.02.1.01.0005.xlsx");
    if (dpa === undefined) throw new Error("no fixture");
    const file = dpa.file;
    const model = readWorkbook([dpa, grid(BULANAN, "Peb", file)]);
    expect(model.realisasiList.map(({ subKegiatan }) => subKegiatan.text)).toEqual([
      "2.21.02.1.01.0005",
      "2.21.02.1.01.0005",
    ]);
    const other = readWorkbook([dpa, grid(BULANAN, "Peb", "lain.xlsx")]);
    expect(other.realisasiList.map(({ subKegiatan }) => subKegiatan.text)).toEqual(["", ""]);
    const many = dpa2026Grids("dpa-gabungan.xlsx");
    const several = readWorkbook([...many, grid(BULANAN, "Peb", "dpa-gabungan.xlsx")]);
    expect(several.realisasiList.map(({ subKegiatan }) => subKegiatan.text)).toEqual(["", ""]);
  });
});

describe("other layouts", () => {
  test("LRA: to date, of the unit above, belanja only, values beside their heading", () => {
    const read = readSheet(
      grid([
        ["LAPORAN REALISASI ANGGARAN"],
        ["", "Sub Unit Organisasi", "", ":", "Kecamatan Borbor"],
        ["KODE REKENING", "", "URAIAN", "", "ANGGARAN", "", "REALISASI"],
        ["", "4", "PENDAPATAN", "", 9, 9],
        ["", "5", "BELANJA DAERAH", "", 100, 70],
        ["", "5.1", "BELANJA OPERASI", "", 80, 60],
        ["", "5.2", "BELANJA MODAL", "", 20, 10],
      ]),
    );
    expect(
      read.realisasiList.map(({ rekening, keuangan, bulan, skpd }) => [
        rekening?.text,
        keuangan,
        bulan,
        skpd?.nama,
      ]),
    ).toEqual([
      ["5.1", 60, null, "Kecamatan Borbor"],
      ["5.2", 10, null, "Kecamatan Borbor"],
    ]);
    expect(read.realisasiList[0]?.origin.cols).toMatchObject({ rekening: 1, keuangan: 5 });
  });

  test("output per triwulan counts in the last month of each", () => {
    const read = readSheet(
      grid([
        [
          "No",
          "SKPD",
          "Kode",
          "Sub kegiatan",
          "Target Volume Sub Kegiatan Tw 1",
          "Realisasi Pencapaian Sub Kegiatan di Tw 1",
          "Realisasi Pencapaian Sub Kegiatan di Tw 2",
        ],
        [1, "Kominfo", "2.16.03.2.02.07", "Aplikasi", 50, 40, 45],
      ]),
    );
    expect(
      read.realisasiList.map(({ bulan, keluaran, keuangan }) => [bulan, keluaran, keuangan]),
    ).toEqual([
      [3, 40, null],
      [6, 45, null],
    ]);
  });

  test("plan, report and cumulative columns of a month side by side: the month's report counts", () => {
    const read = readSheet(
      grid([
        ["Kode Sub Kegiatan", "Bulan Januari", "", "", "Bulan Februari", "", ""],
        ["", "Rencana", "Realisasi", "", "Rencana", "Realisasi", ""],
        ["", "Jumlah", "Volume", "Jumlah", "Jumlah", "Bulan Ini", "s/d Bulan Ini"],
        ["1.02.02.2.02.05", 9, 2, 5, 9, 6, 11],
      ]),
    );
    expect(
      read.realisasiList.map(({ bulan, keuangan, keluaran }) => [bulan, keuangan, keluaran]),
    ).toEqual([
      [1, 5, 2],
      [2, 6, null],
    ]);
  });
});
