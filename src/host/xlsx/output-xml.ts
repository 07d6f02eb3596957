import { cellAddress, rangeAddress, sheetAddress } from "../../sheet/a1.ts";
import type { OutputColumn, OutputSheet } from "../../sheet/host.ts";
import { outputLayout, type OutputLayout } from "../../sheet/output-layout.ts";
import { PAGE_FOOT, PAGE_MARGIN, PRINT } from "../../sheet/output-print.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { chartRows, headRows, hyperlinks, mergedCells, tableRows } from "./output-rows.ts";
import type { OutputStyles } from "./output-styles.ts";

/** What Excel adds to a width in characters for the cell's padding. */
const PADDING = 0.7109375;
const PAPER = { A3: 8, A4: 9 } as const;
const LAST_COLUMN = 16_383;

/** What an output sheet's XML needs from the workbook around it. */
export interface OutputSetting {
  readonly styles: OutputStyles;
  /** Namespace of the workbook's elements, which differs in strict files. */
  readonly namespace: string;
  /** The link to the sheet's drawing, as XML; `""` = it has none. */
  readonly drawing: string;
  /** The link to the sheet's table, as XML; `""` = the rows are a plain range with a filter of its own. */
  readonly tables: string;
}

/** The XML of an output sheet. */
export function outputXml(sheet: OutputSheet, setting: OutputSetting): string {
  const { styles, namespace, drawing, tables } = setting;
  const layout = outputLayout(sheet);
  const { firstDataRow } = layout;
  const outline = Math.max(0, ...(sheet.outline ?? []));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeXml(namespace)}">`,
    '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeAddress({ row: 0, col: 0, rowCount: lastRow(sheet, layout) + 1, colCount: widthOf(sheet) })}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${firstDataRow}" topLeftCell="${cellAddress(firstDataRow, 0)}" activePane="bottomLeft" state="frozen"/>`,
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"${outline > 0 ? ` outlineLevelRow="${outline}"` : ""}/>`,
    columns(sheet.columns),
    "<sheetData>",
    ...headRows(sheet, layout, styles),
    ...tableRows(sheet, layout, styles),
    ...chartRows(sheet, layout, styles),
    "</sheetData>",
    hasFilter(sheet) ? `<autoFilter ref="${rangeAddress(table(sheet, layout))}"/>` : "",
    mergedCells(sheet, layout),
    hyperlinks(sheet, layout),
    pageSetup(sheet),
    breaks(layout),
    drawing,
    tables,
    "</worksheet>",
  ].join("");
}

/** The rows repeated on each printed page and the filtered table, as the workbook's names hold them. */
export function outputNames(sheet: OutputSheet, name: string): Readonly<Record<string, string>> {
  const layout = outputLayout(sheet);
  const { row, rowCount, colCount } = table(sheet, layout);
  const last = cellAddress(row + rowCount - 1, colCount - 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return {
    ...(hasFilter(sheet)
      ? { "_xlnm._FilterDatabase": sheetAddress(name, `$A$${row + 1}:${last}`) }
      : {}),
    "_xlnm.Print_Titles": sheetAddress(name, `$${row + 1}:$${row + 1}`),
  };
}

/** A table has a filter of its own; a paper has none. */
const hasFilter = ({ table, paper }: OutputSheet): boolean =>
  table === undefined && paper === undefined;

/** The table with its header; a table without rows keeps the header. */
function table(sheet: OutputSheet, { headerRow }: OutputLayout) {
  return { row: headerRow, col: 0, rowCount: sheet.rows.length + 1, colCount: widthOf(sheet) };
}

const widthOf = ({ columns, header }: OutputSheet): number =>
  Math.max(1, columns.length, header.length);

/** Last row with content: of the table, else of the last chart's rows. */
function lastRow(sheet: OutputSheet, { headerRow, charts }: OutputLayout): number {
  const last = charts.at(-1);
  const rows = sheet.charts?.at(-1)?.rows.length ?? 0;
  return last === undefined ? headerRow + sheet.rows.length : last.headerRow + rows;
}

function columns(list: readonly OutputColumn[]): string {
  if (list.length === 0) return "";
  const cols = list.map(({ width }, index) => {
    const drawn = Math.min(255, Math.max(1, width) + PADDING);
    return `<col min="${index + 1}" max="${index + 1}" width="${drawn}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

function pageSetup({ print = PRINT }: OutputSheet): string {
  const orientation = print.landscape ? "landscape" : "portrait";
  return [
    `<pageMargins ${Object.entries(PAGE_MARGIN)
      .map(([side, inches]) => `${side}="${inches}"`)
      .join(" ")}/>`,
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${orientation}" fitToWidth="${print.pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&L${PAGE_FOOT.left}&R${PAGE_FOOT.right}`)}</oddFooter></headerFooter>`,
  ].join("");
}

function breaks({ breaks: rows }: OutputLayout): string {
  if (rows.length === 0) return "";
  const list = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${list.length}" manualBreakCount="${list.length}">${list.join("")}</rowBreaks>`;
}
