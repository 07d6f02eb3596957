import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { BULAN, bulan, grid, type Row } from "./grid.ts";

const CODES: Row = ["Kode Sub Kegiatan", "Kode Rekening", "Rekening", "Total RAK"];

describe("RAK", () => {
  test("an account above others of its sub kegiatan is a subtotal of them", () => {
    const sub = "1.02.02.2.02.05";
    const read = readSheet(
      grid([
        [...CODES, ...BULAN],
        [sub, "5.1.02", "Barang", 30, ...bulan({ 1: 30 })],
        [sub, "5.1.02.01.01.0024", "ATK", 10, ...bulan({ 1: 10 })],
        [sub, "5.1.02.01.01.0025", "Kertas", 20, ...bulan({ 1: 20 })],
        ["1.02.02.2.02.06", "5.1.02", "Barang", 5, ...bulan({ 1: 5 })],
      ]),
    );
    expect(read.rakList.map(({ subKegiatan, total }) => [subKegiatan.text, total])).toEqual([
      [sub, 10],
      [sub, 20],
      ["1.02.02.2.02.06", 5],
    ]);
    expect(read.summary.dilewati).toEqual([{ sebab: "jumlahBaris", jumlah: 1 }]);
  });

  test("triwulan only: the amount stands in the last month of each", () => {
    const read = readSheet(
      grid([
        [...CODES, "TW I", "TW II", "TW III", "TW IV"],
        ["1.02.02.2.02.05", "5.1.02.01.01.0024", "ATK", 10, 1, 2, 3, 4],
      ]),
    );
    expect(read.rakList[0]?.bulan).toEqual([
      null,
      null,
      1,
      null,
      null,
      2,
      null,
      null,
      3,
      null,
      null,
      4,
    ]);
    expect(read.issues).toEqual([]);
  });
});

describe("anggaran kas per OPD", () => {
  const HEAD: Row = ["Nama OPD", "Total Anggaran", "", "Rincian", ...BULAN];

  test("a row of targets is the plan, a row of realisasi the report, notes are neither", () => {
    const read = readSheet(
      grid([
        ["TARGET (MENURUT ANGGARAN KAS) DAN REALISASI"],
        HEAD,
        ["Dinas Pertanian", "BELANJA", "Rp. ", "Target", ...bulan({ 1: 10, 2: 20, 3: 5 })],
        ["", "", "", "Realisasi", ...bulan({ 1: 9, 2: 8, 3: 7 })],
        [],
        ["", "BAGIAN KEUANGAN", "", "", ...bulan({ 9: "KEPALA OPD" })],
        ["", "", "", "", "", "", "Format Salah :", 6_105_755_273],
      ]),
    );
    expect(read.summary).toMatchObject({ kind: "rak", rows: 4 });
    expect(read.rakList).toHaveLength(1);
    expect(read.rakList[0]).toMatchObject({ total: null, rekening: null });
    expect(read.rakList[0]?.skpd?.nama).toBe("Dinas Pertanian");
    expect(
      read.realisasiList.map(({ bulan: month, keuangan, skpd }) => [month, keuangan, skpd?.nama]),
    ).toEqual([
      [1, 9, "Dinas Pertanian"],
      [2, 8, "Dinas Pertanian"],
      [3, 7, "Dinas Pertanian"],
    ]);
    expect(read.issues).toEqual([]);
  });

  test("a column of kelompok: only belanja is read", () => {
    const read = readSheet(
      grid([
        ["nama_skpd", "kelompok", "baris", "jumlah_dihitung", ...BULAN],
        ["Dinas A", "PENDAPATAN", "Target", 3, ...bulan({ 1: 1, 2: 1, 3: 1 })],
        ["Dinas A", "BELANJA", "Target", 6, ...bulan({ 1: 2, 2: 2, 3: 2 })],
      ]),
    );
    expect(read.rakList.map(({ total }) => total)).toEqual([6]);
  });
});
