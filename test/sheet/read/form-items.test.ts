import { describe, expect, test } from "vitest";
import type { Rincian } from "../../../src/core/model/dpa.ts";
import { itemsOf } from "../../../src/core/rules/sum-parts.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid, type Row } from "./grid.ts";

const HEAD: readonly Row[] = [
  ["DOKUMEN PELAKSANAAN ANGGARAN"],
  ["Nomor DPA", ":", "DPA/A.1/2.16/001/2026"],
  ["Program", ":", "2.21.02 - PROGRAM"],
  ["Kegiatan", ":", "2.21.02.2.01 - KEGIATAN"],
  ["Organisasi", ":", "2.16.2.20.2.21.02.0000 - Dinas Komunikasi"],
  ["Sub Kegiatan", ":", "2.21.02.2.01.0005 - Pelaksanaan"],
];
const TABLE: readonly Row[] = [
  ["Kode Rekening", "Uraian", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah"],
  [1, 2, 3, 4, 5, 6, "7 = 3 x 5"],
  ["5.1.02.01.01.0024", "Alat Tulis", "", "", "", "", 300],
];
const TOTAL: Row = ["", "Jumlah Anggaran Sub Kegiatan", "", "", "", "", 300];

function items(...rows: readonly Row[]): readonly Rincian[] {
  const read = readSheet(grid([...HEAD, ...TABLE, ...rows, TOTAL]));
  expect(read.summary.kind).toBe("dpa-form");
  expect(read.subKegiatanList).toHaveLength(1);
  expect(read.subKegiatanList[0]?.pagu).toBe(300);
  return read.subKegiatanList.flatMap(({ rekeningList }) =>
    rekeningList.flatMap((rekening) => [...itemsOf(rekening)]),
  );
}

describe("rows of the rincian table", () => {
  test.each([
    "Rencana realisasi belanja per bulan",
    "Dokumen Pelaksanaan Anggaran, cetak",
    "Indikator",
    "Sub Kegiatan : sewa",
    "Nomor DPA dan map",
  ])("an amount with a koefisien in words is an item, whatever it is called: %s", (uraian) => {
    const [first, second] = items(
      ["", uraian, "2 Buah", "Buah", 100, 0, 200],
      ["", "Kertas", "1 Rim", "Rim", 100, 0, 100],
    );
    expect(first).toMatchObject({ uraian, koefisien: 2, jumlah: 200 });
    expect(second).toMatchObject({ uraian: "Kertas", koefisien: 1, jumlah: 100 });
  });

  test("items of a page share one table of places", () => {
    const [first, second] = items(
      ["", "Pulpen", "2 Buah", "Buah", 100, 0, 200],
      ["", "Kertas", "1 Rim", "Rim", 100, 0, 100],
    );
    expect(first?.origin.cols).toBe(second?.origin.cols);
  });

  test("column numbers printed again and a header of the next page are no items", () => {
    const [header = [], numbers = []] = TABLE;
    const list = items(["", "Pulpen", "2 Buah", "Buah", 100, 0, 200], header, numbers, [
      "",
      "Kertas",
      "1 Rim",
      "Rim",
      100,
      0,
      100,
    ]);
    expect(list.map(({ uraian }) => uraian)).toEqual(["Pulpen", "Kertas"]);
  });
});
