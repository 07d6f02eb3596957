import { cellAddress, rangeAddress, sheetAddress } from "../../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../../sheet/host.ts";
import { OUTLINE_LIMIT } from "../../sheet/outline.ts";
import type { OutputLayout } from "../../sheet/output-layout.ts";
import { headerCells, isNumber, rowPoints, type RowLook } from "../../sheet/output-paper.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import type { OutputStyles } from "./output-styles.ts";
import { encodeCellText } from "./xml-escape.ts";

/** Links of one sheet that Excel opens; further ones stay text. */
const LINK_LIMIT = 65_000;
const PLAIN: OutputColumn = { width: 12, format: "text" };

/** Title, notes and the header of the table. */
export function headRows(sheet: OutputSheet, layout: OutputLayout, styles: OutputStyles): string[] {
  const { titleRow, firstNoteRow, headerRow } = layout;
  return [
    lineXml(titleRow, sheet.title, styles, styles.title),
    ...sheet.notes.map((note, index) => lineXml(firstNoteRow + index, note, styles, styles.note)),
    headerXml(headerRow, headerCells(sheet), styles),
  ];
}

/** The rows of the table, folded below the levels that are open at first. */
export function tableRows(
  sheet: OutputSheet,
  { firstDataRow }: OutputLayout,
  styles: OutputStyles,
): string[] {
  const { outline = [], openLevels = Infinity, paper } = sheet;
  const strong = new Set(sheet.strong);
  return sheet.rows.map((cells, index) => {
    const level = Math.min(OUTLINE_LIMIT, outline[index] ?? 0);
    const isHead = level < openLevels && (outline[index + 1] ?? 0) >= openLevels;
    const points = paper?.heights[index];
    const attributes = [
      points === undefined ? "" : ` ht="${points}" customHeight="1"`,
      level > 0 ? ` outlineLevel="${level}"` : "",
      level >= openLevels ? ' hidden="1"' : "",
      isHead ? ' collapsed="1"' : "",
    ].join("");
    const look = { strong: strong.has(index), row: paper?.looks[index] };
    const written = rowCells(firstDataRow + index, cells, sheet.columns, look, styles);
    return `<row r="${firstDataRow + index + 1}"${attributes}>${written}</row>`;
  });
}

/** Captions and rows of the charts below the table. */
export function chartRows(
  sheet: OutputSheet,
  layout: OutputLayout,
  styles: OutputStyles,
): string[] {
  return (sheet.charts ?? []).flatMap((chart, index) => {
    const at = layout.charts[index];
    if (at === undefined) return [];
    return [
      lineXml(at.captionRow, chart.title, styles, styles.caption),
      headerXml(at.headerRow, chart.header ?? sheet.header, styles),
      ...chart.rows.map((cells, row) => {
        const own = at.firstDataRow + row;
        // On paper nothing fits rows to their text later.
        const points = sheet.paper === undefined ? null : rowPoints(cells, sheet.columns);
        const height = points === null ? "" : ` ht="${points}" customHeight="1"`;
        return `<row r="${own + 1}"${height}>${rowCells(own, cells, sheet.columns, PLAIN_ROW, styles)}</row>`;
      }),
    ];
  });
}

/** Links of the table's cells. */
export function hyperlinks(sheet: OutputSheet, { firstDataRow }: OutputLayout): string {
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

const lineXml = (row: number, text: string, styles: OutputStyles, style: number): string =>
  `<row r="${row + 1}">${textCell([row, 0], text, styles, style)}</row>`;

function headerXml(row: number, header: readonly OutputCell[], styles: OutputStyles): string {
  const cells = header.map((cell, col) => cellXml([row, col], cell, styles, styles.header));
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

/** The cells that a text over several columns takes: of the header, and of the table's rows. */
export function mergedCells(sheet: OutputSheet, layout: OutputLayout): string {
  const spans = (cells: readonly OutputCell[], row: number): string[] =>
    cells.flatMap((cell, col) =>
      cell !== null && typeof cell === "object" && "over" in cell && cell.over > 1
        ? [`<mergeCell ref="${rangeAddress({ row, col, rowCount: 1, colCount: cell.over })}"/>`]
        : [],
    );
  const list = [
    ...spans(headerCells(sheet), layout.headerRow),
    ...sheet.rows.flatMap((cells, index) => spans(cells, layout.firstDataRow + index)),
  ];
  return list.length === 0
    ? ""
    : `<mergeCells count="${list.length}">${list.join("")}</mergeCells>`;
}

interface RowStyle {
  readonly strong: boolean;
  readonly row: RowLook | undefined;
}

const PLAIN_ROW: RowStyle = { strong: false, row: undefined };

function rowCells(
  row: number,
  cells: readonly OutputCell[],
  columns: readonly OutputColumn[],
  { strong, row: look }: RowStyle,
  styles: OutputStyles,
): string {
  const written = cells.map((cell, col) => {
    const { format, wrap = false } = columns[col] ?? PLAIN;
    const own = {
      format: cell !== null && typeof cell === "object" && "format" in cell ? cell.format : format,
      wrap: wrap || (cell !== null && typeof cell === "object" && "over" in cell),
      strong,
      kind: kindOf(cell),
      ...(look === undefined ? {} : { row: look, isNumber: isNumber(cell) }),
    };
    return cellXml([row, col], cell, styles, styles.body(own));
  });
  return written.join("");
}

function kindOf(cell: OutputCell): "value" | "formula" | "link" {
  if (cell === null || typeof cell !== "object") return "value";
  if ("formula" in cell) return "formula";
  return "link" in cell ? "link" : "value";
}

type Place = readonly [row: number, col: number];

function cellXml(place: Place, cell: OutputCell, styles: OutputStyles, style: number): string {
  const at = `<c r="${cellAddress(...place)}" s="${style}"`;
  if (cell === null) return `${at}/>`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `${at}><v>${cell}</v></c>`;
  if (typeof cell === "object" && "format" in cell)
    return cellXml(place, cell.value, styles, style);
  if (typeof cell === "object" && "formula" in cell) return formulaCell(at, cell);
  return textCell(place, typeof cell === "object" ? cell.text : String(cell), styles, style);
}

/** A formula with its result, for readers that do not calculate. */
function formulaCell(
  at: string,
  { formula, value }: Extract<OutputCell, { formula: string }>,
): string {
  const f = `<f>${encodeCellText(formula.replace(/^=/, ""))}</f>`;
  if (value === undefined) return `${at}>${f}</c>`;
  if (typeof value === "number") return `${at}>${f}<v>${value}</v></c>`;
  return `${at} t="str">${f}<v>${encodeCellText(value)}</v></c>`;
}

/** Text stays text whatever it begins with: an inline string is never calculated, nor entered as a formula later. */
function textCell(place: Place, text: string, styles: OutputStyles, style: number): string {
  const at = `<c r="${cellAddress(...place)}" s="${styles.forText(style, text)}"`;
  if (text === "") return `${at}/>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`;
}
