import { checkSnapshot, findingMarks } from "../../app/check.ts";
import { temuanSheet } from "../../app/output-temuan.ts";
import { renderSeverity } from "../../i18n/render.ts";
import { snapshotOf } from "../../core/pk/snapshot.ts";
import type { CheckView } from "../../app/views.ts";
import type { Rujukan } from "../../core/rujukan/rujukan.ts";
import type { CliOptions } from "../args.ts";
import { openAll, type OpenWorkbook } from "../files.ts";
import { saveCopies } from "../save-copies.ts";
import { textTable } from "../table.ts";

export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

/** `selaras check FILE…`: exit 0 without errors, 1 with findings of severity error. */
export async function runCheck(
  options: CliOptions,
  open: OpenWorkbook,
  rujukan: () => Promise<Rujukan | null>,
): Promise<CommandResult> {
  const { books, model } = await openAll(options.files, open);
  const view = checkSnapshot(snapshotOf(model, options.asOf), {
    rules: options.rules,
    rujukan: await rujukan(),
  });
  if (options.out !== null) {
    await saveCopies(books, options.out, (file) => {
      const own = view.findings.filter(({ at }) => at.file === file);
      return [
        { type: "unmark", prefix: "temuan" },
        ...findingMarks(own),
        { type: "writeSheet", sheet: temuanSheet({ ...view, findings: own }) },
      ];
    });
  }
  return {
    output: options.format === "json" ? checkJson(view, options.files) : checkTable(view),
    exitCode: view.verdict === "kosong" ? 2 : view.counts.error > 0 ? 1 : 0,
  };
}

/** JSON of `check`, version 1. Keys and order are stable: the same input gives the same bytes. */
export function checkJson(view: CheckView, files: readonly string[]): string {
  return JSON.stringify(
    {
      version: 1,
      files,
      sheets: view.sheets.map(({ file, sheet, kind, rows }) => ({ file, sheet, kind, rows })),
      summary: {
        error: view.counts.error,
        warning: view.counts.warning,
        info: view.counts.info,
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
        message: finding.message,
        fix: finding.fix,
        legalBasis: finding.legalBasis,
        rootCause: finding.rootCause,
        data: finding.data,
      })),
      notChecked: view.outcomes
        .filter(({ outcome }) => outcome === "tidakDiperiksa")
        .map(({ rule, reason }) => ({ rule, missing: reason })),
    },
    null,
    2,
  );
}

const OUTCOME = {
  lulus: "✓ lulus",
  temuan: "✗ temuan",
  tidakDiperiksa: "– tidak diperiksa",
} as const;

function checkTable(view: CheckView): string {
  const parts = [
    textTable(
      ["Berkas", "Lembar", "Dikenali sebagai", "Baris"],
      view.sheets.map(({ file, sheet, kind, rows }) => [file, sheet, kind, String(rows)]),
      { right: [3] },
    ),
    textTable(
      ["Aturan", "Hasil", "Diperiksa", "Temuan", "Keterangan"],
      view.outcomes.map((outcome) => [
        outcome.rule,
        OUTCOME[outcome.outcome],
        String(outcome.checked),
        String(outcome.findings),
        outcome.outcome === "tidakDiperiksa" ? outcome.reason : outcome.title,
      ]),
      { right: [2, 3] },
    ),
  ];
  if (view.findings.length > 0) {
    parts.push(
      textTable(
        ["Tingkat", "Aturan", "Lembar", "Sel", "Temuan"],
        view.findings.map((finding) => [
          renderSeverity(finding.severity),
          finding.rule,
          finding.at.sheet,
          finding.cell,
          finding.message,
        ]),
        { maxWidth: 160 },
      ),
    );
  }
  return [...parts, view.sentence].join("\n\n");
}
