import type { AxisNote, ChartNote } from "../../engine/chart-note.ts";
import { invalidArgument } from "../../protocol/errors.ts";
import { changePart, ChartPart } from "./chart-part.ts";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

export class ChartTitle extends ChartPart<ChartNote> {
  readonly className = "ChartTitle";

  get text(): string {
    return this.note.title;
  }

  set text(title: string) {
    changePart(this, { title });
  }
}

export class ChartAxisTitle extends ChartPart<AxisNote> {
  readonly className = "ChartAxisTitle";

  get text(): string {
    return this.note.title;
  }

  set text(title: string) {
    changePart(this, { title });
  }
}

export class ChartLegend extends ChartPart<ChartNote> {
  readonly className = "ChartLegend";

  get position(): string {
    return this.note.legend;
  }

  set position(legend: string) {
    if (!POSITIONS.includes(legend)) throw invalidArgument();
    changePart(this, { legend });
  }
}
