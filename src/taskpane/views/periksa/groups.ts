import type { FindingView, Severity } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { SEVERITIES } from "./filter.ts";

export const GROUPINGS = ["akar", "aturan", "lembar", "skpd"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A finding with those that follow from it, where they are shown under it. */
export interface Entry {
  readonly finding: FindingView;
  readonly followers: readonly FindingView[];
}

export interface Group {
  readonly key: string;
  readonly title: string;
  /** Stands small beside the title: the rule's id. */
  readonly note: string;
  /** Of its gravest finding. */
  readonly severity: Severity;
  readonly entries: readonly Entry[];
}

interface Place {
  readonly key: string;
  readonly title: string;
  readonly note: string;
}

const PLACES: Readonly<Record<Grouping, (finding: FindingView) => Place>> = {
  akar: ({ severity }) => ({ key: severity, title: t(`pane.tingkat.${severity}`), note: "" }),
  aturan: ({ rule, title }) => ({ key: rule, title, note: rule }),
  lembar: ({ at }) => ({ key: `${at.file}/${at.sheet}`, title: at.sheet, note: at.file }),
  skpd: ({ skpd }) => ({
    key: skpd,
    title: skpd === "" ? t("pane.periksa.tanpaSkpd") : skpd,
    note: "",
  }),
};

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Roots with their followers; a follower whose root is not listed stands by itself. */
function entriesByRoot(findings: readonly FindingView[]): readonly Entry[] {
  const listed = new Set(findings.map(({ id }) => id));
  const followers = new Map<string, FindingView[]>();
  const roots = findings.filter((finding) => {
    const { rootCause } = finding;
    if (rootCause === null || !listed.has(rootCause)) return true;
    const known = followers.get(rootCause);
    if (known === undefined) followers.set(rootCause, [finding]);
    else known.push(finding);
    return false;
  });
  return roots.map((finding) => ({ finding, followers: followers.get(finding.id) ?? [] }));
}

/** By root and rule the gravest groups come first; sheets keep their order, SKPD go by name, the nameless last. */
function sorted(by: Grouping, groups: readonly Group[]): readonly Group[] {
  if (by === "lembar") return groups;
  if (by === "skpd")
    return [...groups].sort((a, b) => {
      const [one, other] = [a, b].map(({ key }) => (key === "skpd:" ? 1 : 0));
      return (one ?? 0) - (other ?? 0) || a.title.localeCompare(b.title, "id");
    });
  return [...groups].sort((a, b) => rank(a.severity) - rank(b.severity));
}

export function groupFindings(findings: readonly FindingView[], by: Grouping): readonly Group[] {
  const entries =
    by === "akar"
      ? entriesByRoot(findings)
      : findings.map((finding) => ({ finding, followers: [] }));
  const groups = new Map<string, Place & { severity: Severity; entries: Entry[] }>();
  for (const entry of entries) {
    const place = PLACES[by](entry.finding);
    const { severity } = entry.finding;
    const key = `${by}:${place.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...place, key, severity, entries: [entry] });
    else {
      group.entries.push(entry);
      if (rank(severity) < rank(group.severity)) group.severity = severity;
    }
  }
  return sorted(by, [...groups.values()]);
}

/** The group a finding stands in. */
export const groupKeyOf = (finding: FindingView, by: Grouping): string =>
  `${by}:${PLACES[by](finding).key}`;

/** Key of what folds a finding's followers. */
export const foldKey = (id: string): string => `akibat:${id}`;

/** Every finding in the order of the list, folded or not. */
export function inOrder(groups: readonly Group[]): readonly FindingView[] {
  return groups.flatMap(({ entries }) =>
    entries.flatMap(({ finding, followers }) => [finding, ...followers]),
  );
}

/** Few findings are shown at once; of many, only the first group is open. */
export function initiallyOpen(groups: readonly Group[]): readonly string[] {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (total <= 30 ? groups : groups.slice(0, 1)).map(({ key }) => key);
}
