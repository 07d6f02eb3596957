import type { CellRef } from "../core/model/origin.ts";
import type { ApplyReport, HostOptions } from "../sheet/host.ts";
import type { AccelerationView, BerandaView, CascadeView, CheckView } from "./views.ts";

/** Output sheets the user can have written. */
export type OutputKind = "temuan" | "cascading" | "percepatan";

/** What a use case did to the workbook beside its answer. */
export interface Marked<View> {
  readonly view: View;
  readonly report: ApplyReport;
}

/**
 * The product as the pane and the ribbon use it. Every call waits its turn: there is never more than one run against
 * the workbook. Calls reject with `AppError`, whose `message` is a whole Indonesian sentence for the user.
 */
export interface App {
  /** First page: progress, recognised sheets, next step. */
  readonly beranda: (options?: HostOptions) => Promise<BerandaView>;
  /** Reads, checks and marks the findings on their cells. */
  readonly check: (options?: HostOptions) => Promise<Marked<CheckView>>;
  readonly cascade: (options?: HostOptions) => Promise<CascadeView>;
  /** Judges, proposes months, and marks the planned cells of TW III/IV. */
  readonly accelerate: (options?: HostOptions) => Promise<Marked<AccelerationView>>;
  /** Removes every mark; the output sheets too when `withSheets`. */
  readonly clear: (withSheets: boolean) => Promise<ApplyReport>;
  /** Writes (or replaces) an output sheet from the latest data; gives its name. */
  readonly writeSheet: (kind: OutputKind) => Promise<string>;
  /** Shows a cell because the user asked for it. */
  readonly reveal: (at: CellRef) => Promise<void>;
  /** Calls `listener` after the workbook's figures changed; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
}
