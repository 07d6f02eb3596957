import { afterEach } from "vitest";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { cellAddress, columnName, parseCellAddress, rangeAddress } from "../../src/sheet/a1.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { areaText } from "../../src/workbench/engine/area.ts";
import type { ChartNote } from "../../src/workbench/engine/chart-note.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { describeCellEdits, describeExpectedCells } from "./cell-edits.ts";
import { describeMemory } from "./memory.ts";
import { describeOutputSheets } from "./output-sheets.ts";
import { describeTables } from "./tables.ts";
import {
  describeWorkbookHost,
  type ContractFactory,
  type ContractSheet,
  type DumpedChart,
  type DumpedSheet,
} from "./workbook-host.ts";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const create: ContractFactory = async (sheets) => {
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
    for (const given of sheets) shape(context.workbook.worksheets.getItem(given.name), given);
    await context.sync();
  });
  return {
    host: createOfficeHost(),
    dump: () => Promise.resolve(opened.sheetNames().map((name) => dumpSheet(opened, name))),
  };
};

describeWorkbookHost("Office", create);
describeCellEdits("Office", create);
describeExpectedCells("Office", create);
describeMemory("Office", create);
describeOutputSheets("Office", create);
describeTables("Office", create);

/** Formats, hidden bands and merged cells as the test wants them. */
function shape(sheet: Excel.Worksheet, given: ContractSheet): void {
  const { formats = {}, hiddenRows = [], hiddenColumns = [], merged = [] } = given;
  for (const [address, format] of Object.entries(formats))
    sheet.getRange(address).numberFormat = [[format]];
  for (const row of hiddenRows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  for (const col of hiddenColumns) {
    const letter = columnName(col);
    sheet.getRange(`${letter}:${letter}`).columnHidden = true;
  }
  for (const address of merged) sheet.getRange(address).merge();
}

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
  const formats: Record<string, string> = {};
  for (const [address, cell] of Object.entries(dump.cells)) {
    const { value, formula, style } = cell as {
      value: CellValue;
      formula?: string;
      style?: { bg?: { rgb?: string }; n?: { pattern?: string } };
    };
    if (value !== "" || formula !== undefined) values[address] = value;
    if (formula !== undefined) formulas[address] = formula.replace(/^=/, "");
    if (style?.n?.pattern !== undefined) formats[address] = style.n.pattern;
    const fill = style?.bg?.rgb;
    if (fill !== undefined) fills[address] = fill.replace("#", "").toUpperCase();
  }
  return {
    name,
    values,
    formulas,
    fills,
    formats,
    ...sheetNotes(dump.notes),
    merges: dump.merges,
    heights: Object.fromEntries(
      Object.entries(dump.rowHeights).map(([row, pixels]) => [Number(row) + 1, pixels * 0.75]),
    ),
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

interface Notes {
  readonly rowLevels: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly pageBreaks: readonly number[];
  readonly charts: readonly Omit<ChartNote, "id">[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly pageLayout: {
    readonly paperSize?: string;
    readonly orientation?: string;
    readonly zoom?: { readonly horizontalFitToPages?: number };
    readonly printTitleRows?: string;
    readonly leftFooter?: string;
    readonly rightFooter?: string;
  };
}

function sheetNotes(
  notes: unknown,
): Pick<DumpedSheet, "outline" | "hiddenRows" | "charts" | "tables" | "print"> {
  const { rowLevels, hiddenRows, pageBreaks, charts, tables, pageLayout } = notes as Notes;
  const { leftFooter = "", rightFooter = "" } = pageLayout;
  return {
    outline: Object.fromEntries(
      Object.entries(rowLevels).map(([row, level]) => [Number(row) + 1, level]),
    ),
    hiddenRows: hiddenRows.map((row) => row + 1),
    charts: charts.map(chartOf),
    tables: tables.map(({ name, range }) => ({ name, range })),
    print: {
      paper: pageLayout.paperSize ?? "",
      landscape: pageLayout.orientation === "Landscape",
      pagesWide: pageLayout.zoom?.horizontalFitToPages ?? 0,
      titleRows: pageLayout.printTitleRows ?? "",
      footer: leftFooter + rightFooter === "" ? "" : `&L${leftFooter}&R${rightFooter}`,
      breaks: pageBreaks.map((row) => row + 1),
    },
  };
}

const KINDS: Readonly<Record<string, DumpedChart["kind"]>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  LineMarkers: "line",
};

function chartOf(chart: Omit<ChartNote, "id">): DumpedChart {
  const { title, type, over, series, valueAxis, categoryAxis, plotVisibleOnly } = chart;
  return {
    title,
    kind: KINDS[type]!,
    over: over === null ? "" : areaText(over),
    series: series.map(({ name, values, categories, fill, line }) => ({
      name,
      values: values ?? "",
      categories: categories ?? "",
      color: colour(fill ?? line),
    })),
    axis: { title: valueAxis.title, numberFormat: valueAxis.numberFormat },
    isFromTop: categoryAxis.reversePlotOrder && categoryAxis.position === "Maximum",
    drawsHidden: !plotVisibleOnly,
  };
}

function colour(rgb: unknown): string {
  return (typeof rgb === "string" ? rgb : "").replace("#", "").toUpperCase();
}
