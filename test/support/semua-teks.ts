import { PESAN_BENTURAN } from "../../src/core/acceleration/kalimat-benturan.ts";
import { PESAN_PELANGGARAN } from "../../src/core/acceleration/kalimat-pelanggaran.ts";
import { PESAN_RENCANA } from "../../src/core/acceleration/plan-pesan.ts";
import { REASONS } from "../../src/core/acceleration/reasons.ts";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { CLI } from "../../src/i18n/cli.ts";
import { EN } from "../../src/i18n/en/index.ts";
import { ID } from "../../src/i18n/id.ts";
import { PANE } from "../../src/i18n/pane.ts";

/** A text users read, by where it is kept. */
export type Teks = readonly [key: string, text: string];

interface TeksAturan {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
  readonly messages: Readonly<Record<string, string>>;
}

function ofRules(rules: readonly (readonly [string, TeksAturan])[]): Teks[] {
  return rules.flatMap(([id, { title, explanation, fix, messages }]) => [
    [`${id} title`, title] as const,
    [`${id} explanation`, explanation] as const,
    [`${id} fix`, fix] as const,
    ...Object.entries(messages).map(([key, text]) => [`${id} ${key}`, text] as const),
  ]);
}

/** Texts that carry both languages themselves, wherever they are in a spec. */
function ofSpec(value: unknown, language: "id" | "en", path: string): Teks[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, en } = value as { readonly id?: unknown; readonly en?: unknown };
  if (typeof id === "string" && typeof en === "string")
    return [[path, language === "id" ? id : en]];
  return Object.entries(value).flatMap(([key, inner]) =>
    // Examples hold what a user would type.
    key === "examples" ? [] : ofSpec(inner, language, `${path}.${key}`),
  );
}

const ofFunctions = (language: "id" | "en"): Teks[] =>
  FUNCTIONS.flatMap(({ spec }) => ofSpec(spec, language, `PK.${spec.id}`));

/** Every text of the product but those of output sheets and legal sources, in Indonesian. */
export function semuaIndonesia(): readonly Teks[] {
  return [
    ...ofRules(RULES.map(({ meta }) => [meta.id, meta] as const)),
    ...Object.entries(REASONS).map(([key, { kalimat }]) => [`alasan ${key}`, kalimat] as const),
    ...[PESAN_RENCANA, PESAN_BENTURAN, PESAN_PELANGGARAN, ID, CLI, PANE].flatMap((table) =>
      Object.entries<string>(table),
    ),
    ...ofFunctions("id"),
  ];
}

/** The same in English. */
export function semuaInggris(): readonly Teks[] {
  const { alasan, rencana, benturan, pelanggaran } = EN.percepatan;
  return [
    ...ofRules(Object.entries(EN.aturan)),
    ...[alasan, rencana, benturan, pelanggaran, EN.teks, EN.cli, EN.pane].flatMap((table) =>
      Object.entries<string>(table),
    ),
    ...ofFunctions("en"),
  ];
}
