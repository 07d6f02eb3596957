import type { App, Marked } from "../../app/app.ts";
import type { AccelerationView, BerandaView, CascadeView, CheckView } from "../../app/views.ts";

export type HostOptions = NonNullable<Parameters<App["check"]>[0]>;
export type Progress = Parameters<NonNullable<HostOptions["onProgress"]>>[0];
export type Report = Awaited<ReturnType<App["clear"]>>;

/** Runs that give a view its contents. */
export type ViewTask = "beranda" | "check" | "cascade" | "accelerate";
export type Task = ViewTask | "clear" | "write";

export interface Results {
  readonly beranda: BerandaView | null;
  readonly check: Marked<CheckView> | null;
  readonly cascade: CascadeView | null;
  readonly accelerate: Marked<AccelerationView> | null;
}

export interface Busy {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly canCancel: boolean;
  readonly isCancelling: boolean;
}

/** What went wrong: a sentence for the user, details for support. */
export interface Failure {
  readonly sentence: string;
  readonly details: string;
}

export interface PaneState {
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  readonly results: Results;
  /** Results older than the workbook's figures. */
  readonly stale: readonly ViewTask[];
  /** Runs tried at least once, whatever became of them. */
  readonly tried: readonly ViewTask[];
  readonly cleared: Report | null;
  /** A short good message: sheet written, run cancelled. */
  readonly notice: string | null;
  /** Said to screen readers when a run ends. */
  readonly announcement: string;
}

export const INITIAL: PaneState = {
  busy: null,
  failure: null,
  results: { beranda: null, check: null, cascade: null, accelerate: null },
  stale: [],
  tried: [],
  cleared: null,
  notice: null,
  announcement: "",
};
