import { areaText } from "../../engine/area.ts";
import { newSeries, type ChartNote, type SeriesNote } from "../../engine/chart-note.ts";
import { readColor } from "../../engine/colors.ts";
import type { SheetStore } from "../../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../../protocol/errors.ts";
import { HostCollection } from "../../protocol/host-object.ts";
import { requireUnprotected } from "../context.ts";
import { Range } from "../range.ts";
import { changePart, ChartPart } from "./chart-part.ts";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = "ChartSeriesCollection";
  readonly #store: SheetStore;
  readonly #series: SeriesNote[];

  constructor(store: SheetStore, { series }: ChartNote) {
    super();
    this.#store = store;
    this.#series = series;
  }

  readonly list = (): readonly ChartSeries[] =>
    this.#series.map((series) => new ChartSeries(this.#store, series));

  get count(): number {
    return this.#series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    const found = this.list()[index];
    if (found === undefined) throw itemNotFound();
    return found;
  }

  add(name?: string | null, index?: number | null): ChartSeries {
    requireUnprotected(this.#store);
    const made = newSeries(name ?? `Series${this.#series.length + 1}`, null);
    this.#series.splice(index ?? this.#series.length, 0, made);
    return new ChartSeries(this.#store, made);
  }
}

export class ChartSeries extends ChartPart<SeriesNote> {
  readonly className = "ChartSeries";

  get name(): string {
    return this.note.name;
  }

  set name(name: string) {
    changePart(this, { name });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.store, this.note);
  }

  setValues(source: unknown): void {
    changePart(this, { values: pointsOf(source, this.store) });
  }

  setXAxisValues(source: unknown): void {
    changePart(this, { categories: pointsOf(source, this.store) });
  }
}

/** One row or column, on the chart's own sheet: enough for this Excel. */
function pointsOf(source: unknown, { id }: SheetStore): string {
  if (!(source instanceof Range) || source.store.id !== id) throw invalidArgument();
  if (source.rowCount > 1 && source.columnCount > 1) throw invalidArgument();
  return areaText(source.area);
}

export class ChartSeriesFormat extends ChartPart<SeriesNote> {
  readonly className = "ChartSeriesFormat";

  get fill(): ChartFill {
    return new ChartFill(this.store, this.note);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.store, this.note);
  }
}

export class ChartFill extends ChartPart<SeriesNote> {
  readonly className = "ChartFill";

  setSolidColor(color: string): void {
    changePart(this, { fill: readColor(color) });
  }

  clear(): void {
    changePart(this, { fill: null });
  }
}

export class ChartLineFormat extends ChartPart<SeriesNote> {
  readonly className = "ChartLineFormat";

  get color(): string {
    return this.note.line ?? "";
  }

  set color(color: string) {
    changePart(this, { line: readColor(color) });
  }
}
