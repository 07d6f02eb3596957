import type { AxisNote, ChartNote } from "../../engine/chart-note.ts";
import { invalidArgument } from "../../protocol/errors.ts";
import { changePart, ChartPart } from "./chart-part.ts";
import { ChartAxisTitle } from "./chart-texts.ts";

const POSITIONS = ["Automatic", "Maximum", "Minimum", "Custom"];

export class ChartAxes extends ChartPart<ChartNote> {
  readonly className = "ChartAxes";

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.store, this.note.categoryAxis);
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.store, this.note.valueAxis);
  }
}

export class ChartAxis extends ChartPart<AxisNote> {
  readonly className = "ChartAxis";

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.store, this.note);
  }

  get numberFormat(): string {
    return this.note.numberFormat;
  }

  set numberFormat(numberFormat: string) {
    changePart(this, { numberFormat });
  }

  get reversePlotOrder(): boolean {
    return this.note.reversePlotOrder;
  }

  set reversePlotOrder(reversePlotOrder: boolean) {
    changePart(this, { reversePlotOrder });
  }

  get position(): string {
    return this.note.position;
  }

  set position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument();
    changePart(this, { position });
  }
}
