import { afterEach, describe, expect, test } from "vitest";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import type { Edit, OutputSheet } from "../../../src/sheet/host.ts";
import {
  openHeadlessExcel,
  type HeadlessExcel,
  type SheetInit,
} from "../../support/headless-excel.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

async function open(sheets: readonly SheetInit[]): Promise<HeadlessExcel> {
  excel = await openHeadlessExcel({ sheets });
  return excel;
}

const MARKS: readonly Edit[] = [
  {
    type: "mark",
    sheet: "DPA",
    status: "temuan-error",
    ranges: [
      { row: 0, col: 0, rowCount: 1, colCount: 1 },
      { row: 2, col: 1, rowCount: 2, colCount: 1 },
    ],
  },
  {
    type: "mark",
    sheet: "DPA",
    status: "temuan-warning",
    ranges: [{ row: 1, col: 1, rowCount: 1, colCount: 1 }],
  },
];

const OUTPUT: OutputSheet = {
  name: "PK Temuan",
  title: "Temuan",
  notes: ["Belum", "Dibuat oleh Selaras PK. [selaras:temuan]"],
  columns: [
    { width: 10, format: "text", wrap: true },
    { width: 12, format: "rupiah" },
    { width: 8, format: "persen" },
  ],
  header: ["Sel", "Pagu", "Serapan"],
  rows: [
    [{ text: "B2", link: { sheet: "DPA", cell: "B2" } }, 1_000, 0.5],
    ['=HYPERLINK("x")', null, { formula: "=1+1" }],
  ],
};

const PLAIN = { hidden: { rows: [], columns: [] }, merged: [] };

describe("Office host over the real client", () => {
  test("says whether Excel calculates on request only", async () => {
    await open([{ name: "A", values: [[1]] }]);
    const host = createOfficeHost();
    expect(await host.isManual()).toBe(false);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    expect(await host.isManual()).toBe(true);
  });

  test("lists and reads sheets from their used ranges", async () => {
    await open([
      {
        name: "DPA",
        values: [
          ["", ""],
          ["", "Kode"],
          ["", 5.1],
        ],
      },
      { name: "Kosong" },
    ]);
    const host = createOfficeHost();
    expect(await host.listSheets()).toMatchObject([
      { name: "DPA", visibility: "visible", isProtected: false },
      { name: "Kosong", rowCount: 0, columnCount: 0 },
    ]);
    expect(await host.readSheets(["DPA", "Kosong", "Tidak ada"])).toEqual([
      { file: "", name: "DPA", top: 1, left: 1, values: [["Kode"], [5.1]], ...PLAIN },
      { file: "", name: "Kosong", top: 0, left: 0, values: [], ...PLAIN },
    ]);
  });

  test("marks are rules of ours; clearing leaves the workbook as it was", async () => {
    const book = await open([
      {
        name: "DPA",
        values: [
          ["a", 1],
          ["b", 2],
          ["c", 3],
          ["d", 4],
        ],
      },
    ]);
    const host = createOfficeHost();
    const before = book.dump();
    const report = await host.apply(MARKS);
    expect(report).toMatchObject({ marked: 4, refused: [] });
    expect(book.conditionalFormats("DPA")).toHaveLength(2);
    expect(await host.apply([{ type: "unmark", prefix: "percepatan" }])).toMatchObject({
      unmarked: 0,
    });
    expect(await host.apply([{ type: "unmark", prefix: "" }])).toMatchObject({ unmarked: 2 });
    expect(book.dump()).toEqual(before);
  });

  test("output sheets: text stays text, replaced when ours, another's kept, deleted to the last", async () => {
    const book = await open([{ name: "DPA", values: [["a"]] }]);
    const before = book.dump();
    const host = createOfficeHost();
    expect((await host.apply([{ type: "writeSheet", sheet: OUTPUT }])).sheetsWritten).toEqual([
      "PK Temuan",
    ]);
    expect(book.value("'PK Temuan'!A6")).toBe('=HYPERLINK("x")');
    expect(book.formula("'PK Temuan'!A6")).toBeNull();
    expect(book.formula("'PK Temuan'!C6")).toBe("=1+1");
    await book.settle();
    expect(book.value("'PK Temuan'!C6")).toBe(2);
    await host.apply([{ type: "writeSheet", sheet: { ...OUTPUT, rows: [] } }]);
    expect(book.value("'PK Temuan'!A6")).toBe("");
    expect(book.sheetNames()).toEqual(["DPA", "PK Temuan"]);
    const report = await host.apply([{ type: "deleteOutputSheets" }]);
    expect(report.sheetsDeleted).toEqual(["PK Temuan"]);
    expect(book.dump()).toEqual(before);
  });

  test("a user's sheet of that name is never touched", async () => {
    const book = await open([{ name: "PK Temuan", values: [["milik pengguna"]] }]);
    const host = createOfficeHost();
    const report = await host.apply([{ type: "writeSheet", sheet: OUTPUT }]);
    expect(report.sheetsWritten).toEqual(["PK Temuan (2)"]);
    expect(book.value("'PK Temuan'!A1")).toBe("milik pengguna");
    await host.apply([{ type: "deleteOutputSheets" }]);
    expect(book.sheetNames()).toEqual(["PK Temuan"]);
  });

  test("a protected sheet is refused by name, the others are marked", async () => {
    const book = await open([
      { name: "DPA", values: [["a"]], protected: true },
      { name: "RAK", values: [["b"]] },
    ]);
    const host = createOfficeHost();
    const cell = [{ row: 0, col: 0, rowCount: 1, colCount: 1 }];
    const report = await host.apply([
      { type: "mark", sheet: "DPA", status: "temuan-error", ranges: cell },
      { type: "mark", sheet: "RAK", status: "temuan-error", ranges: cell },
      { type: "mark", sheet: "Hilang", status: "temuan-error", ranges: cell },
    ]);
    expect(report.marked).toBe(1);
    expect(report.refused).toEqual([
      { sheet: "DPA", reason: "protected" },
      { sheet: "Hilang", reason: "missing" },
    ]);
    expect(book.conditionalFormats("RAK")).toHaveLength(1);
  });

  test("20,000 rows × 30 columns are read within the payload limit, in few requests", async () => {
    const row = Array.from({ length: 30 }, (_, col) =>
      col < 4 ? `Uraian kegiatan ${col}` : col * 1_000_000,
    );
    const book = await open([{ name: "DPA", values: Array.from({ length: 20_000 }, () => row) }]);
    book.stats.reset();
    const [grid] = await createOfficeHost().readSheets(["DPA"]);
    expect(grid?.values).toHaveLength(20_000);
    expect(book.stats.requests).toBeLessThanOrEqual(12);
  });

  test("an answer over 5 MB is asked for again in halves", async () => {
    const long = "Uraian yang panjang sekali ".repeat(40);
    const book = await open([
      { name: "DPA", values: Array.from({ length: 8000 }, (_, row) => [row, long]) },
    ]);
    book.stats.reset();
    const [grid] = await createOfficeHost().readSheets(["DPA"]);
    expect(grid?.values).toHaveLength(8000);
    expect(grid?.values[7999]).toEqual([7999, long]);
    expect(book.stats.requests).toBeGreaterThan(3);
  });

  test("Excel's refusals keep their code", async () => {
    const book = await open([{ name: "DPA", values: [["a"]] }]);
    book.faults.next("InvalidOperationInCellEditMode");
    await expect(createOfficeHost().listSheets()).rejects.toMatchObject({
      name: "HostError",
      code: "InvalidOperationInCellEditMode",
    });
  });
});
