import { cellAddress, rangeAddress, sheetAddress } from "../../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../../sheet/host.ts";
import { OUTLINE_LIMIT } from "../../sheet/outline.ts";
import { outputLayout } from "../../sheet/output-layout.ts";
import type { OutputStyles } from "./output-styles.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { encodeCellText } from "./xml-escape.ts";

/** Links of one sheet that Excel opens; further ones stay text. */
const LINK_LIMIT = 65_000;
/** What Excel adds to a width in characters for the cell's padding. */
const PADDING = 0.7109375;
const PLAIN: OutputColumn = { width: 12, format: "text" };

/** The XML of an output sheet. `namespace` is that of the workbook, which differs in strict files. */
export function outputXml(sheet: OutputSheet, styles: OutputStyles, namespace: string): string {
  const { headerRow, firstDataRow } = outputLayout(sheet);
  const width = Math.max(1, sheet.columns.length, sheet.header.length);
  const lastRow = Math.max(headerRow, firstDataRow + sheet.rows.length - 1);
  const table = { row: headerRow, col: 0, rowCount: lastRow - headerRow + 1, colCount: width };
  const outline = Math.max(0, ...(sheet.outline ?? []));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeXml(namespace)}">`,
    '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeAddress({ ...table, row: 0, rowCount: lastRow + 1 })}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${firstDataRow}" topLeftCell="${cellAddress(firstDataRow, 0)}" activePane="bottomLeft" state="frozen"/>`,
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"${outline > 0 ? ` outlineLevelRow="${outline}"` : ""}/>`,
    columns(sheet.columns),
    "<sheetData>",
    ...headRows(sheet, styles),
    ...sheet.rows.map((row, index) => dataRow(sheet, row, index, styles)),
    "</sheetData>",
    `<autoFilter ref="${rangeAddress(table)}"/>`,
    hyperlinks(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}

/** The rows repeated on each printed page and the filtered table, as the workbook's names hold them. */
export function outputNames(sheet: OutputSheet, name: string): Readonly<Record<string, string>> {
  const { headerRow, firstDataRow } = outputLayout(sheet);
  const last = cellAddress(
    Math.max(headerRow, firstDataRow + sheet.rows.length - 1),
    Math.max(1, sheet.columns.length, sheet.header.length) - 1,
  ).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return {
    "_xlnm._FilterDatabase": sheetAddress(name, `$A$${headerRow + 1}:${last}`),
    "_xlnm.Print_Titles": sheetAddress(name, `$${headerRow + 1}:$${headerRow + 1}`),
  };
}

function columns(list: readonly OutputColumn[]): string {
  if (list.length === 0) return "";
  const cols = list.map(({ width }, index) => {
    const drawn = Math.min(255, Math.max(1, width) + PADDING);
    return `<col min="${index + 1}" max="${index + 1}" width="${drawn}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

function headRows(sheet: OutputSheet, styles: OutputStyles): string[] {
  const { titleRow, firstNoteRow, headerRow } = outputLayout(sheet);
  const line = (row: number, text: string, style: number): string =>
    `<row r="${row + 1}">${textCell(row, 0, text, style)}</row>`;
  const header = sheet.header.map((text, col) => textCell(headerRow, col, text, styles.header));
  return [
    line(titleRow, sheet.title, styles.title),
    ...sheet.notes.map((note, index) => line(firstNoteRow + index, note, styles.note)),
    `<row r="${headerRow + 1}">${header.join("")}</row>`,
  ];
}

function dataRow(
  sheet: OutputSheet,
  cells: readonly OutputCell[],
  index: number,
  styles: OutputStyles,
): string {
  const row = outputLayout(sheet).firstDataRow + index;
  const strong = sheet.strong?.includes(index) ?? false;
  const level = Math.min(OUTLINE_LIMIT, sheet.outline?.[index] ?? 0);
  const written = cells.map((cell, col) => {
    const { format, wrap = false } = sheet.columns[col] ?? PLAIN;
    const style = styles.body({ format, wrap, strong, kind: kindOf(cell) });
    return cellXml(row, col, cell, style);
  });
  return `<row r="${row + 1}"${level > 0 ? ` outlineLevel="${level}"` : ""}>${written.join("")}</row>`;
}

function kindOf(cell: OutputCell): "value" | "formula" | "link" {
  if (cell === null || typeof cell !== "object") return "value";
  return "formula" in cell ? "formula" : "link";
}

function cellXml(row: number, col: number, cell: OutputCell, style: number): string {
  const at = `<c r="${cellAddress(row, col)}" s="${style}"`;
  if (cell === null) return `${at}/>`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `${at}><v>${cell}</v></c>`;
  if (typeof cell === "object" && "formula" in cell) {
    return `${at}><f>${encodeCellText(cell.formula.replace(/^=/, ""))}</f></c>`;
  }
  return textCell(row, col, typeof cell === "object" ? cell.text : String(cell), style);
}

/** Text stays text whatever it begins with: an inline string is never calculated. */
function textCell(row: number, col: number, text: string, style: number): string {
  const at = `<c r="${cellAddress(row, col)}" s="${style}"`;
  if (text === "") return `${at}/>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`;
}

function hyperlinks(sheet: OutputSheet): string {
  const { firstDataRow } = outputLayout(sheet);
  const links = sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, col) => {
      if (cell === null || typeof cell !== "object" || !("link" in cell)) return [];
      const location = escapeXml(sheetAddress(cell.link.sheet, cell.link.cell));
      return [
        `<hyperlink ref="${cellAddress(firstDataRow + index, col)}" location="${location}"/>`,
      ];
    }),
  );
  if (links.length === 0) return "";
  return `<hyperlinks>${links.slice(0, LINK_LIMIT).join("")}</hyperlinks>`;
}
