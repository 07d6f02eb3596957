import type { Area } from "./area.ts";

/** A chart as Excel knows it; this Excel keeps charts and draws none. */
export interface ChartNote {
  readonly id: string;
  readonly type: string;
  name: string;
  title: string;
  /** Cells it is drawn over; null = where Excel puts a new one. */
  over: Area | null;
  legend: string;
  plotVisibleOnly: boolean;
  displayBlanksAs: string;
  readonly series: SeriesNote[];
  readonly categoryAxis: AxisNote;
  readonly valueAxis: AxisNote;
}

export interface SeriesNote {
  name: string;
  /** Addresses on the chart's own sheet; null = none yet. */
  values: string | null;
  categories: string | null;
  fill: string | null;
  line: string | null;
}

export interface AxisNote {
  title: string;
  numberFormat: string;
  reversePlotOrder: boolean;
  /** Where the other axis crosses this one. */
  position: string;
}

export function newSeries(name: string, values: string | null): SeriesNote {
  return { name, values, categories: null, fill: null, line: null };
}

export function newAxis(): AxisNote {
  return { title: "", numberFormat: "General", reversePlotOrder: false, position: "Automatic" };
}
