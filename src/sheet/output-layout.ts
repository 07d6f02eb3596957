import { MARKER, type CellRange, type CellValue, type OutputSheet } from "./host.ts";
import { chartHeight, chartLastColumn } from "./output-chart.ts";

/** Where the parts of an output sheet stand (zero-based rows); the same in every host. */
export interface OutputLayout {
  readonly titleRow: number;
  readonly firstNoteRow: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly charts: readonly ChartLayout[];
  /** Rows (zero-based) that begin a printed page, in order. */
  readonly breaks: readonly number[];
}

/** A chart below the table: its caption, the names of its columns, its rows, and the cells it is drawn over. */
export interface ChartLayout {
  readonly captionRow: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly over: CellRange;
}

/** Title, notes, header, data, with no row between them; then each chart after a blank row. */
export function outputLayout(
  sheet: Pick<OutputSheet, "notes" | "rows" | "columns" | "charts" | "paper">,
): OutputLayout {
  const headerRow = sheet.notes.length + 1;
  const firstDataRow = headerRow + 1;
  let next = firstDataRow + sheet.rows.length;
  const charts = (sheet.charts ?? []).map((chart): ChartLayout => {
    const captionRow = next + 1;
    const top = captionRow + 2;
    const row = top + chart.rows.length + 1;
    const rowCount = chartHeight(chart);
    next = row + rowCount;
    // On paper the whole width is one page.
    const last = sheet.columns.length - 1;
    const colCount = (sheet.paper === undefined ? chartLastColumn(sheet.columns) : last) + 1;
    return {
      captionRow,
      headerRow: captionRow + 1,
      firstDataRow: top,
      over: { row, col: 0, rowCount, colCount },
    };
  });
  const breaks = [
    ...(sheet.paper?.breaks ?? []).map((row) => firstDataRow + row),
    ...charts.flatMap(({ captionRow, over }, nth) =>
      sheet.charts?.[nth]?.isApart === true ? [captionRow, over.row] : [captionRow],
    ),
  ];
  return { titleRow: 0, firstNoteRow: 1, headerRow, firstDataRow, charts, breaks };
}

/** The cells of a column of a chart's rows. */
export function chartCells(layout: ChartLayout, rowCount: number, col: number): CellRange {
  return { row: layout.firstDataRow, col, rowCount, colCount: 1 };
}

/** Rows from the top in which the marker of an output sheet may stand, in column A. */
export const MARKER_ROWS = 9;

/** Whether these cells (column A from the top) make the sheet one of ours: a note with the marker in brackets. */
export function carriesMarker(columnA: readonly CellValue[]): boolean {
  return columnA
    .slice(0, MARKER_ROWS)
    .some((value) => typeof value === "string" && value.includes(`[${MARKER}`));
}

/** Longest sheet name Excel takes. */
const NAME_LIMIT = 31;

/** `PK Temuan` for 1, `PK Temuan (2)` for 2: names an output sheet tries in turn, ours being replaced, others' left. */
export function numberedName(wanted: string, number: number): string {
  const tail = number === 1 ? "" : ` (${number})`;
  return `${wanted.slice(0, NAME_LIMIT - tail.length)}${tail}`;
}

/** A free sheet name: `PK Temuan`, then `PK Temuan (2)`. Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = numberedName(wanted, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
