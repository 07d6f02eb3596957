import { describe, expect, test } from "vitest";
import type { SheetGrid } from "../../../src/sheet/host.ts";
import { GridView } from "../../../src/sheet/read/grid-view.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { recognise } from "../../../src/sheet/read/recognise.ts";
import { BULAN, bulan, grid, type Row } from "./grid.ts";

const RAK_HEAD: Row = [
  "Kode Sub Kegiatan",
  "Sub Kegiatan",
  "Kode Rekening",
  "Rekening",
  "Total RAK",
  ...BULAN,
];
const RAK_ROW: Row = ["1.02.02.2.02.05", "P", "5.1.02.01.01.0024", "ATK", 5, ...bulan({ 1: 5 })];
const RAK = grid([["RENCANA ANGGARAN KAS"], [], RAK_HEAD, RAK_ROW], "RAK");

describe("how sure it is, and by what", () => {
  test("all expected columns and no other kind: 1", () => {
    const { summary } = readSheet(RAK);
    expect(summary).toMatchObject({ kind: "rak", confidence: 1, isCorrected: false, alasan: null });
    expect(summary.kolom.slice(0, 4)).toEqual([
      { field: "kodeSubKegiatan", col: 0, judul: "Kode Sub Kegiatan" },
      { field: "kodeRekening", col: 2, judul: "Kode Rekening" },
      { field: "totalRak", col: 4, judul: "Total RAK" },
      { field: "bulan1", col: 5, judul: "Januari" },
    ]);
  });

  test("a missing column lowers it by its share", () => {
    const values = RAK.values.map((row) => row.filter((_, col) => col !== 4));
    expect(readSheet({ ...RAK, values }).summary).toMatchObject({ kind: "rak", confidence: 0.75 });
  });

  test("half of the months is half a column", () => {
    const values = RAK.values.map((row) => row.slice(0, 11));
    expect(readSheet({ ...RAK, values }).summary.confidence).toBe(0.88);
  });

  test("no table at all, and a table of figures without codes, give a reason", () => {
    expect(readSheet(grid([["Catatan rapat"], ["Bahas DPA"]])).summary).toMatchObject({
      kind: "lain",
      confidence: 1,
      alasan: "tanpaJudul",
    });
    const rows: Row[] = [
      ["NO", "URAIAN", "ANGGARAN", "REALISASI"],
      [1, "RSUD", 5, 4],
    ];
    expect(readSheet(grid(rows)).summary).toMatchObject({ kind: "lain", alasan: "tanpaKode" });
  });

  test("a form that is not filled in is known as such", () => {
    expect(readSheet(grid([RAK_HEAD], "RAK")).summary).toMatchObject({
      kind: "rak",
      rows: 0,
      alasan: "formulirKosong",
    });
  });
});

describe("the user's word counts", () => {
  const PLAIN = grid([
    ["Kode Sub Kegiatan", "Sub Kegiatan", ...BULAN],
    ["1.02.02.2.02.05", "P", ...bulan({ 1: 5, 2: 6 })],
  ]);

  test("another kind, with the header looked for", () => {
    expect(readSheet(PLAIN).summary.kind).toBe("rak");
    const read = readSheet(PLAIN, { kind: "realisasi", headerRow: null });
    expect(read.summary).toMatchObject({
      kind: "realisasi",
      rows: 2,
      confidence: 1,
      isCorrected: true,
    });
    expect(read.realisasiList.map(({ bulan: month, keuangan }) => [month, keuangan])).toEqual([
      [1, 5],
      [2, 6],
    ]);
    expect(read.rakList).toEqual([]);
  });

  test("the header row named, against a better one above it", () => {
    const two = grid([
      RAK_HEAD,
      RAK_ROW,
      [],
      RAK_HEAD,
      [...RAK_ROW.slice(0, 4), 9, ...bulan({ 3: 9 })],
    ]);
    const read = readSheet(two, { kind: "rak", headerRow: 3 });
    expect(read.summary.headerRow).toBe(3);
    expect(read.rakList.map(({ total }) => total)).toEqual([9]);
  });

  test("a row without the columns of the kind reads nothing and says so", () => {
    const read = readSheet(RAK, { kind: "crossfire", headerRow: 2 });
    expect(read.summary).toMatchObject({ kind: "crossfire", rows: 0, alasan: "judulTidakCocok" });
  });

  test("`lain` leaves the sheet out; by name through readWorkbook", () => {
    const model = readWorkbook([RAK], new Map([["RAK", { kind: "lain", headerRow: null }]]));
    expect(model.rakList).toEqual([]);
    expect(model.sheets[0]).toMatchObject({ kind: "lain", alasan: "diabaikan", isCorrected: true });
    expect(readWorkbook([RAK]).rakList).toHaveLength(1);
  });
});

describe("bounded work", () => {
  const ROWS = 200_000;

  /** A sheet whose cells beyond a row must not be looked at; lengths may. */
  function guarded(
    values: readonly Row[],
    limit: number,
  ): { sheet: SheetGrid; touched: () => number } {
    let deepest = 0;
    const rows = values.map((row, index) =>
      index <= limit
        ? row
        : new Proxy(row, {
            get(target, key, receiver): unknown {
              if (typeof key === "string" && /^\d+$/.test(key)) deepest = Math.max(deepest, index);
              return Reflect.get(target, key, receiver) as unknown;
            },
          }),
    );
    return { sheet: grid(rows), touched: () => deepest };
  }

  test.each([
    ["without any table", ["catatan", "apa saja", 1]],
    ["with text that looks like headings", ["Program", "Indikator", "Anggaran"]],
  ] as const)("200,000 rows %s: only the head of the sheet is looked at", (_, row) => {
    const { sheet, touched } = guarded(
      Array.from({ length: ROWS }, () => row),
      250,
    );
    recognise(new GridView(sheet));
    expect(touched()).toBe(0);
  });

  test("a header is read up to 500 columns", () => {
    const head = [...Array.from({ length: 600 }, () => "Kolom"), ...RAK_HEAD];
    expect(readSheet(grid([head, head])).summary.kind).toBe("lain");
    const near = [...Array.from({ length: 400 }, () => "Kolom"), ...RAK_HEAD];
    expect(readSheet(grid([near, near])).summary.kind).toBe("rak");
  });
});
