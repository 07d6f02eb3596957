import { tulisIsi } from "../text/isi-slot.ts";
import { sidikTeks } from "../text/sidik.ts";
import { findingId, type Finding } from "./finding.ts";

/** A decision to set a finding aside. Days are ISO texts (`2026-03-31`), compared as text. */
export interface Abai {
  /** Id of the finding when it was set aside, as in a workbook without a file name. */
  readonly id: string;
  readonly rule: string;
  /** What the finding rested on, without its address. */
  readonly sidik: string;
  readonly alasan: string;
  readonly oleh: string;
  /** Last day it holds; `""` = no end. */
  readonly sampai: string;
  readonly sejak: string;
}

/** What a finding rests on beside its own data. */
export interface Dasar {
  /** The content of its cell. */
  readonly isi: string;
  /** Codes of the record it stands in. */
  readonly kode: string;
}

/** Id under which a decision names a finding: the same in Excel and for the file on the command line. */
export function abaiId({ rule, messageId, at }: Finding): string {
  return findingId(rule, messageId, { ...at, file: "" });
}

/**
 * What a finding says and where it belongs, but not in which row: rows may be inserted above it, and the decision
 * still holds; another content of the cell makes it another matter.
 */
export function sidikOf(finding: Finding, dasar: Dasar): string {
  const data = Object.keys(finding.data)
    .sort()
    .map((name) => `${name}=${tulisIsi(finding.data[name] ?? "")}`);
  const { at, rule, messageId } = finding;
  return sidikTeks([rule, messageId, at.sheet, dasar.kode, dasar.isi, ...data].join("\u001f"));
}

/**
 * The decisions that hold, by finding id, for the findings of one workbook. One decision covers one finding: where several look alike, the one it was
 * made for comes first, then the others in sheet order. `hariIni` is an ISO day; `""` = no date is past. Linear in
 * findings and decisions.
 */
export function matchAbai(
  list: readonly Abai[],
  findings: readonly Finding[],
  sidik: (finding: Finding) => string,
  hariIni: string,
): ReadonlyMap<string, Abai> {
  const matched = new Map<string, Abai>();
  if (list.length === 0) return matched;
  const rules = new Set(list.map(({ rule }) => rule));
  const open = new Map<string, Map<string, Abai>>();
  for (const abai of list) {
    if (isOver(abai, hariIni)) continue;
    const group = open.get(abai.sidik);
    if (group === undefined) open.set(abai.sidik, new Map([[abai.id, abai]]));
    else group.set(abai.id, abai);
  }
  const strayed: { readonly id: string; readonly group: Map<string, Abai> }[] = [];
  for (const finding of findings) {
    if (!rules.has(finding.rule)) continue;
    const group = open.get(sidik(finding));
    if (group === undefined) continue;
    const key = abaiId(finding);
    const own = group.get(key);
    if (own === undefined) strayed.push({ id: finding.id, group });
    else {
      matched.set(finding.id, own);
      group.delete(key);
    }
  }
  for (const { id, group } of strayed) {
    const [next] = group;
    if (next === undefined) continue;
    matched.set(id, next[1]);
    group.delete(next[0]);
  }
  return matched;
}

/** Whether its last day is past. */
export function isOver({ sampai }: Abai, hariIni: string): boolean {
  return sampai !== "" && hariIni !== "" && sampai < hariIni;
}
