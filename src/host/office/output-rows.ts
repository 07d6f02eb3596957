import { sheetAddress } from "../../sheet/a1.ts";
import { headerCells } from "../../sheet/output-paper.ts";
import {
  DATE_FORMAT,
  type OutputCell,
  type OutputColumn,
  type OutputSheet,
} from "../../sheet/host.ts";
import { inPieces } from "./too-large.ts";

const HEADER_FILL = "#1F4E5F";
const NUMBER_FORMAT: Readonly<Record<OutputColumn["format"], string>> = {
  text: "@",
  rupiah: "#,##0",
  persen: "0.0%",
  poin: "0.00%",
  angka: "General",
  tanggal: DATE_FORMAT,
};
/** Rows per write, so that a request stays well under 5 MB. */
const ROWS_PER_WRITE = 2000;
/** Links beyond this many rows are left as text: each costs Excel a hyperlink object. */
const LINK_LIMIT = 2000;

type Table = Pick<OutputSheet, "columns" | "header" | "rows" | "strong" | "paper">;

/** The names of the columns at a row: of the table, and of the rows of each chart. */
export function writeHeader(sheet: Excel.Worksheet, output: Table, row: number): void {
  const width = widthOf(output);
  const header = sheet.getRangeByIndexes(row, 0, 1, width);
  const cells = headerCells(output);
  header.values = [padded(cells, width).map(valueOf)];
  cells.forEach((cell, col) => mergeOver(sheet, cell, row, col));
  header.format.font.bold = true;
  header.format.font.color = "#FFFFFF";
  header.format.fill.color = HEADER_FILL;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
}

/** Columns of the widest part: a table may have rows longer than its header. */
function widthOf({ columns, header, rows }: Table): number {
  return Math.max(1, columns.length, header.length, ...rows.map((row) => row.length));
}

/** A row of the full width; what is missing is blank. */
function padded<Cell>(row: readonly Cell[], width: number): (Cell | "")[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? "");
}

/** Writes rows of the table's columns, a few at a time. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  output: Table,
  firstRow: number,
): Promise<void> {
  const width = widthOf(output);
  const strong = new Set(output.strong);
  const formats = output.columns.map(({ format }) => NUMBER_FORMAT[format]);
  await inPieces(output.rows.length, ROWS_PER_WRITE, async (start, count) => {
    const rows = output.rows.slice(start, start + count);
    const range = sheet.getRangeByIndexes(firstRow + start, 0, rows.length, width);
    range.numberFormat = rows.map((row) =>
      padded(row, width).map((cell, index) => formatOf(cell, formats[index] ?? "@")),
    );
    range.format.verticalAlignment = "Top";
    output.columns.forEach((column, index) => {
      if (column.wrap === true) {
        sheet.getRangeByIndexes(firstRow + start, index, rows.length, 1).format.wrapText = true;
      }
    });
    rows.forEach((_, offset) => {
      if (!strong.has(start + offset)) return;
      sheet.getRangeByIndexes(firstRow + start + offset, 0, 1, width).format.font.bold = true;
    });
    range.formulas = rows.map((row) => padded(row, width).map(valueOf));
    if (output.paper === undefined && output.columns.some(({ wrap }) => wrap === true)) {
      range.format.autofitRows();
    }
    await context.sync();
  });
}

/** Makes links of the cells that are meant as such. */
export async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  output: OutputSheet,
  firstRow: number,
): Promise<void> {
  output.rows.slice(0, LINK_LIMIT).forEach((row, index) => {
    row.forEach((cell, col) => {
      if (cell === null || typeof cell !== "object" || !("link" in cell)) return;
      sheet.getRangeByIndexes(firstRow + index, col, 1, 1).hyperlink = {
        documentReference: sheetAddress(cell.link.sheet, cell.link.cell),
        textToDisplay: cell.text,
      };
    });
  });
  await context.sync();
}

/** Text gets the text format in whatever column, so that Excel never takes it for a formula; formulas must not. */
function formatOf(cell: OutputCell, format: string): string {
  if (cell === null || typeof cell === "number") return format;
  if (typeof cell === "object" && "format" in cell) return NUMBER_FORMAT[cell.format];
  if (typeof cell === "object" && "formula" in cell) return format === "@" ? "General" : format;
  return "@";
}

/** A text over several columns takes their cells. */
export function mergeOver(
  sheet: Excel.Worksheet,
  cell: OutputCell,
  row: number,
  col: number,
): void {
  if (cell === null || typeof cell !== "object" || !("over" in cell) || cell.over < 2) return;
  const range = sheet.getRangeByIndexes(row, col, 1, cell.over);
  range.merge();
  range.format.wrapText = true;
}

function valueOf(cell: OutputCell): string | number {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if ("format" in cell) return cell.value;
  return "formula" in cell ? cell.formula : cell.text;
}
