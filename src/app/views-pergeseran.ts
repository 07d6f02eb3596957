import type { CellRef } from "../core/model/origin.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";

/** What the approval table says of a change. */
interface RuleView {
  /** Row of the table; `""` = no shift: the whole grew or shrank. */
  readonly kind: string;
  /** Between what the money moves. */
  readonly between: string;
  readonly approver: string;
  readonly document: string;
  readonly isPerubahan: boolean;
  readonly basis: string;
}

/** An account in two versions of the budget. */
export interface ChangeView extends RuleView {
  /** Of the sub kegiatan. */
  readonly kode: string;
  readonly rekening: string;
  readonly nama: string;
  readonly sumberDana: string;
  readonly semula: Rupiah;
  readonly menjadi: Rupiah;
  readonly at: CellRef | null;
}

/** A sub kegiatan whose months differ between two versions. */
export interface ScheduleChangeView extends RuleView {
  readonly kode: string;
  readonly nama: string;
  readonly semula: readonly Rupiah[];
  readonly menjadi: readonly Rupiah[];
  readonly at: CellRef | null;
}

export interface VersionChangesView {
  /** Documents of two stages, or one that prints both amounts. */
  readonly asal: "tahap" | "kolom";
  readonly changes: readonly ChangeView[];
  readonly schedule: readonly ScheduleChangeView[];
  readonly flows: number;
  /** Lines whose text, volume or price changed with no rupiah moved. */
  readonly textOnly: number;
  /** Flows that changed their source of funds, which no shift may do. */
  readonly crossSource: number;
  /** What no shift explains (rupiah); above 0 = more than before. */
  readonly unbalanced: number;
  /** Sources whose sum changed. */
  readonly sources: readonly {
    readonly sumberDana: string;
    readonly semula: Rupiah;
    readonly menjadi: Rupiah;
  }[];
}
