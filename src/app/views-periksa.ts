import type { SheetKind } from "../core/model/model.ts";
import type { CellRef } from "../core/model/origin.ts";

/** What *Periksa* shows: findings, what became of each rule, sheets, fixes. Data with whole sentences, no markup. */

export type Severity = "error" | "warning" | "info";

/** A finding the user set aside, with the reason. Days are ISO (`2026-03-31`). */
export interface AbaiView {
  readonly alasan: string;
  readonly oleh: string;
  /** Last day it holds; `""` = no end. */
  readonly sampai: string;
  readonly sejak: string;
}

/** The one right content of a cell. */
export interface SaranView {
  readonly at: CellRef;
  readonly cell: string;
  /** Ready to read. */
  readonly menjadi: string;
  /** There are other right answers: it is never part of *perbaiki semua*. */
  readonly perluDipilih: boolean;
}

/** A cell beside a finding, ready to read. */
export interface SekitarView {
  readonly cell: string;
  readonly text: string;
  /** The finding's own cell. */
  readonly isOwn: boolean;
  /** The heading of its column, not a neighbour. */
  readonly isHeading: boolean;
}

/** A finding ready to be read. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  /** Family of the rule: `HITUNG`. */
  readonly family: string;
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
  /** Whose document it stands in; `""` = not known. */
  readonly skpd: string;
  /** Id of the pos (sub kegiatan of an SKPD) it stands in; null = outside of all. */
  readonly posId: string | null;
  /** `kode nama` of the sub kegiatan it stands in; `""` = none. */
  readonly subKegiatan: string;
  /** Id of the finding that explains this one, always a root itself; null = a root. */
  readonly rootCause: string | null;
  /** Findings that this root explains. */
  readonly followers: number;
  /** Help page of the rule, relative to the site root. */
  readonly help: string;
  /** Null = there is not exactly one right answer. */
  readonly saran: SaranView | null;
  /** Null = it counts. A follow-on of a finding set aside is set aside with it. */
  readonly diabaikan: AbaiView | null;
  /** The heading of the column where known, then at most two cells each side of it and itself, from left to right. */
  readonly sekitar: readonly SekitarView[];
  /** Figures compared, if any. */
  readonly bandingan: { readonly ditemukan: string; readonly seharusnya: string } | null;
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

/** What a sheet was taken for. */
export interface SheetView {
  readonly file: string;
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
  /** Zero-based; null = no table header. */
  readonly headerRow: number | null;
  /** 0..1. */
  readonly confidence: number;
  /** The user said so. */
  readonly isCorrected: boolean;
  /** Why, in a sentence. */
  readonly reason: string;
}

export interface CheckView {
  /** `lolos` = no error and something was checked; `kosong` = nothing to check in this workbook. */
  readonly verdict: "lolos" | "belum" | "kosong";
  /** The verdict in one sentence. */
  readonly sentence: string;
  /** Roots that count, each by the gravest finding of its group: a warning that breaks a total counts as an error. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Every finding that counts, by its own severity, follow-ons included. */
  readonly countsAll: Readonly<Record<Severity, number>>;
  /** Findings set aside with a reason, without their follow-ons. */
  readonly ignoredCount: number;
  /** Findings that were there in the previous run and are gone. */
  readonly cleared: number;
  readonly rulesPassed: number;
  readonly rulesNotChecked: number;
  /** In order of sheet, row and column; those set aside included. */
  readonly findings: readonly FindingView[];
  readonly outcomes: readonly OutcomeView[];
  readonly sheets: readonly SheetView[];
}

/** What a fix would do, from the cell as it is now. */
export interface FixPreview {
  readonly findingId: string;
  readonly at: CellRef;
  readonly cell: string;
  readonly semula: string;
  readonly menjadi: string;
  /** Null = it can be applied; else why not, a sentence. */
  readonly penghalang: string | null;
  /** The cell holds a formula: applied only when the user says so. */
  readonly isFormula: boolean;
}

/** A cell that was left as it is, and why, in a sentence. */
export interface LeftView {
  readonly cell: string;
  readonly sebab: string;
}

export interface FixReport {
  readonly applied: number;
  readonly skipped: readonly LeftView[];
  /** Null = nothing was changed. */
  readonly undo: UndoView | null;
}

/** A step that can be taken back. */
export interface UndoView {
  readonly id: number;
  readonly label: string;
  readonly cells: number;
}

/** A step that was broken off: Excel or the pane went away in the middle of it. */
export interface UnfinishedView extends UndoView {
  /** Cells that are written. */
  readonly written: number;
  /** Cells that still hold what they held before. */
  readonly waiting: number;
}

export interface UndoReport {
  readonly restored: number;
  readonly refused: readonly LeftView[];
}
