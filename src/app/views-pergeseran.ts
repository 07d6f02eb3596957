import type { CellRef } from "../core/model/origin.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";

/** What the approval table says of a change. */
interface RuleView {
  /** Row of the table; `""` = no shift: the whole grew or shrank. */
  readonly kind: string;
  /** Between what the money moves, in Indonesian: sheets write it, the pane says it by `dasarKini`. */
  readonly between: string;
  readonly approver: string;
  readonly document: string;
  readonly isPerubahan: boolean;
  /** In Indonesian, as `between`. */
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
  /** Documents of two stages, one that prints both amounts, the sheets the user named, or a file of its own. */
  readonly asal: "tahap" | "kolom" | "lembar" | "berkas";
  /** File of the earlier version; null = both stand in the workbook. */
  readonly file: string | null;
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

/** Sums before and after that must be equal for a shift to stand. */
export interface BalanceView {
  readonly label: string;
  readonly semula: number;
  readonly menjadi: number;
}

/** A sheet that may be chosen as a version. */
export interface VersionSheetView {
  readonly sheet: string;
  /** As its document names it; `""` = it names none. */
  readonly stage: string;
}

/** A file opened as the earlier version. It is read on this computer, and kept nowhere. */
export interface VersionFileView {
  readonly name: string;
  readonly sheets: readonly VersionSheetView[];
  /** SKPD that only the file, or only the workbook, holds: they are not compared. */
  readonly onlyFile: readonly string[];
  readonly onlyWorkbook: readonly string[];
  /** Formulas no program has calculated yet, which read as blank. */
  readonly uncalculated: number;
}

/** Two versions of the budget beside each other. */
export interface VersionsView {
  /** Sheets that may be chosen. */
  readonly sheets: readonly VersionSheetView[];
  /** Where the earlier version is another file; null = both stand in the workbook. */
  readonly file: VersionFileView | null;
  /** Sheets compared, `""` = all that counts; null = as the documents' own stages tell. */
  readonly chosen: { readonly semula: string; readonly menjadi: string } | null;
  /** Null = there is nothing to compare: the workbook holds one version. */
  readonly changes: VersionChangesView | null;
  /** Jenis belanja of each sub kegiatan: the widest level within which a shift may run. */
  readonly levels: readonly BalanceView[];
  /** Sources of funds, `""` = not stated. */
  readonly sources: readonly BalanceView[];
}

/** Names of the sheets to compare; `""` = all that counts, where the earlier version is another file. */
export interface VersionsRequest {
  readonly semula: string;
  readonly menjadi: string;
}
