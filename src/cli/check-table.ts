import { teksCli } from "../i18n/cli.ts";
import type { CheckView } from "../app/views.ts";
import { renderSeverity } from "../i18n/render.ts";
import { textTable } from "./table.ts";

/** The check for people at a terminal: sheets, rules, findings with their follow-ons, and the verdict. */
export function checkTable(view: CheckView): string {
  const parts = [
    textTable(
      [
        teksCli("cli.kolom.berkas"),
        teksCli("cli.kolom.lembar"),
        teksCli("cli.kolom.dikenali"),
        teksCli("cli.kolom.baris"),
      ],
      view.sheets.map(({ file, sheet, kind, rows }) => [file, sheet, kind, String(rows)]),
      { right: [3] },
    ),
    textTable(
      [
        teksCli("cli.kolom.aturan"),
        teksCli("cli.kolom.hasil"),
        teksCli("cli.kolom.diperiksa"),
        teksCli("cli.kolom.temuan"),
        teksCli("cli.kolom.keterangan"),
      ],
      view.outcomes.map((outcome) => [
        outcome.rule,
        teksCli(`cli.hasil.${outcome.outcome}`),
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
        [
          teksCli("cli.kolom.tingkat"),
          teksCli("cli.kolom.aturan"),
          teksCli("cli.kolom.lembar"),
          teksCli("cli.kolom.sel"),
          teksCli("cli.kolom.temuan"),
        ],
        view.findings.map((finding) => [
          finding.diabaikan === null ? renderSeverity(finding.severity) : teksCli("cli.diabaikan"),
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
