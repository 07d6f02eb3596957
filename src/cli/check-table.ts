import type { CheckView } from "../app/views.ts";
import { renderSeverity } from "../i18n/render.ts";
import { textTable } from "./table.ts";

const OUTCOME = {
  lulus: "✓ lulus",
  temuan: "✗ temuan",
  tidakDiperiksa: "– tidak diperiksa",
} as const;

/** The check for people at a terminal: sheets, rules, findings with their follow-ons, and the verdict. */
export function checkTable(view: CheckView): string {
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
          finding.diabaikan === null ? renderSeverity(finding.severity) : "Diabaikan",
          finding.rootCause === null ? finding.rule : `↳ ${finding.rule}`,
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
