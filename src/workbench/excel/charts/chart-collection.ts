import { areaText, colsOf, rowsOf } from "../../engine/area.ts";
import { newSheetId } from "../../engine/blank-sheet.ts";
import { newAxis, newSeries, type ChartNote, type SeriesNote } from "../../engine/chart-note.ts";
import type { SheetStore } from "../../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../../protocol/errors.ts";
import { HostCollection } from "../../protocol/host-object.ts";
import { requireUnprotected } from "../context.ts";
import { Range } from "../range.ts";
import { Chart } from "./chart.ts";

/** Of Excel's kinds of charts, those this Excel knows. */
const TYPES = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "Pie",
];

export class ChartCollection extends HostCollection<Chart> {
  readonly className = "ChartCollection";
  readonly #store: SheetStore;

  constructor(store: SheetStore) {
    super();
    this.#store = store;
  }

  readonly list = (): readonly Chart[] =>
    this.#store.notes.charts.map((note) => new Chart(this.#store, note));

  get count(): number {
    return this.#store.notes.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, source: unknown, seriesBy?: string | null): Chart {
    requireUnprotected(this.#store);
    if (!TYPES.includes(type) || !(source instanceof Range)) throw invalidArgument();
    const { charts } = this.#store.notes;
    const note: ChartNote = {
      id: newSheetId(),
      type,
      name: `Chart ${charts.length + 1}`,
      title: "",
      over: null,
      legend: "Bottom",
      plotVisibleOnly: true,
      displayBlanksAs: "NotPlotted",
      series: seriesOf(source, seriesBy ?? "Auto"),
      categoryAxis: newAxis(),
      valueAxis: newAxis(),
    };
    charts.push(note);
    this.#store.book.version++;
    return new Chart(this.#store, note);
  }

  /** By name, or by the id the client was given. */
  getItem(key: string): Chart {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Chart | null {
    return this.list().find(({ id, name }) => id === key || name === key) ?? null;
  }

  getItemAt(index: number): Chart {
    const found = this.list()[index];
    if (found === undefined) throw itemNotFound();
    return found;
  }
}

/** One set of points per column (or row) of the source, which has no headings here. */
function seriesOf({ area }: Range, by: string): SeriesNote[] {
  if (!["Auto", "Columns", "Rows"].includes(by)) throw invalidArgument();
  const byRows = by === "Rows" || (by === "Auto" && colsOf(area) > rowsOf(area));
  const count = byRows ? rowsOf(area) : colsOf(area);
  return Array.from({ length: count }, (_, index) => {
    const [row, col] = [area.top + index, area.left + index];
    const line = byRows ? { ...area, top: row, bottom: row } : { ...area, left: col, right: col };
    return newSeries(`Series${index + 1}`, areaText(line));
  });
}
