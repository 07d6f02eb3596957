import { describe, expect, test } from "vitest";
import type { KasRow } from "../../../src/core/model/tables.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { BULAN, bulan, grid, type Row } from "./grid.ts";

function read(
  values: readonly Row[],
): readonly (readonly [number, string | null, string | null, number | null])[] {
  const { summary, kasList } = readSheet(grid(values));
  expect(summary.kind).toBe("kas");
  return kasList.map(({ bulan: month, sumberDana, skpd, jumlah }: KasRow) => [
    month,
    sumberDana,
    skpd,
    jumlah,
  ]);
}

describe("cash, long", () => {
  test("month and amount", () => {
    expect(
      read([
        ["Bulan", "Kas Tersedia"],
        ["Januari", "Rp1.000,00"],
        [2, 5],
      ]),
    ).toEqual([
      [1, null, null, 1000],
      [2, null, null, 5],
    ]);
  });

  test("month, source, SKPD and amount", () => {
    const rows: Row[] = [
      ["Bulan", "Sumber Dana", "SKPD", "Jumlah"],
      ["Januari", "PAD", "Dinkes", 10],
      ["Januari", "DAU", "Dinkes", 20],
      ["Januari", "Jumlah", "", 30],
      ["Februari", "Jumlah", "", 7],
    ];
    // January is told by source, so its total is left out; February has nothing but the total.
    expect(read(rows)).toEqual([
      [1, "PAD", "Dinkes", 10],
      [1, "DAU", "Dinkes", 20],
      [2, "Jumlah", null, 7],
    ]);
  });

  test("one column per source: the total column counts only where no source is told", () => {
    const rows: Row[] = [
      ["KAS YANG DAPAT DIBELANJAKAN"],
      ["Bulan", "Kas Tersedia", "PAD", "DAU Earmark\nKesehatan", "Saldo Kumulatif", "Keterangan"],
      ["Januari", 30, 10, 20, 30, "cair"],
      ["Februari", 40, "", "", 70, ""],
      ["Jumlah", 70, 10, 20, "", ""],
    ];
    expect(read(rows)).toEqual([
      [1, "PAD", null, 10],
      [1, "DAU Earmark Kesehatan", null, 20],
      [2, null, null, 40],
    ]);
  });

  test("sources alone, under a title that says what it is", () => {
    const rows: Row[] = [["PROYEKSI KAS 2023"], ["Bulan", "PAD", "DAK"], ["Januari", 1, 2]];
    expect(read(rows)).toEqual([
      [1, "PAD", null, 1],
      [1, "DAK", null, 2],
    ]);
  });
});

describe("cash, wide", () => {
  test("one row per source; the total row and column are no cash of their own", () => {
    const rows: Row[] = [
      ["Sumber Dana", ...BULAN, "Jumlah"],
      ["PAD", ...bulan({ 1: 10, 3: 5 }), 15],
      ["DAU", ...bulan({ 1: 20 }), 20],
      ["JUMLAH", ...bulan({ 1: 30, 3: 5 }), 35],
    ];
    expect(read(rows)).toEqual([
      [1, "PAD", null, 10],
      [3, "PAD", null, 5],
      [1, "DAU", null, 20],
    ]);
  });

  test("only a total row: it is the cash", () => {
    const rows: Row[] = [
      ["Sumber Dana", ...BULAN],
      ["PAD", ...bulan({})],
      ["Total", ...bulan({ 1: 30, 2: 8 })],
    ];
    expect(read(rows)).toEqual([
      [1, null, null, 30],
      [2, null, null, 8],
    ]);
  });

  test("per SKPD and source", () => {
    const rows: Row[] = [
      ["KETERSEDIAAN KAS PER SKPD"],
      ["SKPD", "Sumber Dana", ...BULAN],
      ["Dinkes", "DAK", ...bulan({ 4: 9 })],
    ];
    expect(read(rows)).toEqual([[4, "DAK", "Dinkes", 9]]);
  });

  test("the cells lead back to the amounts", () => {
    const rows: Row[] = [
      ["Sumber Dana", ...BULAN],
      ["PAD", ...bulan({ 3: 5 })],
    ];
    expect(readSheet(grid(rows)).kasList[0]?.origin).toMatchObject({ row: 1, cols: { jumlah: 3 } });
  });
});

describe("SKPD", () => {
  test("aliases by ; or , and SKPD that stand once per unit", () => {
    const list = readSheet(
      grid([
        ["kode_skpd", "nama_skpd", "kode_unit", "nama_unit"],
        ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "1.02.0.00.0.00.01.0000", "Dinas Kesehatan"],
        ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "1.02.0.00.0.00.01.0001", "RSUD"],
      ]),
    );
    expect(list.summary.kind).toBe("skpd");
    expect(list.skpdList.map(({ nama }) => nama)).toEqual(["Dinas Kesehatan", "RSUD"]);
    const alias = readSheet(
      grid([
        ["Kode SKPD", "Nama SKPD", "Alias", "Asisten"],
        ["1.02.0.00", "Dinas Kesehatan", "Dinkes, DKK ;Dinas Kes", "Asisten I"],
      ]),
    );
    expect(alias.skpdList[0]?.alias).toBe("Dinkes; DKK; Dinas Kes");
  });
});
