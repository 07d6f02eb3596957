import { groupRows, ungroupRows } from "./output-outline.ts";
import { columnName, sheetAddress } from "../../sheet/a1.ts";
import type { CellValue, OutputCell, OutputColumn, OutputSheet } from "../../sheet/host.ts";
import {
  carriesMarker,
  MARKER_ROWS,
  numberedName,
  outputLayout,
} from "../../sheet/output-layout.ts";

const HEADER_FILL = "#1F4E5F";
const NUMBER_FORMAT: Readonly<Record<OutputColumn["format"], string>> = {
  text: "@",
  rupiah: "#,##0",
  persen: "0.0%",
  angka: "General",
};
/** Rows per write, so that a request stays well under 5 MB. */
const ROWS_PER_WRITE = 2000;
/** Pixels-to-points guess of one character of the default font. */
const POINTS_PER_CHARACTER = 5.6;

/** Writes an output sheet: replaces one of ours with the same name, never another's. Gives the name used. */
export async function writeOutputSheet(
  context: Excel.RequestContext,
  output: OutputSheet,
): Promise<string> {
  const { name, sheet } = await prepareSheet(context, output);
  const width = widthOf(output);
  const { headerRow, firstDataRow } = outputLayout(output);
  const top = sheet.getRangeByIndexes(0, 0, headerRow, 1);
  top.numberFormat = Array.from({ length: headerRow }, () => ["@"]);
  top.values = [[output.title], ...output.notes.map((note) => [note])];
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 14;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, width);
  header.values = [padded(output.header, width)];
  header.format.font.bold = true;
  header.format.font.color = "#FFFFFF";
  header.format.fill.color = HEADER_FILL;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  output.columns.forEach((column, index) => {
    const letter = columnName(index);
    const whole = sheet.getRange(`${letter}:${letter}`);
    whole.format.columnWidth = column.width * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  await writeRows(context, sheet, output, firstDataRow);
  if (output.outline !== undefined) await groupRows(context, sheet, firstDataRow, output.outline);
  return name;
}

/** Our own sheet of that name (or its numbered stand-in) emptied, or a new one; a sheet of the user's is left alone. */
async function prepareSheet(
  context: Excel.RequestContext,
  { name: wanted, outline }: OutputSheet,
): Promise<{ readonly name: string; readonly sheet: Excel.Worksheet }> {
  const isOutlined = outline !== undefined;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number);
    const existing = byName.get(name.toLowerCase());
    if (existing === undefined) return { name, sheet: worksheets.add(name) };
    const head = markerCells(existing);
    await context.sync();
    if (!isOurs(head)) continue;
    existing.getRange().clear();
    if (isOutlined) await ungroupRows(context, existing);
    return { name: existing.name, sheet: existing };
  }
}

function markerCells(sheet: Excel.Worksheet): Excel.Range {
  const head = sheet.getRange(`A1:A${MARKER_ROWS}`);
  head.load("values");
  return head;
}

function isOurs(head: Excel.Range): boolean {
  const values = head.values as readonly (readonly CellValue[])[];
  return carriesMarker(values.map(([cell]) => cell ?? ""));
}

/** Columns of the widest part: a table may have rows longer than its header. */
function widthOf({ columns, header, rows }: OutputSheet): number {
  return Math.max(1, columns.length, header.length, ...rows.map((row) => row.length));
}

/** A row of the full width; what is missing is blank. */
function padded<Cell>(row: readonly Cell[], width: number): (Cell | "")[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? "");
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  output: OutputSheet,
  firstRow: number,
): Promise<void> {
  const width = widthOf(output);
  const formats = output.columns.map(({ format }) => NUMBER_FORMAT[format]);
  for (let start = 0; start < output.rows.length; start += ROWS_PER_WRITE) {
    const rows = output.rows.slice(start, start + ROWS_PER_WRITE);
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
      if (output.strong?.includes(start + offset) === true) {
        sheet.getRangeByIndexes(firstRow + start + offset, 0, 1, width).format.font.bold = true;
      }
    });
    range.formulas = rows.map((row) => padded(row, width).map(valueOf));
    if (output.columns.some(({ wrap }) => wrap === true)) range.format.autofitRows();
    await context.sync();
  }
  await writeLinks(context, sheet, output, firstRow);
}

/** Links beyond this many rows are left as text: each costs Excel a hyperlink object. */
const LINK_LIMIT = 2000;

async function writeLinks(
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
  if (typeof cell === "object" && "formula" in cell) return format === "@" ? "General" : format;
  return "@";
}

function valueOf(cell: OutputCell): string | number {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  return "formula" in cell ? cell.formula : cell.text;
}

/** Deletes every sheet that carries our marker; gives their names. Excel keeps at least one visible sheet. */
export async function deleteOutputSheets(
  context: Excel.RequestContext,
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const heads = worksheets.items
    .filter((sheet) => sheet.name.startsWith("PK "))
    .map((sheet) => ({ sheet, head: markerCells(sheet) }));
  if (heads.length === 0) return [];
  await context.sync();
  const ours = heads.filter(({ head }) => isOurs(head));
  for (const { sheet } of ours) sheet.delete();
  await context.sync();
  return ours.map(({ sheet }) => sheet.name);
}
