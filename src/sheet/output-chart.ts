import type { OutputCell, OutputColumn } from "./host.ts";

/** How the points of a chart are drawn: lying bars, standing columns, or a line over time. */
export type ChartKind = "bar" | "column" | "line";

/** One set of points, from a column of the chart's rows. */
export interface ChartSeries {
  readonly col: number;
  readonly name: string;
  /** `RRGGBB`. */
  readonly color: string;
}

/** Rows under the main table, of the same columns, and under them a native chart of theirs. */
export interface OutputChart {
  readonly title: string;
  readonly kind: ChartKind;
  readonly rows: readonly (readonly OutputCell[])[];
  /** Names of the rows' columns; absent = those of the sheet. */
  readonly header?: readonly string[];
  /** Too long for one page: the drawing begins a page after its rows. */
  readonly isApart?: boolean;
  /** Column that names the points. */
  readonly categories: number;
  readonly series: readonly ChartSeries[];
  /** What the axis of values measures, with Excel's format for its figures. */
  readonly axis: { readonly title: string; readonly numberFormat: string };
}

/** Height of a chart in rows of the sheet: lying bars take room for each point, the others do not. */
export function chartHeight({ kind, rows, series }: OutputChart): number {
  if (kind !== "bar") return 20;
  return Math.min(80, 7 + Math.ceil(rows.length * (0.5 + 0.6 * series.length)));
}

/** Widest a chart gets, in characters: what one looks at without turning the head. */
const CHART_CHARACTERS = 130;

/** Last column a chart reaches over, at least the first. */
export function chartLastColumn(columns: readonly Pick<OutputColumn, "width">[]): number {
  let width = columns[0]?.width ?? 0;
  let last = 0;
  for (const column of columns.slice(1)) {
    width += column.width;
    if (width > CHART_CHARACTERS) break;
    last += 1;
  }
  return last;
}
