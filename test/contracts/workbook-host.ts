import { describe, expect, it } from "vitest";
import { cellAddress, rangeAddress } from "../../src/sheet/a1.ts";
import {
  markFormula,
  type CellRange,
  type CellValue,
  type MarkStatus,
  type OutputSheet,
  type Progress,
  type WorkbookHost,
} from "../../src/sheet/host.ts";
import { MARK_STYLES } from "../../src/sheet/mark-style.ts";

/** A sheet as a test wants it to be. Keys are A1 addresses; a formula comes with the result stored beside it. */
export interface ContractSheet {
  readonly name: string;
  readonly cells?: Readonly<
    Record<string, CellValue | { readonly formula: string; readonly value: CellValue }>
  >;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly isProtected?: boolean;
  /** Number formats by address; cells without content may have one too. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
  /** A conditional format of the user's own. */
  readonly ownFormat?: { readonly range: string; readonly formula: string };
}

/** A conditional format as it stands in the workbook. Formulas without `=`, colours as `RRGGBB`. */
export interface DumpedFormat {
  readonly formula: string;
  /** Addresses in any order, each a cell or a rectangle. */
  readonly ranges: readonly string[];
  readonly fill: string;
  readonly font: string;
}

/** A native chart as it stands in the workbook. Addresses on its own sheet, without `$`. */
export interface DumpedChart {
  readonly title: string;
  readonly kind: "bar" | "column" | "line";
  /** Cells it is drawn over. */
  readonly over: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    /** `RRGGBB`. */
    readonly color: string;
  }[];
  readonly axis: { readonly title: string; readonly numberFormat: string };
  /** Whether the first row is drawn at the top, with the axis of values at the bottom all the same. */
  readonly isFromTop: boolean;
  /** Whether folded rows are drawn too. */
  readonly drawsHidden: boolean;
}

/** How a sheet goes on paper. */
export interface DumpedPrint {
  readonly paper: string;
  readonly landscape: boolean;
  readonly pagesWide: number;
  /** Rows on every page, `$4:$4`. */
  readonly titleRows: string;
  readonly footer: string;
  /** One-based rows that begin a page. */
  readonly breaks: readonly number[];
}

/** What a workbook holds, read by other means than the host under test. */
export interface DumpedSheet {
  readonly name: string;
  /** Non-empty cells by address, formulas included with their results (or `""` where there is none yet). */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Formulas by address, without `=`. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Number formats other than General by address. */
  readonly formats: Readonly<Record<string, string>>;
  /** Outline levels by one-based row. */
  readonly outline: Readonly<Record<string, number>>;
  /** One-based. */
  readonly hiddenRows: readonly number[];
  /** Merged cells in any order. */
  readonly merges: readonly string[];
  /** Heights in points that somebody chose, by one-based row. */
  readonly heights: Readonly<Record<string, number>>;
  readonly charts: readonly DumpedChart[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly print: DumpedPrint;
  /** Fills of cells themselves, `RRGGBB` by address; conditional formats do not count. */
  readonly fills: Readonly<Record<string, string>>;
  readonly conditionalFormats: readonly DumpedFormat[];
}

export interface ContractWorkbook {
  readonly host: WorkbookHost;
  dump(): Promise<readonly DumpedSheet[]>;
}

export type ContractFactory = (sheets: readonly ContractSheet[]) => Promise<ContractWorkbook>;

export const DPA: ContractSheet = {
  name: "DPA",
  cells: { A1: "Kode", B1: "Pagu", A2: "5.1.02", B2: 1500000, A3: "5.1.03", B3: 2500 },
};

const TEMUAN: OutputSheet = {
  name: "PK Temuan",
  title: "Temuan",
  notes: ["Diperiksa per 1 Maret 2026.", "Dibuat Selaras PK [selaras:temuan]"],
  columns: [
    { width: 12, format: "text" },
    { width: 16, format: "rupiah" },
    { width: 10, format: "persen" },
    { width: 40, format: "text", wrap: true },
  ],
  header: ["Sel", "Pagu", "Capaian", "Uraian"],
  rows: [
    [{ text: "B2", link: { sheet: "DPA", cell: "B2" } }, 1500000, 0.25, "Melebihi pagu"],
    [null, { formula: "=SUM(B4:B4)" }, null, "Jumlah"],
  ],
  outline: [1, 0],
  strong: [1],
};

const range = (row: number, col: number, rowCount = 1, colCount = 1): CellRange => ({
  row,
  col,
  rowCount,
  colCount,
});

/** What every host must do, whatever is behind it. */
export function describeWorkbookHost(name: string, create: ContractFactory): void {
  describe(`${name} lists and reads`, () => {
    it("lists sheets in order with what the user sees of them", async () => {
      const { host } = await create([
        DPA,
        { name: "Referensi", cells: { C3: 1 }, visibility: "hidden" },
        { name: "Kosong" },
        { name: "Rahasia", visibility: "veryHidden" },
        { name: "Terkunci", cells: { A1: "x" }, isProtected: true },
      ]);
      expect(await host.listSheets()).toEqual([
        { name: "DPA", visibility: "visible", isProtected: false, rowCount: 3, columnCount: 2 },
        {
          name: "Referensi",
          visibility: "hidden",
          isProtected: false,
          rowCount: 1,
          columnCount: 1,
        },
        { name: "Kosong", visibility: "visible", isProtected: false, rowCount: 0, columnCount: 0 },
        {
          name: "Rahasia",
          visibility: "veryHidden",
          isProtected: false,
          rowCount: 0,
          columnCount: 0,
        },
        { name: "Terkunci", visibility: "visible", isProtected: true, rowCount: 1, columnCount: 1 },
      ]);
    });

    it("gives values from the first used cell on, as a rectangle", async () => {
      const { host } = await create([
        {
          name: "Data",
          cells: {
            B3: "Uraian",
            D3: true,
            B5: { formula: "1/0", value: "#DIV/0!" },
            C5: { formula: "20+25", value: 45 },
            D5: 46037.5,
          },
        },
      ]);
      const [grid] = await host.readSheets(["Data"]);
      expect(grid).toMatchObject({ name: "Data", top: 2, left: 1 });
      expect(grid?.values).toEqual([
        ["Uraian", "", true],
        ["", "", ""],
        ["#DIV/0!", 45, 46037.5],
      ]);
    });

    it("reads the sheets asked for, in that order, and leaves unknown ones out", async () => {
      const { host } = await create([DPA, { name: "Kosong" }, { name: "RAK", cells: { A1: 1 } }]);
      const grids = await host.readSheets(["RAK", "Tidak ada", "Kosong", "DPA"]);
      expect(grids.map((grid) => grid.name)).toEqual(["RAK", "Kosong", "DPA"]);
      expect(grids[1]?.values).toEqual([]);
    });

    it("says which rows and columns are hidden and what is merged", async () => {
      const { host } = await create([
        {
          name: "Data",
          cells: { A1: 1, B2: 2, E9: 3 },
          hiddenRows: [2, 3, 4, 6],
          hiddenColumns: [1, 3],
          merged: ["A6:B8", "D1:E1"],
        },
        DPA,
        { name: "Kosong" },
      ]);
      const [data, plain, empty] = await host.readSheets(["Data", "DPA", "Kosong"]);
      expect(data?.hidden).toEqual({
        rows: [
          [2, 4],
          [6, 6],
        ],
        columns: [
          [1, 1],
          [3, 3],
        ],
      });
      const merged = [...(data?.merged ?? [])].sort((one, other) => one.row - other.row);
      expect(merged).toEqual([range(0, 3, 1, 2), range(5, 0, 3, 2)]);
      for (const grid of [plain, empty]) {
        expect(grid).toMatchObject({ hidden: { rows: [], columns: [] }, merged: [] });
      }
    });

    it("says how far a reading is", async () => {
      const { host } = await create([DPA]);
      const seen: Progress[] = [];
      await host.readSheets(["DPA"], { onProgress: (progress) => seen.push(progress) });
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every(({ done, total }) => done <= total)).toBe(true);
      expect(seen.at(-1)).toMatchObject({ sheet: "DPA", done: seen.at(-1)?.total });
    });

    it("reveals a cell without complaint", async () => {
      const { host } = await create([DPA]);
      const at = { sheet: "DPA", row: 1, col: 1 };
      await expect(host.reveal(at)).resolves.toBeUndefined();
      // A file has no user who selects.
      expect([null, at]).toContainEqual(await host.selected());
    });
  });

  describe(`${name} marks`, () => {
    it("draws a conditional format in the palette and touches no cell", async () => {
      const book = await create([{ ...DPA, ownFormat: { range: "B2:B3", formula: "B2>2000000" } }]);
      const before = sheetOf(await book.dump(), "DPA");
      const report = await book.host.apply([
        {
          type: "mark",
          sheet: "DPA",
          status: "temuan-error",
          ranges: [range(1, 1), range(2, 0, 1, 2)],
        },
        { type: "mark", sheet: "DPA", status: "temuan-info", ranges: [range(0, 0, 1, 2)] },
      ]);
      expect(report).toMatchObject({ marked: 5, refused: [] });
      const after = sheetOf(await book.dump(), "DPA");
      expect(after.values).toEqual(before.values);
      expect(after.fills).toEqual(before.fills);
      expect(marksOf(after)).toEqual({
        "temuan-error": ["A3", "B2", "B3"],
        "temuan-info": ["A1", "B1"],
      });
      expect(after.conditionalFormats).toEqual(
        expect.arrayContaining([...before.conditionalFormats]),
      );
      const drawn = after.conditionalFormats.find(({ formula }) =>
        formula.includes("temuan-error"),
      );
      const { fill, font } = MARK_STYLES["temuan-error"];
      expect(drawn).toMatchObject({ fill, font });
    });

    it("removes the marks of a family, then all, and leaves what was there", async () => {
      const book = await create([
        { ...DPA, ownFormat: { range: "B2:B3", formula: "B2>2000000" } },
        { name: "RAK", cells: { A1: 1 } },
      ]);
      const before = await book.dump();
      await book.host.apply([
        { type: "mark", sheet: "DPA", status: "temuan-warning", ranges: [range(0, 0)] },
        { type: "mark", sheet: "DPA", status: "percepatan-layak", ranges: [range(1, 0)] },
        { type: "mark", sheet: "RAK", status: "temuan-error", ranges: [range(0, 0)] },
      ]);
      const first = await book.host.apply([{ type: "unmark", prefix: "temuan" }]);
      expect(first).toMatchObject({ unmarked: 2, refused: [] });
      const between = await book.dump();
      expect(marksOf(sheetOf(between, "DPA"))).toEqual({ "percepatan-layak": ["A2"] });
      expect(marksOf(sheetOf(between, "RAK"))).toEqual({});
      await book.host.apply([{ type: "unmark", prefix: "" }]);
      expect(await book.dump()).toEqual(before);
    });

    it("keeps the order of a batch: old marks go, new ones come", async () => {
      const book = await create([DPA]);
      await book.host.apply([
        { type: "mark", sheet: "DPA", status: "temuan-error", ranges: [range(0, 0)] },
      ]);
      await book.host.apply([
        { type: "unmark", prefix: "temuan" },
        { type: "mark", sheet: "DPA", status: "temuan-error", ranges: [range(2, 1)] },
      ]);
      expect(marksOf(sheetOf(await book.dump(), "DPA"))).toEqual({ "temuan-error": ["B3"] });
    });

    it("leaves protected sheets alone and says so, and missing ones too", async () => {
      const book = await create([DPA, { name: "Terkunci", cells: { A1: 1 }, isProtected: true }]);
      const report = await book.host.apply([
        { type: "mark", sheet: "Terkunci", status: "temuan-error", ranges: [range(0, 0)] },
        { type: "mark", sheet: "Terkunci", status: "temuan-info", ranges: [range(0, 0)] },
        { type: "mark", sheet: "Hilang", status: "temuan-error", ranges: [range(0, 0)] },
        { type: "mark", sheet: "DPA", status: "temuan-error", ranges: [range(0, 0)] },
      ]);
      expect(report.marked).toBe(1);
      expect(report.refused).toHaveLength(2);
      expect(report.refused).toEqual(
        expect.arrayContaining([
          { sheet: "Terkunci", reason: "protected" },
          { sheet: "Hilang", reason: "missing" },
        ]),
      );
      expect(sheetOf(await book.dump(), "Terkunci").conditionalFormats).toEqual([]);
    });
  });

  describe(`${name} writes sheets`, () => {
    it("puts title, notes, header and rows where the layout has them", async () => {
      const book = await create([DPA]);
      const report = await book.host.apply([{ type: "writeSheet", sheet: TEMUAN }]);
      expect(report.sheetsWritten).toEqual(["PK Temuan"]);
      const { values, formulas } = sheetOf(await book.dump(), "PK Temuan");
      expect(values).toMatchObject({
        A1: "Temuan",
        A2: "Diperiksa per 1 Maret 2026.",
        A3: "Dibuat Selaras PK [selaras:temuan]",
        A4: "Sel",
        D4: "Uraian",
        A5: "B2",
        B5: 1500000,
        C5: 0.25,
        D6: "Jumlah",
      });
      expect(formulas).toEqual({ B6: "SUM(B4:B4)" });
    });

    it.each(['=HYPERLINK("http://x")', "+62811", "-", "@SUM(1)", "'kutip", "007", "1/2", "TRUE"])(
      "writes %s as the text it is",
      async (text) => {
        const book = await create([DPA]);
        const sheet = { ...TEMUAN, columns: [], header: ["Teks", "Tebal"], rows: [[text, text]] };
        await book.host.apply([{ type: "writeSheet", sheet: { ...sheet, strong: [0] } }]);
        const { values, formulas } = sheetOf(await book.dump(), "PK Temuan");
        expect(values).toMatchObject({ A5: text, B5: text });
        expect(formulas).toEqual({});
      },
    );

    it("groups rows by their levels, however often it writes", async () => {
      const book = await create([DPA]);
      const rows = ["a", "b", "c", "d", "e"].map((text) => [text]);
      const cascade = {
        ...TEMUAN,
        name: "PK Cascading",
        rows,
        outline: [0, 1, 2, 2, 0],
        strong: [],
      };
      for (let run = 0; run < 9; run++)
        await book.host.apply([{ type: "writeSheet", sheet: cascade }]);
      expect(sheetOf(await book.dump(), "PK Cascading").outline).toEqual({ 6: 1, 7: 2, 8: 2 });
      await book.host.apply([
        { type: "writeSheet", sheet: { ...cascade, outline: [1, 0, 0, 0, 0] } },
      ]);
      expect(sheetOf(await book.dump(), "PK Cascading").outline).toEqual({ 5: 1 });
    });

    it("replaces its own sheet, with nothing left of the old one", async () => {
      const book = await create([DPA]);
      await book.host.apply([{ type: "writeSheet", sheet: TEMUAN }]);
      const shorter = { ...TEMUAN, notes: ["[selaras:temuan]"], rows: [["B3", 7, null, ""]] };
      await book.host.apply([{ type: "writeSheet", sheet: shorter }]);
      const dump = await book.dump();
      expect(dump.map((sheet) => sheet.name)).toEqual(["DPA", "PK Temuan"]);
      expect(sheetOf(dump, "PK Temuan").values).toEqual({
        A1: "Temuan",
        A2: "[selaras:temuan]",
        ...{ A3: "Sel", B3: "Pagu", C3: "Capaian", D3: "Uraian" },
        ...{ A4: "B3", B4: 7 },
      });
    });

    it("never writes over another's sheet of that name, however often it runs", async () => {
      const book = await create([
        DPA,
        { name: "pk temuan", cells: { A1: "Catatan selaras: penting" } },
      ]);
      const before = sheetOf(await book.dump(), "pk temuan");
      const first = await book.host.apply([{ type: "writeSheet", sheet: TEMUAN }]);
      const second = await book.host.apply([{ type: "writeSheet", sheet: TEMUAN }]);
      expect(first.sheetsWritten).toEqual(["PK Temuan (2)"]);
      expect(second.sheetsWritten).toEqual(["PK Temuan (2)"]);
      const dump = await book.dump();
      expect(dump.map((sheet) => sheet.name)).toEqual(["DPA", "pk temuan", "PK Temuan (2)"]);
      expect(sheetOf(dump, "pk temuan")).toEqual(before);
    });

    it("deletes its own sheets and no other", async () => {
      const book = await create([
        DPA,
        { name: "PK Bupati", cells: { A1: "PK", A2: "selaras: ya" } },
      ]);
      const before = await book.dump();
      await book.host.apply([
        { type: "writeSheet", sheet: TEMUAN },
        { type: "writeSheet", sheet: { ...TEMUAN, name: "PK Percepatan" } },
      ]);
      const report = await book.host.apply([{ type: "deleteOutputSheets" }]);
      expect([...report.sheetsDeleted].sort()).toEqual(["PK Percepatan", "PK Temuan"]);
      expect(await book.dump()).toEqual(before);
    });

    it("reads back what it wrote", async () => {
      const { host } = await create([DPA]);
      await host.apply([{ type: "writeSheet", sheet: { ...TEMUAN, rows: [["a", 1, 0.5, "b"]] } }]);
      const [grid] = await host.readSheets(["PK Temuan"]);
      expect(grid?.values[4]).toEqual(["a", 1, 0.5, "b"]);
    });
  });
}

export function sheetOf(dump: readonly DumpedSheet[], name: string): DumpedSheet {
  const sheet = dump.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} in the dump`);
  return sheet;
}

/** Cells of our marks by status, whatever rectangles and chunks a host made of them. */
function marksOf(sheet: DumpedSheet): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const status of Object.keys(MARK_STYLES) as MarkStatus[]) {
    const own = sheet.conditionalFormats.filter(
      ({ formula }) => formula === markFormula(status).slice(1),
    );
    const cells = own.flatMap(({ ranges }) => ranges.flatMap(cellsOf));
    if (own.length > 0) marks[status] = [...new Set(cells)].sort();
  }
  return marks;
}

function cellsOf(address: string): string[] {
  const grid: string[] = [];
  for (let row = 0; row < 20; row++)
    for (let col = 0; col < 20; col++) grid.push(cellAddress(row, col));
  const [first = "", last = first] = address.split(":");
  const [top, bottom] = [grid.indexOf(first), grid.indexOf(last)];
  const [height, width] = [
    Math.floor(bottom / 20) - Math.floor(top / 20) + 1,
    (bottom % 20) - (top % 20) + 1,
  ];
  const area = range(Math.floor(top / 20), top % 20, height, width);
  if (rangeAddress(area) !== address) throw new Error(`address ${address} beyond the test's grid`);
  return Array.from({ length: height * width }, (_, index) =>
    cellAddress(area.row + Math.floor(index / width), area.col + (index % width)),
  );
}
