import type { GeserBlok } from "../core/acceleration/skenario.ts";
import type { Bulan, Triwulan } from "../core/periode/periode.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import type { PergeseranView, PlanView } from "./views-percepatan.ts";

/** A block that may move, and how far it does in the plan shown. */
export interface BlockView {
  readonly block: string;
  /** Of its sub kegiatan. */
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  readonly amount: Rupiah;
  /** First and last month as planned now. */
  readonly first: Bulan;
  readonly last: Bulan;
  /** Months earlier that lead times and closed months allow at most. */
  readonly maxShift: number;
  readonly shift: number;
  readonly strategic: boolean;
}

/** One part of what a plan brings forward. */
export interface SliceView {
  /** `""` = not stated. */
  readonly label: string;
  readonly amount: Rupiah;
  readonly rupiahMonths: number;
  readonly count: number;
  /** Of `amount`, what only words of the documents suggest. */
  readonly suggested: Rupiah;
}

export type SliceKind = "asisten" | "skpd" | "kecamatan" | "tema" | "tanda";

export interface ImpactView {
  readonly amount: Rupiah;
  readonly rupiahMonths: number;
  readonly quarters: readonly {
    readonly quarter: Triwulan;
    readonly before: number;
    readonly after: number;
  }[];
  /** Cumulative share of the pagu by the end of each month (fractions); null = no pagu. */
  readonly absorption: {
    readonly before: readonly number[];
    readonly after: readonly number[];
  } | null;
  readonly slices: Readonly<Record<SliceKind, readonly SliceView[]>>;
  /** Strategic work that still ends after the deadline month. */
  readonly late: readonly { readonly kode: string; readonly nama: string; readonly month: Bulan }[];
  readonly deadline: Bulan;
  /** Strategic blocks that keep the deadline only because they move. */
  readonly rescued: number;
  /** Programs of the PK: planned share of their pagu by the end of TW II. */
  readonly pk: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly amount: Rupiah;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** What the room tries: shifts by block. Blocks that are not listed stay, or are planned anew around the listed ones. */
export interface PlanRequest {
  readonly shifts: readonly GeserBlok[];
  readonly refill: boolean;
}

/** A plan with its papers, without the verdicts. */
export interface PlanTrial {
  readonly plan: PlanView;
  readonly pergeseran: readonly PergeseranView[];
}

/** Where a search for the best plan stands. */
export interface SearchProgress {
  readonly seconds: number;
  /** Distance from the best (fraction); null = not known yet. */
  readonly gap: number | null;
}

export interface ScenarioView {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly since: string;
  readonly shifts: readonly GeserBlok[];
  /** Blocks of it that are no candidates any more: they are left out. */
  readonly lost: number;
}

export type FigureKey =
  | "moves"
  | "amount"
  | "rupiahMonths"
  | "shareTw12"
  | "absorptionTw1"
  | "absorptionTw2"
  | "absorptionTw3"
  | "cashRoom"
  | "late"
  | "violations";

/** One figure of all scenarios beside each other; the first column is the plan as it stands. Null = not known. */
export interface FigureRow {
  readonly key: FigureKey;
  readonly unit: "rupiah" | "persen" | "angka";
  readonly values: readonly (number | null)[];
  /** Against the first column. */
  readonly differences: readonly (number | null)[];
}

export interface ComparisonView {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly FigureRow[];
  /** Broken limits per column, in sentences. */
  readonly violations: readonly (readonly string[])[];
}

export interface SaveScenarioRequest {
  readonly name: string;
  readonly shifts: readonly GeserBlok[];
  readonly by: string;
  /** ISO day, from the caller. */
  readonly since: string;
}

export interface ApplyPlanRequest {
  readonly shifts: readonly GeserBlok[];
  /** Cells that hold formulas are overwritten too. */
  readonly overFormula: boolean;
  readonly name: string;
}

/** What became of a plan on the cells. */
export interface ApplyPlanReport {
  /** Sub kegiatan written. */
  readonly moved: number;
  readonly cells: number;
  /** Sub kegiatan that were left, or cells that need a hand, each in a sentence. */
  readonly left: readonly string[];
  /** The step that takes it back; null = nothing was written. */
  readonly undoId: number | null;
}

/** The plan in the cells whose papers can be written again. */
export interface AppliedPlanView {
  /** `""` = it had no name. */
  readonly name: string;
  /** Blocks moved. */
  readonly moves: number;
  readonly amount: Rupiah;
}

export interface OverruleRequest {
  readonly id: string;
  /** Key of the account; `""` = the whole sub kegiatan. */
  readonly part: string;
  /** Null takes the decision back. */
  readonly status: "layak" | "bersyarat" | "tidakLayak" | null;
  readonly earliest: Bulan | null;
  readonly reason: string;
  readonly by: string;
  readonly since: string;
}
