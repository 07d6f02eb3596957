import { parseArea, splitSheet, type Area } from "../../engine/area.ts";
import type { ChartNote } from "../../engine/chart-note.ts";
import type { SheetStore } from "../../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../../protocol/errors.ts";
import { requireUnprotected } from "../context.ts";
import { Range } from "../range.ts";
import { ChartAxes } from "./chart-axes.ts";
import { changePart, ChartPart } from "./chart-part.ts";
import { ChartLegend, ChartTitle } from "./chart-texts.ts";
import { ChartSeriesCollection } from "./chart-series.ts";

const BLANKS = ["NotPlotted", "Zero", "Interplotted"];

export class Chart extends ChartPart<ChartNote> {
  readonly className = "Chart";
  override readonly identity: Readonly<Record<string, string>>;

  constructor(store: SheetStore, note: ChartNote) {
    super(store, note);
    this.identity = { Id: note.id };
  }

  get id(): string {
    return this.note.id;
  }

  get chartType(): string {
    return this.note.type;
  }

  get name(): string {
    return this.note.name;
  }

  set name(name: string) {
    changePart(this, { name });
  }

  get plotVisibleOnly(): boolean {
    return this.note.plotVisibleOnly;
  }

  set plotVisibleOnly(plotVisibleOnly: boolean) {
    changePart(this, { plotVisibleOnly });
  }

  get displayBlanksAs(): string {
    return this.note.displayBlanksAs;
  }

  set displayBlanksAs(displayBlanksAs: string) {
    if (!BLANKS.includes(displayBlanksAs)) throw invalidArgument();
    changePart(this, { displayBlanksAs });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.store, this.note);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.store, this.note);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.store, this.note);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.store, this.note);
  }

  setPosition(start: unknown, end?: unknown): void {
    const from = areaOf(start);
    const to = end === undefined || end === null ? from : areaOf(end);
    changePart(this, {
      over: { top: from.top, left: from.left, bottom: to.bottom, right: to.right },
    });
  }

  delete(): void {
    requireUnprotected(this.store);
    const { charts } = this.store.notes;
    const at = charts.indexOf(this.note);
    if (at < 0) throw itemNotFound();
    charts.splice(at, 1);
    this.store.book.version++;
  }
}

function areaOf(cell: unknown): Area {
  const found =
    cell instanceof Range
      ? cell.area
      : typeof cell === "string"
        ? parseArea(splitSheet(cell).rest)
        : null;
  if (found === null) throw invalidArgument();
  return found;
}
