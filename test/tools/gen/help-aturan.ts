import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { RULES } from "../../../src/core/rules/index.ts";
import type { AnyRule, Example } from "../../../src/core/rules/rule.ts";
import { contohRujukan } from "../../../src/core/rules/example-rujukan.ts";
import { DEFAULT_TOLERANSI, runRules } from "../../../src/core/rules/run.ts";
import { pakaiBahasa } from "../../../src/i18n/bahasa.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { formatRupiah } from "../../../src/i18n/format.ts";
import {
  renderFamily,
  renderFinding,
  renderLegalBasis,
  renderSaran,
  renderSeverity,
  teksAturan,
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
  img { max-width: 100%; height: auto; border: 1px solid #767676; }
  section + section { margin-top: 3rem; border-top: 2px solid #767676; }
  @media (prefers-color-scheme: dark) {
    body { background: #1f1f1f; color: #f0f0f0; }
    a { color: #8ab4f8; }
    th, td { border-color: #505050; }
  }
`;

/** One page per rule and the table of all rules, from what the rules say of themselves. */
export async function outputs(): Promise<Map<string, string>> {
  const pages: [string, string][] = [
    [`${FOLDER}/index.html`, page("Aturan pemeriksaan", twice(index, KATA_INDEX))],
    [`${FOLDER}/gaya.css`, `/* ${NOTE} */\n${STYLE}`],
    ...RULES.map((rule): [string, string] => [
      `${FOLDER}/${fileOf(rule)}`,
      page(
        `${rule.meta.id} ${rule.meta.title}`,
        twice((kata) => rulePage(rule, kata), KATA),
      ),
    ]),
  ];
  const formatted = pages.map(async ([path, text]) => {
    const options = await resolveConfig(ROOT + path);
    return [path, await format(text, { ...options, filepath: path })] as const;
  });
  return new Map(await Promise.all(formatted));
}

type Language = "id" | "en";

/** Both languages on one page; English is where the pane links to when it speaks English. */
function twice<Kata>(
  section: (kata: Kata) => string,
  kata: Readonly<Record<Language, Kata>>,
): string {
  pakaiBahasa(EN);
  const english = section(kata.en);
  pakaiBahasa(null);
  return [
    '<section lang="id"><p><a href="#en" lang="en">English</a></p>',
    section(kata.id),
    '</section><section lang="en" id="en">',
    english,
    "</section>",
  ].join("");
}

interface KataIndex {
  readonly judul: string;
  readonly kolom: readonly [string, string, string];
  readonly pengantar: readonly string[];
  readonly pembulatan: (baris: string, total: string) => string;
}

const KATA_INDEX: Readonly<Record<Language, KataIndex>> = {
  id: {
    judul: "Aturan pemeriksaan",
    kolom: ["Aturan", "Yang diperiksa", "Tingkat"],
    pengantar: [
      "Hasil setiap aturan ada tiga: lulus, ada temuan, atau tidak diperiksa. Aturan yang bahannya tidak ada dalam buku kerja disebut tidak diperiksa, bukan lulus.",
      "Kesalahan harus diperbaiki sebelum diajukan. Peringatan boleh tetap ada bila ada alasannya. Catatan hanya untuk diketahui.",
      "Temuan yang hanya akibat temuan lain ditulis di bawah temuan penyebabnya: bila penyebabnya diperbaiki, akibatnya ikut selesai. Jumlah pada kesimpulan menghitung penyebabnya.",
      "Bila hanya ada satu isi sel yang benar, temuan membawa saran. Saran selalu diperlihatkan sebelum ditulis dan dapat dibatalkan; sel berisi rumus tidak diganti tanpa pilihan tersendiri.",
      "Temuan dapat diabaikan dengan alasan, nama, dan batas waktu. Keputusan itu disimpan dalam buku kerja dan gugur bila isi selnya berubah atau batas waktunya lewat.",
    ],
    pembulatan: (baris, total) =>
      `Selisih pembulatan yang dibiarkan: ${baris} per baris rincian dan ${total} antarjumlah.`,
  },
  en: {
    judul: "Rules of the check",
    kolom: ["Rule", "What is checked", "Severity"],
    pengantar: [
      "Each rule has one of three outcomes: passed, has findings, or not checked. A rule whose input is not in the workbook is called not checked, never passed.",
      "Errors must be corrected before submission. Warnings may stay if there is a reason. Notes are for information only.",
      "A finding that only follows from another is written below its cause: once the cause is corrected, it is settled as well. The totals of the verdict count causes.",
      "Where a cell has exactly one right content, the finding carries a suggestion. It is always shown before it is written and can be undone; a cell with a formula is not replaced without a choice of its own.",
      "A finding can be ignored with a reason, a name and a last day. The decision is kept in the workbook and lapses when the cell changes or the day has passed.",
    ],
    pembulatan: (baris, total) =>
      `Rounding differences let pass: ${baris} per line item and ${total} between totals.`,
  },
};

function index(kata: KataIndex): string {
  const { baris, total } = DEFAULT_TOLERANSI;
  const families = [...new Set(RULES.map(familyOf))];
  const sections = families.map((family) => {
    const rows = RULES.filter((rule) => familyOf(rule) === family).map(
      (rule) =>
        `<tr><td><a href="${fileOf(rule)}">${rule.meta.id}</a></td>` +
        `<td>${escape(teksAturan(rule.meta, rule.meta.id).title)}</td><td>${renderSeverity(rule.meta.severity)}</td></tr>`,
    );
    const heads = kata.kolom.map((text) => `<th scope="col">${text}</th>`);
    return `<h2>${escape(renderFamily(family))}</h2><table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  });
  return [
    `<h1>${kata.judul}</h1>`,
    ...kata.pengantar.map((text) => `<p>${text}</p>`),
    `<p>${kata.pembulatan(formatRupiah(baris), formatRupiah(total))}</p>`,
    ...sections,
  ].join("");
}

interface KataAturan {
  readonly semua: string;
  readonly sejak: (tahun: number) => string;
  readonly antara: (dari: number, sampai: number) => string;
  readonly ringkasan: (tingkat: string, kelompok: string, tahun: string) => string;
  readonly rancangan: string;
  readonly mengapa: string;
  readonly langkah: string;
  readonly dasar: string;
  readonly contoh: string;
  readonly tanpaTemuan: string;
  readonly saran: (pilih: boolean, isi: string) => string;
  /** Captions of the examples are written in Indonesian only. */
  readonly isCaptioned: boolean;
}

const KATA: Readonly<Record<Language, KataAturan>> = {
  id: {
    semua: "Semua aturan",
    sejak: (tahun) => `sejak tahun anggaran ${tahun}`,
    antara: (dari, sampai) => `tahun anggaran ${dari} sampai ${sampai}`,
    ringkasan: (tingkat, kelompok, tahun) => `${tingkat}, kelompok ${kelompok}, berlaku ${tahun}.`,
    rancangan: "Aturan ini masih rancangan: hanya dijalankan bila diminta dengan namanya.",
    mengapa: "Mengapa",
    langkah: "Yang dilakukan",
    dasar: "Dasar",
    contoh: "Contoh",
    tanpaTemuan: "Tidak ada temuan.",
    saran: (pilih, isi) => `Saran${pilih ? " (dipilih sendiri)" : ""}: isi sel menjadi ${isi}.`,
    isCaptioned: true,
  },
  en: {
    semua: "All rules",
    sejak: (tahun) => `since budget year ${tahun}`,
    antara: (dari, sampai) => `in budget years ${dari} to ${sampai}`,
    ringkasan: (tingkat, kelompok, tahun) => `${tingkat}, family ${kelompok}, in force ${tahun}.`,
    rancangan: "This rule is a draft: it runs only when asked for by name.",
    mengapa: "Why",
    langkah: "What to do",
    dasar: "Basis",
    contoh: "Examples",
    tanpaTemuan: "No findings.",
    saran: (pilih, isi) =>
      `Suggestion${pilih ? " (chosen one by one)" : ""}: the cell becomes ${isi}.`,
    isCaptioned: false,
  },
};

function rulePage(rule: AnyRule, kata: KataAturan): string {
  const { id, severity, effective, legalBasis, examples } = rule.meta;
  const { title, explanation, fix } = teksAturan(rule.meta, id);
  const { from, until } = effective;
  const years = until === undefined ? kata.sejak(from) : kata.antara(from, until);
  const ringkasan = kata.ringkasan(renderSeverity(severity), renderFamily(familyOf(rule)), years);
  const valid = kata.isCaptioned ? examples.valid : [];
  return [
    `<p><a href="index.html">${kata.semua}</a></p>`,
    `<h1>${id}: ${escape(title)}</h1>`,
    `<p>${escape(ringkasan)}</p>`,
    ...(rule.meta.draft === true ? [`<p>${kata.rancangan}</p>`] : []),
    `<h2>${kata.mengapa}</h2><p>${escape(explanation)}</p>`,
    `<h2>${kata.langkah}</h2><p>${escape(fix)}</p>`,
    `<h2>${kata.dasar}</h2><ul>${legalBasis.map((basis) => `<li>${escape(renderLegalBasis(basis))}</li>`).join("")}</ul>`,
    `<h2>${kata.contoh}</h2>`,
    ...valid.map(({ uraian }) => figure(uraian, [kata.tanpaTemuan])),
    ...examples.invalid.map((example) =>
      figure(kata.isCaptioned ? example.uraian : null, sentencesOf(rule, example, kata)),
    ),
  ].join("");
}

/** What the rule says of the example now: the page cannot promise another sentence than the program writes. */
function sentencesOf(rule: AnyRule, { model }: Example, kata: KataAturan): readonly string[] {
  const { findings } = runRules(model, { rules: [rule], rujukan: contohRujukan() });
  return findings.flatMap((finding) => {
    const { saran, severity } = finding;
    const sentence = `${renderSeverity(severity)}: ${renderFinding(finding).message}`;
    if (saran === null) return [sentence];
    return [sentence, kata.saran(saran.perluDipilih === true, renderSaran(saran.menjadi))];
  });
}

function figure(uraian: string | null, results: readonly string[]): string {
  const caption = uraian === null ? "" : `<p>${escape(uraian)}</p>`;
  const lines = results.map((text) => `<p><strong>${escape(text)}</strong></p>`);
  return `<figure>${caption}${lines.join("")}</figure>`;
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
