import type { App, Marked } from "../../app/app.ts";
import type { LingkunganView } from "../../app/lingkungan/lingkungan.ts";
import type {
  AccelerationView,
  AppliedPlanView,
  ApplyPlanReport,
  BagianView,
  BerandaView,
  CascadeView,
  CheckView,
  ComparisonView,
  CrossfireView,
  FixReport,
  PlanTrial,
  InsertReport,
  InsertRequest,
  JejakJawaban,
  JoinReport,
  RapatView,
  ScenarioView,
  SearchProgress,
  SheetView,
  UndoReport,
  UndoView,
  VersionsView,
} from "../../app/views.ts";

export type HostOptions = NonNullable<Parameters<App["beranda"]>[0]>;
export type Progress = Parameters<NonNullable<HostOptions["onProgress"]>>[0];
export type Report = Awaited<ReturnType<App["clear"]>>;

/** Runs that give a view its contents. */
export type ViewTask =
  | "beranda"
  | "check"
  | "cascade"
  | "crossfire"
  | "accelerate"
  | "sheets"
  | "settings"
  | "meeting"
  | "environment";
export type Task =
  | ViewTask
  | "clear"
  | "write"
  | "lembarBaru"
  | "fix"
  | "plan"
  | "undo"
  | "ignore"
  | "correct"
  | "setting"
  | "decide"
  | "match"
  | "join"
  | "insert"
  | "trace";

export interface Results {
  readonly beranda: BerandaView | null;
  readonly check: Marked<CheckView> | null;
  readonly cascade: CascadeView | null;
  readonly crossfire: CrossfireView | null;
  readonly accelerate: {
    readonly view: AccelerationView;
    /** What became of the marks; null = they are not on the cells yet. */
    readonly report: Report | null;
  } | null;
  readonly sheets: readonly SheetView[] | null;
  readonly settings: readonly BagianView[] | null;
  readonly meeting: RapatView | null;
  readonly environment: LingkunganView | null;
}

export interface Busy {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly canCancel: boolean;
  readonly isCancelling: boolean;
  /** What changes while cells are read is in the answer; once they are read, it makes the answer old. */
  readonly cells: "unread" | "read" | "changed";
}

/** What went wrong: a sentence for the user, details for support. */
export interface Failure {
  readonly sentence: string;
  readonly details: string;
}

/** The quiet check after a change, and what it changed among the findings. */
export interface RecheckState {
  readonly status: "idle" | "running" | "failed";
  readonly result: { readonly cleared: number; readonly added: number } | null;
}

/** The latest step taken in cells, or taken back. */
export type Step =
  | { readonly type: "applied"; readonly report: FixReport }
  | { readonly type: "joined"; readonly report: JoinReport }
  | { readonly type: "inserted"; readonly cell: string; readonly rumus: string }
  | { readonly type: "written"; readonly sheet: string }
  /** The latest step of before the pane was loaded. */
  | { readonly type: "earlier"; readonly undo: UndoView }
  | { readonly type: "undone"; readonly report: UndoReport };

/** Plans of the room on the page Percepatan. */
export interface PlanState {
  /** What the room tried; null = the proposal is shown. */
  readonly trial: PlanTrial | null;
  /** Blocks the room gave a month. */
  readonly fixed: readonly string[];
  /** Null = not read yet. */
  readonly scenarios: readonly ScenarioView[] | null;
  readonly comparison: ComparisonView | null;
  /** Two versions of the DPA beside each other; null = not asked for yet. */
  readonly versions: VersionsView | null;
  readonly applied: ApplyPlanReport | null;
  /** The plan the workbook says was applied last, in this session or before; null = none, or not read yet. */
  readonly lastApplied: AppliedPlanView | null;
  /** Where the search stands; null = none is under way. */
  readonly search: SearchProgress | null;
}

export const NO_PLAN: PlanState = {
  trial: null,
  fixed: [],
  scenarios: null,
  comparison: null,
  versions: null,
  applied: null,
  lastApplied: null,
  search: null,
};

export interface Asking {
  readonly rumus: InsertRequest["rumus"];
  readonly report: Extract<InsertReport, { readonly kind: "terisi" }>;
}

export interface PaneState {
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  readonly results: Results;
  /** Results older than the workbook's figures. */
  readonly stale: readonly ViewTask[];
  readonly recheck: RecheckState;
  /** Null = nothing done yet, or the message about it was closed. */
  readonly step: Step | null;
  /** The step that can be taken back next. */
  readonly undoable: UndoView | null;
  readonly plan: PlanState;
  /** A formula that waits for a yes to write over a filled cell. */
  readonly asking: Asking | null;
  /** The trace of the cell asked for last; null = none asked for yet. */
  readonly trace: JejakJawaban | null;
  /** Who set a finding aside last: offered again for the next one. */
  readonly oleh: string;
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
  results: {
    beranda: null,
    check: null,
    cascade: null,
    crossfire: null,
    accelerate: null,
    sheets: null,
    settings: null,
    meeting: null,
    environment: null,
  },
  stale: [],
  recheck: { status: "idle", result: null },
  step: null,
  undoable: null,
  plan: NO_PLAN,
  asking: null,
  trace: null,
  oleh: "",
  tried: [],
  cleared: null,
  notice: null,
  announcement: "",
};
