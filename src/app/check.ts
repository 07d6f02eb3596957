import type { CellRef } from "../core/model/origin.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { Finding, RunResult } from "../core/rules/finding.ts";
import { RULES } from "../core/rules/index.ts";
import { finish, type InTurns } from "../core/turns/finish.ts";
import { renderNotChecked, teksAturan } from "../i18n/render.ts";
import type { Edit, MarkStatus } from "../sheet/host.ts";
import { marksOf } from "./marks.ts";
import { placeFinder } from "./place.ts";
import { rankOf, rootsOf } from "./roots.ts";
import { resultOf } from "./run-cache.ts";
import { verdictSentence } from "./sentences.ts";
import { sheetViews } from "./sheet-views.ts";
import type {
  AbaiView,
  CheckView,
  FindingView,
  OutcomeView,
  SekitarView,
  Severity,
} from "./views.ts";
import { viewFinding } from "./view-finding.ts";

export interface CheckSettings {
  /** Ids or families; empty = every rule that is not a draft. */
  readonly rules?: readonly string[];
  /** Findings set aside, by id; what hangs under one is set aside with it. */
  readonly abaian?: ReadonlyMap<string, AbaiView>;
  /** What stands around a cell; default nothing. */
  readonly sekitar?: (at: CellRef) => readonly SekitarView[];
  /** Ids of the findings of the run before. */
  readonly previous?: ReadonlySet<string>;
  /** Reference tables; null (default) = rules that need them are not checked. */
  readonly rujukan?: Rujukan | null;
}

/** What the rules found in a snapshot, in words. The rules run once per snapshot and choice. */
export function checkSnapshot(snapshot: FxSnapshot, settings: CheckSettings = {}): CheckView {
  return finish(checkInTurns(snapshot, settings));
}

/** The same with a rest after each finding; rules that have not run yet run at a stretch. */
export function* checkInTurns(
  snapshot: FxSnapshot,
  settings: CheckSettings = {},
): InTurns<CheckView> {
  const result = resultOf(snapshot, settings.rules, settings.rujukan);
  const findings = yield* viewFindings(snapshot, result.findings, settings);
  const counting = findings.filter(({ diabaikan }) => diabaikan === null);
  const counts = countAll(rootsOf(counting));
  const outcomes = viewOutcomes(result);
  const isEmpty = findings.length === 0 && !hasRecords(snapshot.model);
  const verdict = isEmpty ? "kosong" : counts.error > 0 ? "belum" : "lolos";
  const ids = new Set(findings.map(({ id }) => id));
  const ignoredCount = findings.filter(({ id }) => settings.abaian?.has(id) === true).length;
  return {
    verdict,
    sentence: verdictSentence(verdict, {
      counts,
      followers: counting.filter(({ rootCause }) => rootCause !== null).length,
      ignored: ignoredCount,
    }),
    counts,
    countsAll: countAll(counting),
    ignoredCount,
    cleared: [...(settings.previous ?? [])].filter((id) => !ids.has(id)).length,
    rulesPassed: outcomes.filter(({ outcome }) => outcome === "lulus").length,
    rulesNotChecked: outcomes.filter(({ outcome }) => outcome === "tidakDiperiksa").length,
    findings,
    outcomes,
    sheets: sheetViews(snapshot),
  };
}

function* viewFindings(
  snapshot: FxSnapshot,
  findings: readonly Finding[],
  { abaian, sekitar }: CheckSettings,
): InTurns<FindingView[]> {
  if (findings.length === 0) return [];
  const placeOf = placeFinder(snapshot);
  const followers = new Map<string, number>();
  for (const { rootCause } of findings) {
    if (rootCause !== null) followers.set(rootCause, (followers.get(rootCause) ?? 0) + 1);
  }
  const views: FindingView[] = [];
  for (const finding of findings) {
    yield;
    views.push(
      viewFinding(finding, {
        place: placeOf(finding.at),
        followers: followers.get(finding.id) ?? 0,
        diabaikan: abaiOf(finding, abaian),
        sekitar: sekitar?.(finding.at) ?? [],
      }),
    );
  }
  return views;
}

/** A decision on the finding, else on its root. */
function abaiOf(finding: Finding, abaian: CheckSettings["abaian"]): AbaiView | null {
  const { id, rootCause } = finding;
  const abai = abaian?.get(id) ?? abaian?.get(rootCause ?? id);
  if (abai === undefined) return null;
  const { alasan, oleh, sampai, sejak } = abai;
  return { alasan, oleh, sampai, sejak };
}

/** Whether any sheet gave something that rules look at. */
function hasRecords(model: FxSnapshot["model"]): boolean {
  return (
    model.subKegiatanList.length +
      model.rakList.length +
      model.pkProgramList.length +
      model.pkIndikatorList.length +
      model.crossfireList.length >
    0
  );
}

/** One mark per cell: the gravest finding on it. What was set aside is not marked. */
export function findingMarks(findings: readonly FindingView[]): Edit[] {
  const byCell = new Map<string, { at: CellRef; status: MarkStatus; rank: number }>();
  for (const { at, severity, diabaikan } of findings) {
    if (diabaikan !== null) continue;
    const key = `${at.file}|${at.sheet}|${at.row}|${at.col}`;
    const rank = rankOf(severity);
    if ((byCell.get(key)?.rank ?? -1) < rank)
      byCell.set(key, { at, status: `temuan-${severity}`, rank });
  }
  return marksOf([...byCell.values()]);
}

function viewOutcomes(result: RunResult): OutcomeView[] {
  const titles = new Map(
    RULES.map(({ meta }) => [meta.id as string, teksAturan(meta, meta.id).title]),
  );
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

function countAll(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
