import type { SheetKind } from "../core/model/model.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { ApplyReport, HostOptions } from "../sheet/host.ts";
import type { StatusKeputusan } from "../core/rapat/keputusan.ts";
import type { JenisLembarBaru } from "./lembar-baru.ts";
import type { BerkasPilihan } from "./version-file.ts";
import type { DecisionRequest, RapatView } from "./views-rapat.ts";
import type { LingkunganView } from "./lingkungan/lingkungan.ts";
import type { RumusPane } from "./rumus-pane.ts";
import type { BagianView, SettingRequest } from "./settings.ts";
import type { FungsiView, InsertReport, InsertRequest, JejakJawaban } from "./views-rumus.ts";
import type { VersionsRequest, VersionsView } from "./views-pergeseran.ts";
import type {
  AccelerationView,
  AppliedPlanView,
  ApplyPlanReport,
  ApplyPlanRequest,
  BerandaView,
  CascadeView,
  CheckView,
  ComparisonView,
  CrossfireView,
  DecideRequest,
  FixPreview,
  FixReport,
  JoinReport,
  JoinRequest,
  OverruleRequest,
  PlanRequest,
  PlanTrial,
  SaveScenarioRequest,
  ScenarioView,
  SearchProgress,
  SheetView,
  StatusPercepatan,
  UndoReport,
  UndoView,
  UnfinishedView,
} from "./views.ts";

/** Output sheets the user can have written. */
export type OutputKind =
  | "temuan"
  | "cascading"
  | "crossfire"
  | "saran"
  | "percepatan"
  | "pergeseran"
  | "jadwal"
  | "surat"
  | "bahan"
  | "notulen";

/** What a use case did to the workbook beside its answer. */
export interface Marked<View> {
  readonly view: View;
  readonly report: ApplyReport;
}

export interface CheckOptions extends HostOptions {
  /** Ids (`HITUNG-03`) or families (`KODE`); default all that are not drafts. */
  readonly rules?: readonly string[];
}

export interface IgnoreRequest {
  readonly ids: readonly string[];
  readonly alasan: string;
  readonly oleh: string;
  /** ISO day; `""` = no end. */
  readonly sampai: string;
  /** ISO day of the decision, from the caller: nobody below it has a clock. */
  readonly sejak: string;
}

export interface CorrectRequest {
  readonly sheet: string;
  /** Null = recognise it automatically again. */
  readonly kind: SheetKind | null;
  /** Zero-based; null = find it. */
  readonly headerRow: number | null;
}

export interface AccelerateOptions extends HostOptions {
  /** Given the answer before its marks are worked out; they wait until it is shown. */
  readonly onView?: (view: AccelerationView) => Promise<void>;
  /** Lets others have a go while the marks are worked out. */
  readonly turn?: () => Promise<void>;
}

/**
 * The product as the pane and the ribbon use it. Every call waits its turn: there is never more than one run against
 * the workbook. Calls reject with `AppError`, whose `message` is a whole Indonesian sentence for the user.
 */
export interface App {
  /** First page: progress, recognised sheets, next step. */
  readonly beranda: (options?: HostOptions) => Promise<BerandaView>;
  /** Reads, checks and marks the findings on their cells. */
  readonly check: (options?: CheckOptions) => Promise<Marked<CheckView>>;
  /** Checks again after a change, without marking; cheap when nothing changed. */
  readonly recheck: (options?: HostOptions) => Promise<CheckView>;
  /** What the suggestions of these findings would do to the cells as they are now. */
  readonly previewFix: (ids: readonly string[]) => Promise<readonly FixPreview[]>;
  /** Writes the suggestions as one step that can be undone. Formulas are left alone unless `overFormula`. */
  readonly applyFix: (
    ids: readonly string[],
    options?: { readonly overFormula?: boolean },
  ) => Promise<FixReport>;
  /** Steps that can be taken back, the latest first. */
  readonly undoList: () => readonly UndoView[];
  /** Gives the cells of a step back what they held; cells changed since are left alone and named. */
  readonly undo: (id: number) => Promise<UndoReport>;
  /** The step that was broken off when Excel or the pane went away; null = none. */
  readonly unfinished: () => Promise<UnfinishedView | null>;
  /** Writes what is still to be written of a step that was broken off; `undo` takes it back instead. */
  readonly finishStep: (id: number) => Promise<FixReport>;
  /** Sets findings aside with a reason, kept in the workbook; gives the check with them set aside. */
  readonly ignore: (request: IgnoreRequest) => Promise<CheckView>;
  readonly unignore: (ids: readonly string[] | "semua") => Promise<CheckView>;
  /** What each sheet was taken for. */
  readonly sheets: () => Promise<readonly SheetView[]>;
  /** Keeps the user's word on a sheet in the workbook and reads it again. */
  readonly correctSheet: (request: CorrectRequest) => Promise<readonly SheetView[]>;
  /** Every setting with its value and default. */
  readonly settings: () => Promise<readonly BagianView[]>;
  /** Keeps one setting in the workbook; every figure follows. Rejects with `input` where the value is none. */
  readonly setSetting: (request: SettingRequest) => Promise<readonly BagianView[]>;
  /** Evaluation of last month, this month's steps, agenda, decisions, and what changed since the last meeting. */
  readonly meeting: (options?: HostOptions) => Promise<RapatView>;
  /** Puts a decision into the log `PK Keputusan`, which is made when there is none. */
  readonly recordDecision: (request: DecisionRequest) => Promise<RapatView>;
  /** Changes the status of a decision in its row; can be undone. */
  readonly setDecisionStatus: (id: string, status: StatusKeputusan) => Promise<RapatView>;
  /** Keeps the figures of now, so that the next meeting can tell what has changed. */
  readonly closeMeeting: () => Promise<RapatView>;
  readonly cascade: (options?: HostOptions) => Promise<CascadeView>;
  /** Themes against SKPD, suggestions across SKPD and groups, with what staff said to them. */
  readonly crossfire: (options?: HostOptions) => Promise<CrossfireView>;
  /** Keeps a decision on suggestions in the workbook. Rejects with `input` where a refusal has no reason. */
  readonly decideMatch: (request: DecideRequest) => Promise<CrossfireView>;
  readonly undecideMatch: (ids: readonly string[]) => Promise<CrossfireView>;
  /** Takes the latest decision on suggestions back; they stand as before it. */
  readonly undoMatch: () => Promise<CrossfireView>;
  /** Writes sub kegiatan into the user's crossfire table as a step that can be undone. */
  readonly joinTheme: (request: JoinRequest) => Promise<JoinReport>;
  /** Judges, proposes months, and marks the planned cells of TW III/IV. */
  readonly accelerate: (options?: AccelerateOptions) => Promise<Marked<AccelerationView>>;
  /** Uses spare time to work out what *Percepatan* will ask for; `turn` lets others have a go between short steps. */
  readonly prepareAcceleration: (turn: () => Promise<void>) => Promise<void>;
  /** Marks only cells of these statuses, and what of the plan belongs to them. */
  readonly highlight: (statuses: readonly StatusPercepatan[]) => Promise<Marked<AccelerationView>>;
  /** What a plan of the room's would do to cash, absorption, deadlines and the PK; nothing is written. */
  readonly tryPlan: (request: PlanRequest) => Promise<PlanTrial>;
  /**
   * The best plan around the months the room fixed, searched for at most `seconds`, with its proven distance from the
   * best. Rejects with `SolverError` where the solver fails.
   */
  readonly improvePlan: (
    fixed: PlanRequest["shifts"],
    seconds: number,
    onProgress?: (search: SearchProgress) => void,
  ) => Promise<AccelerationView>;
  /** Ends the search under way: its answer is then the first plan. */
  readonly cancelSearch: () => void;
  /** Two versions of the budget: on the sheets named, as the stages tell (null), or as last named (undefined). */
  readonly versions: (request?: VersionsRequest | null) => Promise<VersionsView>;
  /**
   * Takes a file as the earlier version from then on (null = the workbook holds both) and compares. The file stays on
   * this computer and is kept nowhere. Rejects with `input` where it cannot be used.
   */
  readonly openVersion: (
    berkas: BerkasPilihan | null,
    options?: HostOptions,
  ) => Promise<VersionsView>;
  /** Plans kept in the workbook under a name. */
  readonly scenarios: () => Promise<readonly ScenarioView[]>;
  /** Keeps a plan under a name; one of that name is replaced. */
  readonly saveScenario: (request: SaveScenarioRequest) => Promise<readonly ScenarioView[]>;
  readonly deleteScenario: (id: string) => Promise<readonly ScenarioView[]>;
  /** The plan as it stands and the scenarios, figure by figure. */
  readonly compareScenarios: (ids: readonly string[]) => Promise<ComparisonView>;
  /**
   * Writes a plan into the monthly plan as one step that can be undone. Rejects with `input` where the plan breaks a
   * limit; nothing is written then.
   */
  readonly applyPlan: (request: ApplyPlanRequest) => Promise<ApplyPlanReport>;
  /** Keeps what the room decided against the criteria. Rejects with `input` where there is no reason. */
  readonly overrule: (request: OverruleRequest) => Promise<AccelerationView>;
  /** Switches a criterion on or off. */
  readonly switchCriterion: (id: string, on: boolean) => Promise<AccelerationView>;
  /** Removes every mark; the output sheets too when `withSheets`. */
  readonly clear: (withSheets: boolean) => Promise<ApplyReport>;
  /**
   * Writes (or replaces) an output sheet from the latest data; gives its name. The papers of a shift are those of the
   * plan given, else of the one applied last, else of the first plan. The papers of a meeting are a step that can be
   * undone; its minutes are never replaced, a further one stands beside them.
   */
  readonly writeSheet: (
    kind: OutputKind,
    shifts?: PlanRequest["shifts"] | "diterapkan",
  ) => Promise<string>;
  /** The plan applied last, kept in the workbook until it is taken back; its papers are those of `diterapkan`. */
  readonly appliedPlan: () => Promise<AppliedPlanView | null>;
  /** Adds a sample or the empty tables as new sheets; gives their names. */
  readonly newSheets: (jenis: JenisLembarBaru, options?: HostOptions) => Promise<readonly string[]>;
  /** Whether Excel calculates on request only, so that figures from formulas may be old. */
  readonly isManual: () => Promise<boolean>;
  /** The self-test: Excel, the page and the open workbook. Writes nothing; rejects with `host` where there is none. */
  readonly environment: () => Promise<LingkunganView>;
  /** Shows a cell because the user asked for it. */
  readonly reveal: (at: CellRef) => Promise<void>;
  /** The PK.* functions with their arguments and examples. */
  readonly functions: () => readonly FungsiView[];
  /** The formulas that give the figures of the pane in a cell, of those that one gives. */
  readonly formulas: RumusPane;
  /** Writes a formula into the selected cell as a step that can be undone; asks first where the cell is filled. */
  readonly insertFormula: (request: InsertRequest) => Promise<InsertReport>;
  /** Where the figure of the selected function cell comes from. */
  readonly trace: () => Promise<JejakJawaban>;
  /** Calls back after findings were set aside or taken up again; the returned function ends it. */
  readonly onSetAside: (listener: () => void) => () => void;
  /** Calls `listener` after the workbook's figures changed; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
}
