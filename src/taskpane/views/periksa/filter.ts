import type { FindingView, Severity } from "../../../app/views.ts";
import { placeText } from "../../components/CellLink.tsx";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface Filter {
  readonly shown: ReadonlySet<Severity>;
  readonly search: string;
  readonly withIgnored: boolean;
}

/** How many findings of a severity pass the other filters: roots, and those that another one explains. */
export interface SeverityCount {
  readonly roots: number;
  readonly followers: number;
}

export interface Filtered {
  readonly findings: readonly FindingView[];
  readonly counts: Readonly<Record<Severity, SeverityCount>>;
}

/** What of a finding is searched, in small letters. */
function haystackOf(finding: FindingView): string {
  const { at, cell, message, title, rule, skpd, subKegiatan } = finding;
  return [placeText(at, cell), message, title, rule, skpd, subKegiatan].join("\n").toLowerCase();
}

const haystacks = new WeakMap<FindingView, string>();

function searched(finding: FindingView): string {
  const known = haystacks.get(finding);
  if (known !== undefined) return known;
  const text = haystackOf(finding);
  haystacks.set(finding, text);
  return text;
}

export function wordsOf(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The findings to list, and how many of each severity there are before severities are chosen. */
export function filterFindings(findings: readonly FindingView[], filter: Filter): Filtered {
  const words = wordsOf(filter.search);
  const counts = {
    error: { roots: 0, followers: 0 },
    warning: { roots: 0, followers: 0 },
    info: { roots: 0, followers: 0 },
  };
  const passed = findings.filter((finding) => {
    if (finding.diabaikan !== null && !filter.withIgnored) return false;
    if (words.length > 0) {
      const text = searched(finding);
      if (!words.every((word) => text.includes(word))) return false;
    }
    counts[finding.severity][finding.rootCause === null ? "roots" : "followers"] += 1;
    return filter.shown.has(finding.severity);
  });
  return { findings: passed, counts };
}
