import { MARKER, type OutputCell, type OutputSheet } from "../sheet/host.ts";
import { renderSeverity } from "../i18n/render.ts";
import type { CheckView } from "./views.ts";

/** The sheet `PK Temuan`: one row per finding with a link to its cell, then the rules that could not be checked. */
export function temuanSheet(view: CheckView): OutputSheet {
  const rows: OutputCell[][] = view.findings.map((finding, index) => [
    index + 1,
    renderSeverity(finding.severity),
    finding.rule,
    finding.at.file === "" ? finding.at.sheet : `${finding.at.file} · ${finding.at.sheet}`,
    { text: finding.cell, link: { sheet: finding.at.sheet, cell: finding.cell } },
    finding.message,
    finding.fix,
    finding.legalBasis,
  ]);
  const unchecked = view.outcomes.filter(({ outcome }) => outcome === "tidakDiperiksa");
  for (const { rule, title, reason } of unchecked) {
    rows.push([null, "Tidak diperiksa", rule, null, null, title, reason, null]);
  }
  return {
    name: "PK Temuan",
    title: "Temuan pemeriksaan DPA",
    notes: [view.sentence, ourNote("temuan")],
    columns: [
      { width: 5, format: "angka" },
      { width: 15, format: "text" },
      { width: 15, format: "text" },
      { width: 24, format: "text" },
      { width: 9, format: "text" },
      { width: 60, format: "text", wrap: true },
      { width: 45, format: "text", wrap: true },
      { width: 40, format: "text", wrap: true },
    ],
    header: ["No", "Tingkat", "Aturan", "Lembar", "Sel", "Temuan", "Yang perlu dilakukan", "Dasar"],
    rows,
  };
}

/** The line that tells people and the program that a sheet is ours. */
export function ourNote(kind: string): string {
  return `Dibuat oleh Selaras PK; diganti setiap kali ditulis ulang. [${MARKER}${kind}]`;
}
