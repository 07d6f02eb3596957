import type { CascadeNode, Rekonsiliasi } from "../core/cascade/node.ts";
import type { SheetKind } from "../core/model/model.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { AsOf, Bulan } from "../core/periode/periode.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";

/** What the pane, the command line and the output sheets show: data with whole sentences, no markup. */

export type Severity = "error" | "warning" | "info";

/** A finding ready to be read. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** What is wrong, with amounts. */
  readonly message: string;
  /** Why it matters. */
  readonly explanation: string;
  /** What to do. */
  readonly fix: string;
  readonly legalBasis: string;
  readonly at: CellRef;
  /** A1 text of the cell, without the sheet. */
  readonly cell: string;
  /** Id of the finding that explains this one; null = a root. */
  readonly rootCause: string | null;
  /** The figures in the message, for programs. */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface OutcomeView {
  readonly rule: string;
  readonly title: string;
  readonly outcome: "lulus" | "temuan" | "tidakDiperiksa";
  /** Subjects checked. */
  readonly checked: number;
  /** Subjects that could not be checked for want of a value. */
  readonly notChecked: number;
  readonly findings: number;
  /** Why it was not checked, as a sentence; `""` when it was. */
  readonly reason: string;
}

export interface SheetView {
  readonly file: string;
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
}

export interface CheckView {
  /** `lolos` = no error and something was checked; `kosong` = nothing to check in this workbook. */
  readonly verdict: "lolos" | "belum" | "kosong";
  /** The verdict in one sentence. */
  readonly sentence: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rulesPassed: number;
  readonly rulesNotChecked: number;
  /** In order of sheet, row and column. */
  readonly findings: readonly FindingView[];
  readonly outcomes: readonly OutcomeView[];
  readonly sheets: readonly SheetView[];
}

export interface OrphanView {
  readonly message: string;
  /** Null = it has no cell of its own. */
  readonly at: CellRef | null;
  readonly cell: string;
}

export interface CascadeView {
  readonly asOf: AsOf;
  /** Depth first: parents before children. */
  readonly nodes: readonly CascadeNode[];
  readonly orphans: readonly OrphanView[];
  readonly rekonsiliasi: readonly Rekonsiliasi[];
}

export type StatusPercepatan = "layak" | "bersyarat" | "tidakLayak" | "tidakDiperiksa";

export interface ReasonView {
  readonly code: string;
  readonly message: string;
  readonly at: CellRef | null;
  readonly cell: string;
}

/** A sub kegiatan judged for acceleration. */
export interface CandidateView {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  readonly status: StatusPercepatan;
  readonly reasons: readonly ReasonView[];
  /** Rupiah that can move. */
  readonly amount: Rupiah;
  readonly fromMonths: readonly Bulan[];
  readonly earliest: Bulan | null;
  /** Cells of the plan in months 7..12 that are marked, else the sub kegiatan's own cell. */
  readonly cells: readonly CellRef[];
  /** Where a click on it leads. */
  readonly at: CellRef | null;
}

export interface MoveView {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  /** Months earlier. */
  readonly shift: number;
  readonly semula: readonly Rupiah[];
  readonly menjadi: readonly Rupiah[];
  readonly sentence: string;
  readonly at: CellRef | null;
}

export interface CashView {
  readonly month: Bulan;
  /** Cumulative rupiah; null = the workbook has no kas table. */
  readonly available: number | null;
  readonly before: number;
  readonly after: number;
}

export interface PergeseranView {
  readonly kode: string;
  readonly kind: string;
  readonly approver: string;
  readonly document: string;
  readonly isPerubahan: boolean;
}

export interface AccelerationView {
  readonly asOf: AsOf;
  readonly candidates: readonly CandidateView[];
  readonly counts: Readonly<Record<StatusPercepatan, number>>;
  readonly plan: {
    readonly solver: "greedy";
    /** Rupiah-months brought forward, weighted. */
    readonly objective: number;
    readonly moves: readonly MoveView[];
    readonly refused: readonly {
      readonly id: string;
      readonly kode: string;
      readonly sentence: string;
    }[];
    readonly cash: readonly CashView[];
    /** False = no kas table: the plan was not held against cash. */
    readonly cashChecked: boolean;
  };
  readonly pergeseran: readonly PergeseranView[];
}

/** One figure of the first page, with its formula and where it comes from. */
export interface FigureView {
  readonly label: string;
  /** Ready to read: `42,0 %`, `Rp1,2 M`, or a dash when there is none. */
  readonly text: string;
  readonly value: number | null;
  readonly formula: string;
  /** How many reported of how many, or why there is no number. */
  readonly note: string;
}

export interface BerandaView {
  readonly asOf: AsOf;
  readonly figures: readonly FigureView[];
  readonly sheets: readonly SheetView[];
  /** What to do next, in one sentence. */
  readonly nextStep: string;
}
