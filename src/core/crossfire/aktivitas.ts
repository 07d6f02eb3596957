import type { NilaiBerbukti } from "./bukti.ts";
import { hubunganDari, type Hubungan } from "./hubungan.ts";
import { ISTILAH_LUAS, type Istilah } from "./istilah.ts";
import type { Uraian } from "./urai.ts";

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
}

/** Rarity of a root among the texts compared; 1 = no better knowledge. */
export type Kelangkaan = (kunci: string) => number;

/**
 * Similarity of two activities: the same matter in the same words (weighted cosine of terms and roots), or different
 * works at one matter (gizi and sanitasi both serve stunting). The two add up as independent evidence.
 */
export function nilaiAktivitas(a: Uraian, b: Uraian, langka: Kelangkaan): NilaiAktivitas {
  const sama = cosine(a, b, langka);
  const dekat = nearest(a, b);
  const faktor = a.isAdministrasi || b.isAdministrasi ? ADMINISTRASI : 1;
  const hubungan = dekat === null ? 0 : (dekat.hubungan.kuat ? DEKAT.kuat : DEKAT.sedang) * faktor;
  return {
    nilai: 1 - (1 - matterOf(sama, a, b)) * (1 - hubungan),
    samaKata: sama.nilai,
    hubungan: dekat?.hubungan ?? null,
    bukti: [...sama.bukti, ...(dekat === null ? [] : [dekat.kata])],
  };
}

/** What the words in common say of the matter: a matter of its own is enough, a lone wide word is not. */
function matterOf({ nilai }: NilaiBerbukti, a: Uraian, b: Uraian): number {
  const shared = [...a.istilah.keys()].filter((term) => b.istilah.has(term));
  if (shared.some((term) => !ISTILAH_LUAS.has(term))) return Math.max(nilai, SATU_PERKARA);
  const roots = [...a.akar.keys()].filter((root) => b.akar.has(root));
  return shared.length + roots.length < 2 ? Math.min(nilai, SATU_KATA) : nilai;
}

function cosine(a: Uraian, b: Uraian, langka: Kelangkaan): NilaiBerbukti {
  const va = vectorOf(a, langka);
  const vb = vectorOf(b, langka);
  let dot = 0;
  const bukti: { readonly kata: string; readonly nilai: number }[] = [];
  for (const [kunci, one] of va) {
    const other = vb.get(kunci);
    if (other === undefined) continue;
    dot += one.bobot * other.bobot;
    if (one.bobot * other.bobot > 0.05) {
      bukti.push({ kata: kataBersama(one.kata, other.kata), nilai: one.bobot * other.bobot });
    }
  }
  const size = length(va) * length(vb);
  bukti.sort((x, y) => y.nilai - x.nilai);
  return { nilai: size === 0 ? 0 : dot / size, bukti: bukti.map(({ kata }) => kata) };
}

type Vector = ReadonlyMap<string, { readonly bobot: number; readonly kata: string }>;

function vectorOf({ istilah, akar, umum }: Uraian, langka: Kelangkaan): Vector {
  const vector = new Map<string, { bobot: number; kata: string }>();
  const put = (kunci: string, kata: string, bobot: number): void => {
    vector.set(kunci, { bobot: bobot * langka(kunci), kata });
  };
  for (const [kunci, kata] of istilah) put(`#${kunci}`, kata, BOBOT.istilah);
  for (const [kunci, kata] of akar) put(kunci, kata, BOBOT.akar);
  for (const [kunci, kata] of umum) put(kunci, kata, BOBOT.umum);
  return vector;
}

function length(vector: Vector): number {
  let sum = 0;
  for (const { bobot } of vector.values()) sum += bobot * bobot;
  return Math.sqrt(sum);
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
