import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { RULES } from "../../../src/core/rules/index.ts";
import type { AnyRule, Example } from "../../../src/core/rules/rule.ts";
import { contohRujukan } from "../../../src/core/rules/example-rujukan.ts";
import { DEFAULT_TOLERANSI, runRules } from "../../../src/core/rules/run.ts";
import { formatRupiah } from "../../../src/i18n/format.ts";
import {
  renderFamily,
  renderFinding,
  renderLegalBasis,
  renderSaran,
  renderSeverity,
  type RuleFamily,
} from "../../../src/i18n/render.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = "assets/help/aturan";

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  h2 { font-size: 1.125rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #d0d0d0; }
  figure { margin: 1rem 0; padding: 0.5rem 1rem; border-left: 4px solid #767676; }
  figure p { margin: 0.25rem 0; }
  @media (prefers-color-scheme: dark) {
    body { background: #1f1f1f; color: #f0f0f0; }
    a { color: #8ab4f8; }
    th, td { border-color: #505050; }
  }
`;

/** One page per rule and the table of all rules, from what the rules say of themselves. */
export async function outputs(): Promise<Map<string, string>> {
  const pages: [string, string][] = [
    [`${FOLDER}/index.html`, page("Aturan pemeriksaan", index())],
    [`${FOLDER}/gaya.css`, `/* ${NOTE} */\n${STYLE}`],
    ...RULES.map((rule): [string, string] => [
      `${FOLDER}/${fileOf(rule)}`,
      page(`${rule.meta.id} ${rule.meta.title}`, rulePage(rule)),
    ]),
  ];
  const formatted = pages.map(async ([path, text]) => {
    const options = await resolveConfig(ROOT + path);
    return [path, await format(text, { ...options, filepath: path })] as const;
  });
  return new Map(await Promise.all(formatted));
}

function index(): string {
  const { baris, total } = DEFAULT_TOLERANSI;
  const families = [...new Set(RULES.map(familyOf))];
  const sections = families.map((family) => {
    const rows = RULES.filter((rule) => familyOf(rule) === family).map(
      (rule) =>
        `<tr><td><a href="${fileOf(rule)}">${rule.meta.id}</a></td>` +
        `<td>${escape(rule.meta.title)}</td><td>${renderSeverity(rule.meta.severity)}</td></tr>`,
    );
    return `<h2>${escape(renderFamily(family))}</h2><table><thead><tr><th scope="col">Aturan</th><th scope="col">Yang diperiksa</th><th scope="col">Tingkat</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  });
  return [
    "<h1>Aturan pemeriksaan</h1>",
    "<p>Hasil setiap aturan ada tiga: lulus, ada temuan, atau tidak diperiksa. Aturan yang bahannya tidak ada dalam buku kerja disebut tidak diperiksa, bukan lulus.</p>",
    "<p>Kesalahan harus diperbaiki sebelum diajukan. Peringatan boleh tetap ada bila ada alasannya. Catatan hanya untuk diketahui.</p>",
    "<p>Temuan yang hanya akibat temuan lain ditulis di bawah temuan penyebabnya: bila penyebabnya diperbaiki, akibatnya ikut selesai. Jumlah pada kesimpulan menghitung penyebabnya.</p>",
    "<p>Bila hanya ada satu isi sel yang benar, temuan membawa saran. Saran selalu diperlihatkan sebelum ditulis dan dapat dibatalkan; sel berisi rumus tidak diganti tanpa pilihan tersendiri.</p>",
    "<p>Temuan dapat diabaikan dengan alasan, nama, dan batas waktu. Keputusan itu disimpan dalam buku kerja dan gugur bila isi selnya berubah atau batas waktunya lewat.</p>",
    `<p>Selisih pembulatan yang dibiarkan: ${formatRupiah(baris)} per baris rincian dan ${formatRupiah(total)} antarjumlah.</p>`,
    ...sections,
  ].join("");
}

function rulePage(rule: AnyRule): string {
  const { id, title, severity, effective, explanation, fix, legalBasis, examples } = rule.meta;
  const years =
    effective.until === undefined
      ? `sejak tahun anggaran ${effective.from}`
      : `tahun anggaran ${effective.from} sampai ${effective.until}`;
  return [
    `<p><a href="index.html">Semua aturan</a></p>`,
    `<h1>${id}: ${escape(title)}</h1>`,
    `<p>${renderSeverity(severity)}, kelompok ${escape(renderFamily(familyOf(rule)))}, berlaku ${years}.</p>`,
    ...(rule.meta.draft === true
      ? ["<p>Aturan ini masih rancangan: hanya dijalankan bila diminta dengan namanya.</p>"]
      : []),
    `<h2>Mengapa</h2><p>${escape(explanation)}</p>`,
    `<h2>Yang dilakukan</h2><p>${escape(fix)}</p>`,
    `<h2>Dasar</h2><ul>${legalBasis.map((basis) => `<li>${escape(renderLegalBasis(basis))}</li>`).join("")}</ul>`,
    "<h2>Contoh</h2>",
    ...examples.valid.map(({ uraian }) => figure(uraian, ["Tidak ada temuan."])),
    ...examples.invalid.map((example) => figure(example.uraian, sentencesOf(rule, example))),
  ].join("");
}

/** What the rule says of the example now: the page cannot promise another sentence than the program writes. */
function sentencesOf(rule: AnyRule, { model }: Example): readonly string[] {
  const { findings } = runRules(model, { rules: [rule], rujukan: contohRujukan() });
  return findings.flatMap((finding) => {
    const { saran, severity } = finding;
    const sentence = `${renderSeverity(severity)}: ${renderFinding(finding).message}`;
    if (saran === null) return [sentence];
    const choice = saran.perluDipilih === true ? " (dipilih sendiri)" : "";
    return [sentence, `Saran${choice}: isi sel menjadi ${renderSaran(saran.menjadi)}.`];
  });
}

function figure(uraian: string, results: readonly string[]): string {
  const lines = results.map((text) => `<p><strong>${escape(text)}</strong></p>`);
  return `<figure><p>${escape(uraian)}</p>${lines.join("")}</figure>`;
}

function familyOf(rule: AnyRule): RuleFamily {
  return rule.meta.id.replace(/-\d+$/, "") as RuleFamily;
}

function fileOf(rule: AnyRule): string {
  return `${rule.meta.id.toLowerCase()}.html`;
}

const NOTE = 'Made by "npm run gen" from the rules; changes here are lost.';

function page(title: string, body: string): string {
  return [
    `<!-- ${NOTE} -->`,
    "<!doctype html>",
    '<html lang="id"><head><meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escape(title)} - Selaras PK</title>`,
    '<link rel="stylesheet" href="gaya.css" /></head>',
    `<body><main>${body}</main></body></html>`,
  ].join("\n");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
