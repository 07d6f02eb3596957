import { afterEach } from "vitest";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { cellAddress, parseCellAddress, rangeAddress } from "../../src/sheet/a1.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { describeWorkbookHost, type ContractSheet, type DumpedSheet } from "./workbook-host.ts";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

describeWorkbookHost("Office", async (sheets) => {
  const opened = await openHeadlessExcel({ sheets: sheets.map(toInit) });
  excel = opened;
  await opened.Excel.run(async (context) => {
    for (const { name, ownFormat, visibility } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      if (visibility !== undefined) sheet.visibility = VISIBILITY[visibility];
      if (ownFormat === undefined) continue;
      const range = sheet.getRange(ownFormat.range);
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${ownFormat.formula}`;
    }
    await context.sync();
  });
  return {
    host: createOfficeHost(),
    dump: () => Promise.resolve(opened.sheetNames().map((name) => dumpSheet(opened, name))),
  };
});

function toInit({ name, cells = {}, isProtected }: ContractSheet) {
  const values: Sparse<CellValue> = [];
  const formulas: Sparse<string> = [];
  for (const [address, cell] of Object.entries(cells)) {
    const at = parseCellAddress(address)!;
    const isFormula = typeof cell === "object";
    put(values, at.row, at.col, isFormula ? "" : cell);
    if (isFormula) put(formulas, at.row, at.col, `=${cell.formula}`);
  }
  return {
    name,
    values: filled(values),
    ...(formulas.length > 0 ? { formulas: filled(formulas) } : {}),
    ...(isProtected === undefined ? {} : { protected: isProtected }),
  };
}

/** Rows and cells may have holes, which an index type does not say. */
type Sparse<Value> = (Value[] | undefined)[];

function put<Value>(rows: Sparse<Value>, row: number, col: number, value: Value): void {
  (rows[row] ??= [])[col] = value;
}

function filled<Value>(rows: Sparse<Value>): (Value | "")[][] {
  const width = Math.max(0, ...Array.from(rows, (row) => row?.length ?? 0));
  return Array.from(rows, (row) => Array.from({ length: width }, (_, col) => row?.[col] ?? ""));
}

function dumpSheet(opened: HeadlessExcel, name: string): DumpedSheet {
  const dump = opened.dump().find((sheet) => sheet.name === name)!;
  const values: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  const fills: Record<string, string> = {};
  for (const [address, cell] of Object.entries(dump.cells)) {
    const { value, formula, style } = cell as {
      value: CellValue;
      formula?: string;
      style?: { bg?: { rgb?: string } };
    };
    if (value !== "" || formula !== undefined) values[address] = value;
    if (formula !== undefined) formulas[address] = formula.replace(/^=/, "");
    const fill = style?.bg?.rgb;
    if (fill !== undefined) fills[address] = fill.replace("#", "").toUpperCase();
  }
  return {
    name,
    values,
    formulas,
    fills,
    conditionalFormats: opened.conditionalFormats(name).map(({ formula, areas, style }) => ({
      formula: formula.replace(/^=/, ""),
      ranges: areas.map(({ top, left, bottom, right }) =>
        bottom === top && right === left
          ? cellAddress(top, left)
          : rangeAddress({
              row: top,
              col: left,
              rowCount: bottom - top + 1,
              colCount: right - left + 1,
            }),
      ),
      fill: colour(style.bg?.rgb),
      font: colour(style.cl?.rgb),
    })),
  };
}

function colour(rgb: unknown): string {
  return (typeof rgb === "string" ? rgb : "").replace("#", "").toUpperCase();
}
