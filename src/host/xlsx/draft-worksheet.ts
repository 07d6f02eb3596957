import { cellAddress, rangeAddress } from "../../sheet/a1.ts";
import type { DraftCell, SheetDraft } from "../../sheet/draft.ts";
import { isFormulaLike } from "../../sheet/formula-like.ts";
import { validationsXml } from "./draft-validations.ts";
import type { DraftStyles } from "./draft-styles.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";

/** What the sheets of a drafted workbook have in common. */
export interface DraftShared {
  /** Gives the number of a text in the shared strings. */
  readonly share: (text: string) => number;
  readonly styles: DraftStyles;
}

/** One worksheet part of a drafted workbook. */
export function draftWorksheetXml(
  draft: SheetDraft,
  shared: DraftShared,
  isFirst: boolean,
): string {
  const rows = draft.rows.map((cells, row) => rowXml(draft, cells, row, shared)).join("");
  const whole = rangeAddress({
    row: 0,
    col: 0,
    rowCount: Math.max(1, draft.rows.length),
    colCount: Math.max(1, draft.rows[0]?.length ?? 0),
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${whole}"/>` +
    viewXml(draft, isFirst) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    colsXml(draft) +
    `<sheetData>${rows}</sheetData>` +
    mergesXml(draft) +
    validationsXml(draft.validations ?? []) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    pageSetupXml(draft) +
    "<headerFooter><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter></headerFooter>" +
    breaksXml(draft) +
    `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors>` +
    "</worksheet>"
  );
}

function rowXml(
  draft: SheetDraft,
  cells: readonly (DraftCell | null)[],
  row: number,
  shared: DraftShared,
): string {
  const height = draft.heights[row];
  const attributes =
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (draft.hiddenRows?.includes(row) === true ? ' hidden="1"' : "");
  const inner = cells
    .map((cell, col) => (cell === null ? "" : cellXml(cell, row, col, shared)))
    .join("");
  return inner === "" && attributes === "" ? "" : `<row r="${row + 1}"${attributes}>${inner}</row>`;
}

function cellXml(
  { value, formula, style }: DraftCell,
  row: number,
  col: number,
  { share, styles }: DraftShared,
): string {
  const isQuoted = typeof value === "string" && formula === undefined && isFormulaLike(value);
  const s = isQuoted ? styles.quotedIndex(style) : styles.index(style);
  const start = `<c r="${cellAddress(row, col)}" s="${s}"`;
  const f = formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === "" && f === "") return `${start}/>`;
  if (f !== "") return `${start} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  return `${start} t="s"><v>${share(value)}</v></c>`;
}

function viewXml({ freeze }: SheetDraft, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : "";
  if (freeze === undefined || (freeze.rows === 0 && freeze.cols === 0)) {
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  }
  const { rows, cols } = freeze;
  const x = cols > 0 ? ` xSplit="${cols}"` : "";
  const y = rows > 0 ? ` ySplit="${rows}"` : "";
  const active = cols === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const pane = `<pane${x}${y} topLeftCell="${cellAddress(rows, cols)}" activePane="${active}" state="frozen"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}<selection pane="${active}"/></sheetView></sheetViews>`;
}

function colsXml({ widths }: SheetDraft): string {
  if (widths.length === 0) return "";
  // Excel's own files add the padding of five pixels to the width in characters.
  const cols = widths.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join("")}</mergeCells>`;
}

function pageSetupXml({ print }: SheetDraft): string {
  const paper = print?.paper === "A3" ? 8 : 9;
  const orientation = print?.landscape === true ? "landscape" : "portrait";
  return `<pageSetup paperSize="${paper}" orientation="${orientation}" fitToWidth="${print?.pagesWide ?? 1}" fitToHeight="0"/>`;
}

function breaksXml({ print }: SheetDraft): string {
  const breaks = print?.breaks ?? [];
  if (breaks.length === 0) return "";
  const brk = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${brk}</rowBreaks>`;
}
