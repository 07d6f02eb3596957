import type { Finding, RunResult } from "../core/rules/finding.ts";
import { RULES } from "../core/rules/index.ts";
import { runRules } from "../core/rules/run.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { renderFinding, renderNotChecked } from "../i18n/render.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { Edit, MarkStatus } from "../sheet/host.ts";
import { marksOf } from "./marks.ts";
import { verdictSentence } from "./sentences.ts";
import type { CheckView, FindingView, OutcomeView, Severity, SheetView } from "./views.ts";

/** Runs the rules over a snapshot and renders what they found. */
export function checkSnapshot(snapshot: FxSnapshot, rules: readonly string[] = []): CheckView {
  const { model } = snapshot;
  const wanted = rules.length === 0 ? RULES : RULES.filter((rule) => rules.includes(rule.meta.id));
  const result = runRules(model, { rules: wanted });
  const findings = result.findings.map(viewFinding);
  const counts = countBySeverity(findings);
  const outcomes = viewOutcomes(result);
  const isEmpty = findings.length === 0 && !hasRecords(model);
  const verdict = isEmpty ? "kosong" : counts.error > 0 ? "belum" : "lolos";
  return {
    verdict,
    sentence: verdictSentence(verdict, findings),
    counts,
    rulesPassed: outcomes.filter(({ outcome }) => outcome === "lulus").length,
    rulesNotChecked: outcomes.filter(({ outcome }) => outcome === "tidakDiperiksa").length,
    findings,
    outcomes,
    sheets: sheetViews(snapshot),
  };
}

/** Whether any sheet gave something that rules look at. */
function hasRecords(model: FxSnapshot["model"]): boolean {
  return (
    model.subKegiatanList.length +
      model.rakList.length +
      model.pkProgramList.length +
      model.crossfireList.length >
    0
  );
}

/** One mark per cell: the gravest finding on it. */
export function findingMarks(findings: readonly FindingView[]): Edit[] {
  const byCell = new Map<string, { at: CellRef; status: MarkStatus; rank: number }>();
  for (const { at, severity } of findings) {
    const key = `${at.file}|${at.sheet}|${at.row}|${at.col}`;
    const rank = RANK[severity];
    if ((byCell.get(key)?.rank ?? -1) < rank)
      byCell.set(key, { at, status: `temuan-${severity}`, rank });
  }
  return marksOf([...byCell.values()]);
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export function sheetViews({ model }: FxSnapshot): SheetView[] {
  return model.sheets.map(({ file, sheet, kind, rows }) => ({ file, sheet, kind, rows }));
}

function viewFinding(finding: Finding): FindingView {
  const text = renderFinding(finding);
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    title: text.title,
    message: text.message,
    explanation: text.explanation,
    fix: text.fix,
    legalBasis: text.legalBasis,
    at: finding.at,
    cell: cellAddress(finding.at.row, finding.at.col),
    rootCause: finding.rootCause,
    data: finding.data,
  };
}

function viewOutcomes(result: RunResult): OutcomeView[] {
  const titles = new Map(RULES.map(({ meta }) => [meta.id as string, meta.title]));
  const counts = new Map<string, number>();
  for (const { rule } of result.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return result.outcomes.map((outcome) => ({
    rule: outcome.rule,
    title: titles.get(outcome.rule) ?? outcome.rule,
    outcome: outcome.outcome,
    checked: outcome.checked,
    notChecked: outcome.notChecked,
    findings: counts.get(outcome.rule) ?? 0,
    reason: outcome.missing.length === 0 ? "" : renderNotChecked(outcome),
  }));
}

function countBySeverity(findings: readonly FindingView[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
