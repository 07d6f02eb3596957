import type { Tahap } from "../../core/model/dpa.ts";
import { normaliseHeader } from "./header-text.ts";

/** A stage as a title or number names it; `ke` counts the stages of one kind. */
export interface TahapTertulis {
  readonly tahap: Tahap;
  readonly ke: number | null;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const PERUBAHAN =
  /\bdppa\b|\brkpa\b|\b(p apbd|apbd p)\b|\bpelaksanaan perubahan\b|\bperubahan (pelaksanaan |apbd|anggaran|dpa)|\b(anggaran|apbd|dpa|rka) perubahan\b/;
const PERGESERAN = /\bpergeseran\b/;
const MURNI = /\bdpa\b|\bdokumen pelaksanaan anggaran\b|\b(apbd|anggaran) (induk|murni)\b/;

/**
 * Stage named by a title, a document number or the name of a sheet. A pergeseran after the perubahan is a later state
 * of the perubahan. Null when the text names no stage.
 */
export function tahapOf(text: string): TahapTertulis | null {
  const words = normaliseHeader(text);
  const isShift = PERGESERAN.test(words);
  const counted = /\bpergeseran(?: anggaran)?(?: ke)? (\d{1,2}|i{1,3}|iv|vi{0,3}|ix)\b/.exec(words);
  const ke = counted === null ? null : countOf(counted[1] ?? "");
  if (PERUBAHAN.test(words)) return { tahap: "perubahan", ke: isShift ? (ke ?? 1) : null };
  if (isShift) return { tahap: "pergeseran", ke };
  return MURNI.test(words) ? { tahap: "murni", ke: null } : null;
}

/** The later of two stages a document names: the title of a DPPA also contains the words of a DPA. */
export function laterTahap(a: TahapTertulis | null, b: TahapTertulis | null): TahapTertulis | null {
  if (a === null || b === null) return a ?? b;
  return rankOf(b) > rankOf(a) ? b : a;
}

/** Orders stages as they follow each other; a document that names none counts as murni. */
export function rankOf(stage: {
  readonly tahap: Tahap | null;
  readonly ke?: number | null;
}): number {
  const base = { murni: 0, pergeseran: 100, perubahan: 200 }[stage.tahap ?? "murni"];
  return base + (stage.tahap === null ? 0 : Math.min(99, stage.ke ?? 0));
}

/** Year of a title (`TAHUN ANGGARAN 2026`, `TA. 2026`) or of a document number (`…/2026`). */
export function tahunOfText(text: string): number | null {
  const title = /\b(?:tahun(?: anggaran)?|t\.?\s?a\.?)\s*:?\s*(20\d\d)\b/i.exec(text);
  const number = /\/(20\d\d)\s*$/.exec(text);
  const found = title?.[1] ?? number?.[1];
  return found === undefined ? null : Number(found);
}

function countOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1;
}
