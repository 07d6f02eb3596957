import type { KriteriaId } from "../core/acceleration/criteria/id.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { AsOf, Bulan } from "../core/periode/periode.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import type { VersionChangesView } from "./views-pergeseran.ts";
import type { BlockView, ImpactView } from "./views-skenario.ts";

/** What *Percepatan* shows: verdicts, the plan, its cash and its papers. Data with whole sentences, no markup. */

export type StatusPercepatan = "layak" | "bersyarat" | "tidakLayak" | "tidakDiperiksa";

export interface ReasonView {
  readonly code: string;
  readonly message: string;
  /** On what it rests. */
  readonly basis: string;
  /** The room decided otherwise. */
  readonly overruled: boolean;
  readonly at: CellRef | null;
  readonly cell: string;
}

/** Verdict on one account of a sub kegiatan. */
export interface PartView {
  /** Key of the account; `""` = the whole sub kegiatan. */
  readonly key: string;
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPercepatan;
  /** Rupiah that are planned late and free to move, whatever the status. */
  readonly amount: Rupiah;
  /** Earliest month of payment; null = not this year. */
  readonly earliest: Bulan | null;
  /** The months are estimated from the pagu of the account. */
  readonly estimated: boolean;
  readonly reasons: readonly ReasonView[];
}

/** What a sub kegiatan serves; `usulan` = only words suggest it. */
export interface TagView {
  readonly tag: "strategis" | "stunting" | "kemiskinan" | "ekonomi";
  readonly source: "pengguna" | "crossfire" | "usulan";
  readonly word: string;
}

/** A sub kegiatan judged for acceleration. */
export interface CandidateView {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  readonly status: StatusPercepatan;
  readonly reasons: readonly ReasonView[];
  readonly parts: readonly PartView[];
  readonly tags: readonly TagView[];
  /** Rupiah that can move. */
  readonly amount: Rupiah;
  readonly fromMonths: readonly Bulan[];
  readonly earliest: Bulan | null;
  /** Cells that are marked: its name, and those of the plan in months 7..12. */
  readonly cells: readonly CellRef[];
  /** Where a click on it leads. */
  readonly at: CellRef | null;
}

export interface MoveView {
  /** Of the sub kegiatan. */
  readonly id: string;
  /** Of the block that moves: the sub kegiatan's, or of one account of it. */
  readonly block: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  /** Months earlier. */
  readonly shift: number;
  readonly amount: Rupiah;
  readonly semula: readonly Rupiah[];
  readonly menjadi: readonly Rupiah[];
  /** Source of funds as the documents state it; `""` = not stated. */
  readonly source: string;
  /** RAK rows of the block; empty where the RAK plans no accounts. */
  readonly accounts: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly semula: readonly Rupiah[];
    readonly menjadi: readonly Rupiah[];
  }[];
  /** Cells of the months the money comes to. */
  readonly targets: readonly CellRef[];
  /** Ends after the deadline month all the same. */
  readonly late: boolean;
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

export interface PlanView {
  readonly solver: "greedy" | "highs" | "manual";
  /** How far it may be from the best (fraction); 0 = proven the best, null = not known. */
  readonly gap: number | null;
  /** Rupiah-months brought forward, weighted, with the bonus of kept wishes. */
  readonly objective: number;
  /** Rupiah that move. */
  readonly amount: Rupiah;
  readonly moves: readonly MoveView[];
  readonly refused: readonly {
    readonly id: string;
    readonly kode: string;
    readonly sentence: string;
  }[];
  readonly cash: readonly CashView[];
  /** False = no kas table: the plan was not held against cash. */
  readonly cashChecked: boolean;
  /** Blocks that may move, with their shift in this plan. */
  readonly blocks: readonly BlockView[];
  /** Hard limits this plan breaks, in sentences; empty = it may be applied. */
  readonly violations: readonly string[];
  readonly impact: ImpactView;
  /** Limits that no plan can keep together; empty = there is a plan. */
  readonly conflicts: readonly string[];
  /** Remark on the search; `""` = none. */
  readonly note: string;
}

/** Money that cash or APBD does not carry, with sources beyond the APBD that may. Never part of the pagu. */
export interface FundingGapView {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  /** Rupiah planned late that wait for money. */
  readonly amount: Rupiah;
  /** Why the APBD does not carry it earlier, in a sentence. */
  readonly reason: string;
  readonly sources: readonly {
    readonly name: string;
    readonly condition: string;
    readonly door: string;
    /** The word of the activity it fits; `""` = it fits any. */
    readonly word: string;
    readonly basis: string;
  }[];
}

export interface AccelerationView {
  readonly asOf: AsOf;
  readonly candidates: readonly CandidateView[];
  readonly counts: Readonly<Record<StatusPercepatan, number>>;
  readonly plan: PlanView;
  readonly pergeseran: readonly PergeseranView[];
  readonly gaps: readonly FundingGapView[];
  /** Criteria with their switches. */
  readonly criteria: readonly { readonly id: KriteriaId; readonly on: boolean }[];
  /** What changed between two versions of the budget; null = the workbook holds one. */
  readonly versions: VersionChangesView | null;
}
