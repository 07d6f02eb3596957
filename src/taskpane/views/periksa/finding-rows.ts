import type { FindingView, Severity } from "../../../app/views.ts";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A line of the list: a rule with its number of findings, or one finding under it. */
export type FindingRow =
  | { readonly type: "rule"; readonly key: string; readonly group: RuleGroup }
  | { readonly type: "finding"; readonly key: string; readonly finding: FindingView };

export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

/** Findings of the severities asked for, by rule: the gravest first, then in order of their first cell. */
export function groupByRule(
  findings: readonly FindingView[],
  shown: ReadonlySet<Severity>,
): readonly RuleGroup[] {
  const groups = new Map<string, { first: FindingView; findings: FindingView[] }>();
  for (const finding of findings) {
    if (!shown.has(finding.severity)) continue;
    const key = `${finding.severity}/${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, findings: [finding] });
    else group.findings.push(finding);
  }
  const list = [...groups.values()].map(({ first, findings: members }) => ({
    rule: first.rule,
    title: first.title,
    severity: first.severity,
    findings: members,
  }));
  return SEVERITIES.flatMap((severity) => list.filter((group) => group.severity === severity));
}

export const groupKey = (group: RuleGroup): string => `${group.severity}/${group.rule}`;

/** The lines to draw: every rule, and the findings of those that are open. */
export function visibleRows(
  groups: readonly RuleGroup[],
  open: ReadonlySet<string>,
): readonly FindingRow[] {
  return groups.flatMap((group): FindingRow[] => {
    const key = groupKey(group);
    const head: FindingRow = { type: "rule", key, group };
    if (!open.has(key)) return [head];
    const rows = group.findings.map((finding): FindingRow => ({
      type: "finding",
      key: finding.id,
      finding,
    }));
    return [head, ...rows];
  });
}

/** Few findings are shown at once; of many, only the first rule is open. */
export function initiallyOpen(groups: readonly RuleGroup[]): ReadonlySet<string> {
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return new Set((total <= 30 ? groups : groups.slice(0, 1)).map(groupKey));
}
