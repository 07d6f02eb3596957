import type { AbaiView, CheckView } from "../app/views.ts";

/** JSON of `check`, version 1. Keys and order are stable: the same input gives the same bytes. */
export function checkJson(view: CheckView, files: readonly string[]): string {
  return JSON.stringify(checkRecord(view, files), null, 2);
}

/** The same as data, to be printed as it is. */
export interface CheckRecord {
  readonly version: 1;
  readonly files: readonly string[];
  readonly sheets: readonly object[];
  readonly summary: object;
  readonly findings: readonly object[];
  readonly notChecked: readonly object[];
}

export function checkRecord(view: CheckView, files: readonly string[]): CheckRecord {
  return {
    version: 1,
    files,
    sheets: view.sheets.map(({ file, sheet, kind, rows }) => ({ file, sheet, kind, rows })),
    summary: {
      error: view.counts.error,
      warning: view.counts.warning,
      info: view.counts.info,
      all: view.countsAll,
      ignored: view.ignoredCount,
      rulesPassed: view.rulesPassed,
      rulesNotChecked: view.rulesNotChecked,
    },
    findings: view.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      file: finding.at.file,
      sheet: finding.at.sheet,
      cell: finding.cell,
      skpd: finding.skpd,
      subKegiatan: finding.subKegiatan,
      message: finding.message,
      fix: finding.fix,
      legalBasis: finding.legalBasis,
      rootCause: finding.rootCause,
      suggestion: finding.saran && { cell: finding.saran.cell, value: finding.saran.menjadi },
      ignored: finding.diabaikan && ignoredJson(finding.diabaikan),
      data: finding.data,
    })),
    notChecked: view.outcomes
      .filter(({ outcome }) => outcome === "tidakDiperiksa")
      .map(({ rule, reason }) => ({ rule, missing: reason })),
  };
}

function ignoredJson({ alasan, oleh, sampai, sejak }: AbaiView): Readonly<Record<string, string>> {
  return { reason: alasan, by: oleh, until: sampai, since: sejak };
}
