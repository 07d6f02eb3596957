import type { Finding } from "../../src/core/rules/finding.ts";
import { renderFinding, renderSeverity } from "../../src/i18n/render.ts";
import { cellAddress } from "../../src/sheet/a1.ts";

/** A line of a golden table: what is found where, and why that is right. */
export interface GoldenRow {
  readonly tingkat: string;
  readonly aturan: string;
  readonly tempat: string;
  /** Cell of the root; `""` = a root. */
  readonly akar: string;
  readonly temuan: string;
  /** Written by hand: why this finding is right (needed for warnings in clean books). */
  readonly alasan: string;
}

const HEAD = ["Tingkat", "Aturan", "Tempat", "Akar", "Temuan", "Alasan"];

export function rowsOf(
  findings: readonly Finding[],
  alasanOf: (row: Omit<GoldenRow, "alasan">) => string,
): readonly GoldenRow[] {
  const places = new Map(findings.map(({ id, at }) => [id, placeOf(at)]));
  return findings.map((finding) => {
    const row = {
      tingkat: renderSeverity(finding.severity),
      aturan: finding.rule,
      tempat: placeOf(finding.at),
      akar: finding.rootCause === null ? "" : (places.get(finding.rootCause) ?? ""),
      temuan: renderFinding(finding).message,
    };
    return { ...row, alasan: alasanOf(row) };
  });
}

function placeOf(at: Finding["at"]): string {
  return `${at.sheet}!${cellAddress(at.row, at.col)}`;
}

export function writeTable(name: string, asal: string, rows: readonly GoldenRow[]): string {
  const lines = rows.map((row) =>
    [row.tingkat, row.aturan, row.tempat, row.akar, row.temuan, row.alasan].map(escape),
  );
  const table =
    lines.length === 0
      ? "Tidak ada temuan."
      : [HEAD, HEAD.map(() => "---"), ...lines]
          .map((cells) => `| ${cells.join(" | ")} |`)
          .join("\n");
  return `# ${name}.xlsx\n\n${asal}\n\n${table}\n`;
}

export function readTable(text: string): readonly GoldenRow[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => {
      const cells = line
        .slice(2, -2)
        .split(/ (?<!\\)\| /)
        .map((cell) => cell.trim().replace(/\\\|/g, "|"));
      const [tingkat = "", aturan = "", tempat = "", akar = "", temuan = "", alasan = ""] = cells;
      return { tingkat, aturan, tempat, akar, temuan, alasan };
    });
}

function escape(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\|/g, "\\|");
}
