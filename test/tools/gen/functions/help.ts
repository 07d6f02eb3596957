import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import {
  isFxError,
  type Bilingual,
  type FunctionDef,
  type FxExample,
  type FxResult,
  type FxResultMatrix,
} from "../../../../src/core/pk/spec.ts";
import { EXAMPLE_CONTEXT } from "../../../core/pk/example-model.ts";
import { fileNameOf } from "./json.ts";

type Language = keyof Bilingual;

const WORD = {
  arguments: { id: "Argumen", en: "Arguments" },
  optional: { id: "boleh kosong", en: "optional" },
  gives: { id: "Hasil", en: "Result" },
  examples: { id: "Contoh", en: "Examples" },
  workbook: {
    id: "Contoh dihitung dari buku kerja kecil: dua SKPD, empat indikator PK, tiga sub kegiatan, dilaporkan sampai Juni.",
    en: "The examples use a small workbook: two SKPD, four PK indicators, three sub kegiatan, reported up to June.",
  },
  all: { id: "Semua fungsi", en: "All functions" },
  title: { id: "Fungsi PK", en: "PK functions" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ERROR_CODE = { value: "#VALUE!", na: "#N/A", num: "#NUM!" } as const;

const STYLE = `
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  code, pre { font-family: Consolas, ui-monospace, monospace; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #d0d0d0; }
  section + section { margin-top: 3rem; border-top: 2px solid #767676; }
  @media (prefers-color-scheme: dark) { body { background: #1f1f1f; color: #f0f0f0; } a { color: #8ab4f8; } }
`;

/** The help page of one function: what it gives, its arguments, examples with the results the code gives now. */
export function helpPage(def: FunctionDef): string {
  return page(`PK.${def.spec.id}`, `${section(def, "id")}${section(def, "en")}`);
}

/** The list of all functions. */
export function helpIndex(defs: readonly FunctionDef[]): string {
  const row = ({ spec }: FunctionDef, language: Language): string =>
    `<tr><td><a href="${fileNameOf(spec.id)}.html"><code>PK.${spec.id}</code></a></td>` +
    `<td>${escape(spec.summary[language])}</td></tr>`;
  const table = (language: Language): string =>
    `${openSection(language)}<h1>${word("title", language)}</h1><table>` +
    `${defs.map((def) => row(def, language)).join("")}</table></section>`;
  return page(WORD.title.id, `${table("id")}${table("en")}`);
}

/** English can be linked to by its anchor. */
function openSection(language: Language): string {
  return language === "id" ? '<section lang="id">' : '<section lang="en" id="en">';
}

function section(def: FunctionDef, language: Language): string {
  const { spec } = def;
  const params = spec.params.map(
    (param) =>
      `<tr><td><code>${escape(param.name[language])}</code></td><td>` +
      `${escape(param.description[language])}${param.optional ? ` <em>(${word("optional", language)})</em>` : ""}</td></tr>`,
  );
  return [
    `${openSection(language)}<h1><code>${signature(def, language)}</code></h1>`,
    `<p><strong>${escape(spec.summary[language])}</strong></p>`,
    ...spec.description.map((paragraph) => `<p>${escape(paragraph[language])}</p>`),
    `<h2>${word("arguments", language)}</h2><table>${params.join("")}</table>`,
    `<h2>${word("gives", language)}</h2><p>${escape(spec.returns.description[language])}</p>`,
    `<h2>${word("examples", language)}</h2>`,
    spec.stream ? `<p>${word("workbook", language)}</p>` : "",
    `<table>${spec.examples.map((example) => exampleRow(def, example, language)).join("")}</table>`,
    `<p><a href="index.html">${word("all", language)}</a></p></section>`,
  ].join("\n");
}

function signature({ spec }: FunctionDef, language: Language): string {
  const params = spec.params.map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return escape(`=PK.${spec.id}(${params.join(language === "id" ? "; " : ", ")})`);
}

function exampleRow(def: FunctionDef, example: FxExample, language: Language): string {
  const formula = language === "id" ? example.formula : englishFormula(def, example);
  const note = example.note === undefined ? "" : ` <em>(${escape(example.note[language])})</em>`;
  return (
    `<tr><td><code>${escape(formula)}</code></td>` +
    `<td>${resultText(def, example, language)}${note}</td></tr>`
  );
}

/** The formula with commas between arguments and decimal points, as Excel in English takes it. */
function englishFormula(def: FunctionDef, example: FxExample): string {
  const args = example.args.map((arg) => {
    if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
    return typeof arg === "number" || typeof arg === "boolean" ? String(arg).toUpperCase() : "";
  });
  return `=PK.${def.spec.id}(${args.join(", ")})`;
}

function resultText(def: FunctionDef, example: FxExample, language: Language): string {
  const result = evaluate(def, example.args, EXAMPLE_CONTEXT);
  if (!Array.isArray(result)) return escape(cellText(result as FxResult, language));
  const rows = (result as FxResultMatrix).map(
    (row) =>
      `<tr>${row.map((cell) => `<td>${escape(cellText(cell, language))}</td>`).join("")}</tr>`,
  );
  return `<table>${rows.join("")}</table>`;
}

function cellText(result: FxResult, language: Language): string {
  if (typeof result === "number") {
    const text = String(Number(result.toPrecision(12)));
    return language === "id" ? text.replace(".", ",") : text;
  }
  if (isFxError(result)) return `${ERROR_CODE[result.kind]} ${result.text[language]}`;
  return typeof result === "string" ? result : String(result).toUpperCase();
}

function page(title: string, body: string): string {
  return `<!doctype html>
<!-- Made by "npm run gen" from the function specs; changes here are lost. -->
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <style>${STYLE}</style>
  </head>
  <body>${body}</body>
</html>
`;
}

function word(key: keyof typeof WORD, language: Language): string {
  return WORD[key][language];
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
