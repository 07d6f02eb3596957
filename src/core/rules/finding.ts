import type { CellRef } from "../model/origin.ts";
import type { Missing } from "./missing.ts";
import type { FindingData, Saran, Severity, Toleransi } from "./rule.ts";

/** What a rule found, without a sentence: `i18n/render.ts` writes it. */
export interface Finding {
  /** Rule, message and cell: the same in every run over the same cells. */
  readonly id: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly messageId: string;
  readonly data: FindingData;
  /** Id of the finding whose correction also settles this one; always a root itself. Null = this one is a root. */
  readonly rootCause: string | null;
  /** The one right content of a cell, where the rule knows it. */
  readonly saran: Saran | null;
}

export type Outcome = "lulus" | "temuan" | "tidakDiperiksa";

/** What became of a rule. `notChecked` subjects never count as lulus; `missing` says what they lack. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly checked: number;
  readonly notChecked: number;
  readonly missing: readonly Missing[];
}

export interface RunResult {
  /** In sheet order, then row, column, rule. */
  readonly findings: readonly Finding[];
  /** One per rule in force, by rule id. */
  readonly outcomes: readonly RuleOutcome[];
  readonly toleransi: Toleransi;
  /** Budget year the rules were chosen for; null = unknown, all rules apply. */
  readonly tahun: number | null;
}

/** Id of a finding. Rows and columns are written one-based, as people count them. */
export function findingId(rule: string, messageId: string, at: CellRef): string {
  const book = at.file === "" ? "" : `[${at.file}]`;
  return `${rule}/${messageId}@${book}${at.sheet}!R${at.row + 1}C${at.col + 1}`;
}
