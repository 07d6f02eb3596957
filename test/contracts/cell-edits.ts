import { describe, expect, it } from "vitest";
import { cellAddress, parseCellAddress } from "../../src/sheet/a1.ts";
import type { CellState, CellWrite, WorkbookHost } from "../../src/sheet/host.ts";
import { DPA, sheetOf, type ContractFactory, type ContractSheet } from "./workbook-host.ts";

/** Kinds of cells a fix meets: text that looks like something else, numbers, formulas, formats without content. */
const MIXED: ContractSheet = {
  name: "Campur",
  cells: {
    A1: "5.1.02",
    B1: 1500000,
    C1: { formula: "B1*2", value: 3000000 },
    D1: true,
    A2: "007",
    B2: 46037,
    C2: { formula: "20+25", value: 45 },
    D2: "Belanja pegawai",
    A4: "12",
    F4: -0.5,
  },
  formats: { B1: "#,##0", A2: "@", B2: "dd/mm/yyyy", C2: "0%", D3: "@", A4: "@", E4: '"Rp"#,##0' },
};

const ALL = ["A1", "B1", "C1", "D1", "A2", "B2", "C2", "D2", "D3", "A4", "E4", "F4", "H9"];

const at = (address: string): { row: number; col: number } => parseCellAddress(address)!;
const put = (
  address: string,
  value: string | number | boolean,
  numberFormat?: string,
): CellWrite => ({
  ...at(address),
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

async function read(
  host: WorkbookHost,
  sheet: string,
  addresses: readonly string[],
): Promise<Record<string, Pick<CellState, "value" | "formula" | "numberFormat">>> {
  const states = await host.readCells(addresses.map((address) => ({ sheet, ...at(address) })));
  return Object.fromEntries(
    states.map(({ row, col, value, formula, numberFormat }) => [
      cellAddress(row, col),
      { value, formula, numberFormat },
    ]),
  );
}

/** The write that puts a cell back as it was read. */
function restoring({ row, col, value, formula, numberFormat }: CellState): CellWrite {
  return formula === null ? { row, col, value, numberFormat } : { row, col, formula, numberFormat };
}

/** Cells whose content is expected: what the user changed since is left and named. */
export function describeExpectedCells(name: string, create: ContractFactory): void {
  describe(`${name} writes cells that are expected to hold something`, () => {
    it("only where they do, or hold already what was to be written", async () => {
      const { host } = await create([MIXED]);
      const places = ["B1", "C1", "A2", "B2", "D2"].map((a) => ({ sheet: "Campur", ...at(a) }));
      const expected = await host.readCells(places);
      const setCells = (cells: readonly CellWrite[]) =>
        host.apply([{ type: "setCells", sheet: "Campur", cells }]);
      await setCells([put("B1", 7), put("A2", "008"), { ...at("C1"), formula: "=B1*3" }]);
      const report = await host.apply([
        {
          type: "setCells",
          sheet: "Campur",
          expected,
          cells: [
            put("B1", 1),
            { ...at("C1"), formula: "=B1*4" },
            put("A2", "008"),
            put("B2", 2),
            put("D2", "Modal"),
            put("A9", "baru"),
          ],
        },
      ]);
      expect(report.changed).toEqual([
        { sheet: "Campur", ...at("B1") },
        { sheet: "Campur", ...at("C1") },
      ]);
      expect(report.cellsWritten).toBe(4);
      expect(await read(host, "Campur", ["B1", "C1", "A2", "B2", "D2", "A9"])).toMatchObject({
        B1: { value: 7 },
        C1: { formula: "=B1*3" },
        A2: { value: "008" },
        B2: { value: 2, numberFormat: "dd/mm/yyyy" },
        D2: { value: "Modal" },
        A9: { value: "baru" },
      });
    });
  });
}

/** Reading and writing single cells of the user's sheets, the same for every host. */
export function describeCellEdits(name: string, create: ContractFactory): void {
  describe(`${name} reads cells`, () => {
    it("gives value, formula and number format, in the order asked", async () => {
      const { host } = await create([MIXED, DPA]);
      const states = await host.readCells([
        { sheet: "DPA", row: 1, col: 0 },
        { sheet: "Campur", row: 0, col: 2 },
        { sheet: "Hilang", row: 0, col: 0 },
        { sheet: "Campur", row: 8, col: 7 },
        { sheet: "DPA", row: 2, col: 1 },
      ]);
      expect(states).toEqual([
        { sheet: "DPA", row: 1, col: 0, value: "5.1.02", formula: null, numberFormat: "General" },
        {
          sheet: "Campur",
          row: 0,
          col: 2,
          value: 3000000,
          formula: "=B1*2",
          numberFormat: "General",
        },
        { sheet: "Campur", row: 8, col: 7, value: "", formula: null, numberFormat: "General" },
        { sheet: "DPA", row: 2, col: 1, value: 2500, formula: null, numberFormat: "General" },
      ]);
      expect(await read(host, "Campur", ["A2", "B2", "C2", "D1", "E4"])).toEqual({
        A2: { value: "007", formula: null, numberFormat: "@" },
        B2: { value: 46037, formula: null, numberFormat: "dd/mm/yyyy" },
        C2: { value: 45, formula: "=20+25", numberFormat: "0%" },
        D1: { value: true, formula: null, numberFormat: "General" },
        E4: { value: "", formula: null, numberFormat: '"Rp"#,##0' },
      });
      expect(await host.readCells([])).toEqual([]);
    });
  });

  describe(`${name} sets cells`, () => {
    it("writes values and formulas where they belong and nothing beside them", async () => {
      const book = await create([MIXED, DPA]);
      const before = sheetOf(await book.dump(), "Campur");
      const report = await book.host.apply([
        {
          type: "setCells",
          sheet: "Campur",
          cells: [
            put("B1", 9),
            { ...at("F4"), formula: "=SUM(B1:B2)", numberFormat: "#,##0" },
            put("D2", ""),
            put("H9", "baru"),
            put("D1", false),
          ],
        },
      ]);
      expect(report).toMatchObject({ cellsWritten: 5, refused: [] });
      const after = sheetOf(await book.dump(), "Campur");
      // What the formulas give now is the business of whoever calculates.
      const still = (values: object, ...gone: readonly string[]): object =>
        Object.fromEntries(Object.entries(values).filter(([address]) => !gone.includes(address)));
      expect(still(after.values, "C1", "F4")).toEqual({
        ...still(before.values, "C1", "D2", "F4"),
        ...{ B1: 9, D1: false, H9: "baru" },
      });
      expect(after.formulas).toEqual({ ...before.formulas, F4: "SUM(B1:B2)" });
      expect(after.formats).toEqual({ ...before.formats, F4: "#,##0" });
    });

    it.each([
      "=1+1",
      "+62811",
      "-",
      "@SUM(1)",
      "\tawal",
      "'kutip",
      "5.1.02",
      "5.10",
      "1/2",
      "007",
      "1-2-2026",
      "10%",
      "1E5",
      "TRUE",
      "12:30",
      " spasi ",
      "Rp 1.500",
      "#REF!",
      "Mar 2",
      "<b>&amp;</b>",
      "baris\nbaru",
    ])("writes %j as text into cells of any format, and leaves those formats", async (text) => {
      const book = await create([MIXED]);
      const before = sheetOf(await book.dump(), "Campur");
      const cells = ["A1", "B1", "C1", "A2", "B2", "D3", "H9"];
      await book.host.apply([
        { type: "setCells", sheet: "Campur", cells: cells.map((address) => put(address, text)) },
      ]);
      const found = await read(book.host, "Campur", cells);
      for (const address of cells)
        expect(found[address]).toMatchObject({ value: text, formula: null });
      const after = sheetOf(await book.dump(), "Campur");
      expect(after.formats).toEqual(before.formats);
      expect(after.formulas).toEqual({ C2: "20+25" });
    });

    it("makes a number of a text cell, and a text cell of a number", async () => {
      const { host } = await create([MIXED]);
      await host.apply([
        {
          type: "setCells",
          sheet: "Campur",
          cells: [
            put("A4", 12),
            put("A2", 7, "#,##0"),
            { ...at("D3"), formula: "=B1+1" },
            put("B1", "1500000", "@"),
            put("F4", 3, "@"),
          ],
        },
      ]);
      expect(await read(host, "Campur", ["A4", "A2", "B1", "F4", "D3"])).toMatchObject({
        A4: { value: 12, numberFormat: "General" },
        A2: { value: 7, numberFormat: "#,##0" },
        B1: { value: "1500000", numberFormat: "@" },
        F4: { value: 3, numberFormat: "@" },
        D3: { formula: "=B1+1", numberFormat: "General" },
      });
    });

    it("puts every cell back as it was", async () => {
      const book = await create([MIXED]);
      const before = await book.dump();
      const places = ALL.map((address) => ({ sheet: "Campur", ...at(address) }));
      const states = await book.host.readCells(places);
      for (const [index, write] of [
        (address: string) => put(address, "=teks", "@"),
        (address: string) => put(address, 1, "0.00"),
        (address: string) => ({ ...at(address), formula: "=1/0" }),
        (address: string) => put(address, ""),
      ].entries()) {
        await book.host.apply([{ type: "setCells", sheet: "Campur", cells: ALL.map(write) }]);
        expect(await book.dump(), `write ${index}`).not.toEqual(before);
        await book.host.apply([
          { type: "setCells", sheet: "Campur", cells: states.map(restoring) },
        ]);
        const again = await book.host.readCells(places);
        const known = ({ formula, ...state }: CellState): object =>
          formula === null ? state : { ...state, value: formula };
        expect(again.map(known), `write ${index}`).toEqual(states.map(known));
        const [now, then] = [sheetOf(await book.dump(), "Campur"), before[0]!];
        expect(now.formulas).toEqual(then.formulas);
        expect(now.formats).toEqual(then.formats);
      }
    });

    it("takes the last word on a cell written twice, and the order of a batch", async () => {
      const { host } = await create([DPA]);
      const report = await host.apply([
        { type: "setCells", sheet: "DPA", cells: [put("B2", 1), put("B2", 2)] },
        { type: "setCells", sheet: "DPA", cells: [put("B3", 3)] },
        { type: "setCells", sheet: "DPA", cells: [put("B3", "tiga")] },
        { type: "setCells", sheet: "DPA", cells: [] },
      ]);
      expect(report.cellsWritten).toBe(3);
      expect(await read(host, "DPA", ["B2", "B3"])).toMatchObject({
        B2: { value: 2 },
        B3: { value: "tiga" },
      });
    });

    it("leaves a protected sheet alone as a whole, and says so", async () => {
      const book = await create([DPA, { name: "Terkunci", cells: { A1: 1 }, isProtected: true }]);
      const before = sheetOf(await book.dump(), "Terkunci");
      const report = await book.host.apply([
        { type: "setCells", sheet: "Terkunci", cells: [put("A1", 2), put("B1", 3)] },
        { type: "setCells", sheet: "Hilang", cells: [put("A1", 2)] },
        { type: "setCells", sheet: "DPA", cells: [put("A1", "Kode rekening")] },
      ]);
      expect(report).toMatchObject({ cellsWritten: 1 });
      expect(report.refused).toEqual([
        { sheet: "Terkunci", reason: "protected" },
        { sheet: "Hilang", reason: "missing" },
      ]);
      const dump = await book.dump();
      expect(sheetOf(dump, "Terkunci")).toEqual(before);
      expect(sheetOf(dump, "DPA").values.A1).toBe("Kode rekening");
    });

    it("reads what it wrote as a sheet, marks and all", async () => {
      const { host } = await create([DPA]);
      await host.readSheets(["DPA"]);
      await host.apply([
        {
          type: "mark",
          sheet: "DPA",
          status: "temuan-error",
          ranges: [{ ...at("B2"), rowCount: 1, colCount: 1 }],
        },
        { type: "setCells", sheet: "DPA", cells: [put("B2", 7), put("C5", "jauh")] },
        { type: "unmark", prefix: "temuan" },
      ]);
      const [grid] = await host.readSheets(["DPA"]);
      expect(grid?.values).toEqual([
        ["Kode", "Pagu", ""],
        ["5.1.02", 7, ""],
        ["5.1.03", 2500, ""],
        ["", "", ""],
        ["", "", "jauh"],
      ]);
    });
  });
}
