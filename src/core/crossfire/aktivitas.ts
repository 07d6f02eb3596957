import type { NilaiBerbukti } from "./bukti.ts";
import { hubunganDari, isuOf, type Hubungan } from "./hubungan.ts";
import { ISTILAH_LUAS, type Istilah } from "./istilah.ts";
import type { JenisKerja, Uraian } from "./urai.ts";

/** How much a word of its kind says of the matter. */
const BOBOT = { istilah: 1.5, akar: 1, umum: 0.08 } as const;

/** Different works at one matter: one hardly works without the other, or one supports the other. */
const DEKAT = { kuat: 0.75, sedang: 0.5 } as const;

/** Works that share a matter of its own serve it both, however unlike their other words. */
const SATU_PERKARA = 0.5;

/** One word outside the list of terms, or a wide term alone (kesehatan, izin), makes no matter. */
const SATU_KATA = 0.4;

/** Paper work about one matter seldom meets the work at another. */
const ADMINISTRASI = 0.7;

export interface NilaiAktivitas extends NilaiBerbukti {
  /** Likeness of the words alone (0..1): high = the same work, not only the same matter. */
  readonly samaKata: number;
  /** How the two works meet at one matter, where they are different works. */
  readonly hubungan: Hubungan | null;
  /** The matter; `""` = no term says it. */
  readonly isu: string;
}

/** Rarity of a root among the texts compared; 1 = no better knowledge. */
export type Kelangkaan = (kunci: string) => number;

/** A text weighed by how much each of its words says. */
export interface Perkara {
  readonly uraian: Uraian;
  readonly bobot: ReadonlyMap<string, { readonly bobot: number; readonly kata: string }>;
  /** Length of the vector of weights. */
  readonly panjang: number;
}

export function perkaraOf(uraian: Uraian, langka: Kelangkaan): Perkara {
  const bobot = new Map<string, { bobot: number; kata: string }>();
  let sum = 0;
  const put = (kunci: string, kata: string, berat: number): void => {
    const value = berat * langka(kunci);
    bobot.set(kunci, { bobot: value, kata });
    sum += value * value;
  };
  for (const [kunci, kata] of uraian.istilah) put(`#${kunci}`, kata, BOBOT.istilah);
  for (const [kunci, kata] of uraian.akar) put(kunci, kata, BOBOT.akar);
  for (const [kunci, kata] of uraian.umum) put(kunci, kata, BOBOT.umum);
  return { uraian, bobot, panjang: Math.sqrt(sum) };
}

/**
 * Similarity of two activities: the same matter in the same words (weighted cosine of terms and roots), or different
 * works at one matter (gizi and sanitasi both serve stunting). The two add up as independent evidence.
 */
export function nilaiAktivitas(a: Perkara, b: Perkara): NilaiAktivitas {
  const sama = cosine(a, b);
  const dekat = nearest(a.uraian, b.uraian);
  const faktor = faktorOf(a.uraian.jenisKerja, b.uraian.jenisKerja);
  const hubungan = dekat === null ? 0 : (dekat.hubungan.kuat ? DEKAT.kuat : DEKAT.sedang) * faktor;
  return {
    nilai: 1 - (1 - matterOf(sama, a.uraian, b.uraian) * risetOf(a, b)) * (1 - hubungan),
    samaKata: sama.nilai,
    hubungan: dekat?.hubungan ?? null,
    isu: dekat?.hubungan.isu ?? sharedIsu(a.uraian, b.uraian),
    bukti: [...sama.bukti, ...(dekat === null ? [] : [dekat.kata])],
  };
}

/** A study of a matter is not yet a part of the work at it. */
const risetOf = (a: Perkara, b: Perkara): number =>
  (a.uraian.jenisKerja === "riset") === (b.uraian.jenisKerja === "riset") ? 1 : ADMINISTRASI;

/** How far two works of these kinds meet at one matter. */
function faktorOf(a: JenisKerja, b: JenisKerja): number {
  if (a === b && (a === "kerja" || a === "rencana")) return 1;
  return ADMINISTRASI;
}

/** The matter of the first narrow term that both name. */
function sharedIsu(a: Uraian, b: Uraian): string {
  for (const term of a.istilah.keys()) {
    if (b.istilah.has(term) && !ISTILAH_LUAS.has(term)) return isuOf(term);
  }
  return "";
}

/** What the words in common say of the matter: a matter of its own is enough, a lone wide word is not. */
function matterOf({ nilai }: NilaiBerbukti, a: Uraian, b: Uraian): number {
  let shared = 0;
  for (const term of a.istilah.keys()) {
    if (!b.istilah.has(term)) continue;
    if (!ISTILAH_LUAS.has(term)) return Math.max(nilai, SATU_PERKARA);
    shared += 1;
  }
  for (const root of a.akar.keys()) if (b.akar.has(root)) shared += 1;
  return shared < 2 ? Math.min(nilai, SATU_KATA) : nilai;
}

function cosine(a: Perkara, b: Perkara): NilaiBerbukti {
  let dot = 0;
  const bukti: { readonly kata: string; readonly nilai: number }[] = [];
  for (const [kunci, one] of a.bobot) {
    const other = b.bobot.get(kunci);
    if (other === undefined) continue;
    const nilai = one.bobot * other.bobot;
    dot += nilai;
    if (nilai > 0.05) bukti.push({ kata: kataBersama(one.kata, other.kata), nilai });
  }
  const size = a.panjang * b.panjang;
  bukti.sort((x, y) => y.nilai - x.nilai);
  // Rounding may carry the cosine of equal vectors past 1.
  return { nilai: size === 0 ? 0 : Math.min(1, dot / size), bukti: bukti.map(({ kata }) => kata) };
}

/** The strongest relation between a term of the one and a term of the other. */
function nearest(
  a: Uraian,
  b: Uraian,
): { readonly hubungan: Hubungan; readonly kata: string } | null {
  let best: { hubungan: Hubungan; dari: Istilah; ke: Istilah } | null = null;
  for (const dari of a.istilah.keys()) {
    for (const [ke, hubungan] of hubunganDari(dari)) {
      if (!b.istilah.has(ke)) continue;
      if (best === null || Number(hubungan.kuat) > Number(best.hubungan.kuat)) {
        best = { hubungan, dari, ke };
      }
    }
  }
  if (best === null) return null;
  const kata = kataBersama(a.istilah.get(best.dari) ?? "", b.istilah.get(best.ke) ?? "");
  return { hubungan: best.hubungan, kata: `${best.hubungan.isu}: ${kata}` };
}

function kataBersama(a: string, b: string): string {
  return a === b ? a : `${a} – ${b}`;
}
