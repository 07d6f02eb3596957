import type { Finding, Outcome, RuleOutcome } from "../core/rules/finding.ts";
import { RULES } from "../core/rules/index.ts";
import type { Missing, MissingNamed } from "../core/rules/missing.ts";
import type { AnyRule, LegalBasis, Severity } from "../core/rules/rule.ts";
import type { MessageKey } from "./id.ts";
import { slotsIn } from "../core/rules/message.ts";
import { dasarKini } from "./dasar.ts";
import { formatAngka, formatRupiah } from "./format.ts";
import { overlayKini } from "./bahasa.ts";
import type { TeksAturan } from "./en/aturan/aturan-inggris.ts";
import { isi, tulis } from "./isi.ts";
import { teks } from "./text.ts";

/** A finding in words. */
export interface FindingText {
  readonly title: string;
  /** What happened, with amounts and place. */
  readonly message: string;
  /** Why it matters. */
  readonly explanation: string;
  /** What to do. */
  readonly fix: string;
  readonly legalBasis: string;
}

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.meta.id, rule]));

/**
 * A rule's texts in the language of now. Rules outside the index (tests) have no English and keep their own.
 * @throws RangeError for a rule without texts
 */
export function teksAturan(meta: AnyRule["meta"] | undefined, id: string): TeksAturan {
  const inggris = overlayKini()?.aturan;
  const text = (meta === undefined || BY_ID.has(id) ? inggris?.[id] : undefined) ?? meta;
  if (text === undefined) throw new RangeError(`No rule ${id}`);
  return text;
}

/** What fills a finding's sentence, with the parts core put together said in the language of now. */
export function renderData({ data }: Finding): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "number" ? value : tulis(value),
    ]),
  );
}

/** Writes a finding's sentences. `rule` is only needed for rules outside the index (tests). */
export function renderFinding(
  finding: Finding,
  rule: AnyRule | undefined = BY_ID.get(finding.rule),
): FindingText {
  const { title, explanation, fix, messages } = teksAturan(rule?.meta, finding.rule);
  const text = messages[finding.messageId];
  if (rule === undefined || text === undefined) {
    throw new RangeError(`No message ${finding.rule}/${finding.messageId}`);
  }
  const { legalBasis } = rule.meta;
  return {
    title,
    message: isi(text, dataKini(finding.data)),
    explanation,
    fix,
    legalBasis: legalBasis.map(renderLegalBasis).join(" "),
  };
}

/** The data of a finding with our words in the language of now. */
function dataKini(data: Finding["data"]): Finding["data"] {
  const kata = overlayKini()?.kata;
  if (kata === undefined) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "string" ? kata(value) : value,
    ]),
  );
}

/**
 * The two figures a finding compares: messages that state a difference name first what is written, then what it should
 * be. Null = it compares no amounts.
 */
export function renderBandingan(
  finding: Finding,
  rule: AnyRule | undefined = BY_ID.get(finding.rule),
): { readonly ditemukan: string; readonly seharusnya: string } | null {
  const slots = slotsIn(rule?.meta.messages[finding.messageId] ?? "");
  if (!slots.some(({ name }) => name === "selisih")) return null;
  const [found, expected] = slots
    .filter(({ name, format }) => format === "rupiah" && name !== "selisih")
    .map(({ name }) => finding.data[name])
    .filter((value) => typeof value === "number");
  if (found === undefined || expected === undefined) return null;
  return { ditemukan: formatRupiah(found), seharusnya: formatRupiah(expected) };
}

/** What a cell would hold, ready to read. */
export function renderSaran(menjadi: string | number): string {
  return typeof menjadi === "number" ? formatAngka(menjadi) : menjadi;
}

/** A source with how sure it is: `Permendagri … Pasal 1 (…; dibaca pada sumbernya).` */
export function renderLegalBasis(basis: LegalBasis): string {
  const { pasal, certainty } = basis;
  const peraturan = dasarKini(basis.peraturan);
  const sumber = dasarKini(basis.sumber);
  const bukti = teks(`aturan.bukti.${certainty}`);
  if (pasal === undefined) return teks("aturan.dasar", { peraturan, sumber, bukti });
  return teks("aturan.dasarPasal", { peraturan, pasal, sumber, bukti });
}

/** Names shown at most; the rest is counted. */
const MAX_MISSING = 5;

/** Why a rule (or part of it) was not checked, in one sentence; `""` when nothing was left out. */
export function renderNotChecked(outcome: RuleOutcome): string {
  const { checked, notChecked, missing } = outcome;
  if (checked > 0 && notChecked === 0) return "";
  if (missing.length === 0) return teks("aturan.tidakDiperiksa.kosong");
  const names = missing.slice(0, MAX_MISSING).map(renderMissing);
  const rest = missing.length - names.length;
  if (rest > 0) names.push(teks("aturan.tidakDiperiksa.lain", { n: rest }));
  const kurang = names.join(", ");
  return checked === 0
    ? teks("aturan.tidakDiperiksa.aturan", { kurang })
    : teks("aturan.tidakDiperiksa.sebagian", { diperiksa: checked, n: notChecked, kurang });
}

type PlainMissing = Exclude<Missing, `${string}:${string}`>;

export function renderMissing(missing: Missing): string {
  const colon = missing.indexOf(":");
  if (colon < 0) return teks(`aturan.kurang.${missing as PlainMissing}`);
  const kind = missing.slice(0, colon) as MissingNamed;
  return teks(`aturan.kurang.${kind}`, { nama: missing.slice(colon + 1) });
}

export function renderOutcome(outcome: Outcome): string {
  return teks(`aturan.hasil.${outcome}`);
}

export function renderSeverity(severity: Severity): string {
  return teks(`aturan.tingkat.${severity}`);
}

type FamilyKey = Extract<MessageKey, `aturan.kelompok.${string}`>;
export type RuleFamily = FamilyKey extends `aturan.kelompok.${infer Name}` ? Name : never;

export function renderFamily(family: RuleFamily): string {
  return teks(`aturan.kelompok.${family}`);
}
