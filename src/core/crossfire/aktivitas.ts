import type { NilaiBerbukti } from "./bukti.ts";
import { ISU_LIST, type Isu } from "./isu.ts";
import type { Istilah } from "./istilah.ts";
import type { Uraian } from "./urai.ts";

/** How much a word of its kind says of the matter. */
const BOBOT = { istilah: 1.5, akar: 1, umum: 0.08 } as const;

/** How near two terms of one matter are: both at its heart, one of them, none of them. */
const DEKAT = { inti: 0.75, sisi: 0.6, luar: 0.15 } as const;

export interface NilaiAktivitas extends NilaiBerbukti {
  /** Likeness of the words alone (0..1): high = the same work, not only the same matter. */
  readonly samaKata: number;
}

/** Rarity of a root among the texts compared; 1 = no better knowledge. */
export type Kelangkaan = (kunci: string) => number;

/**
 * Similarity of two activities: the same matter in the same words (weighted cosine of terms and roots), or different
 * works at one matter (gizi and sanitasi both serve stunting). The two add up as independent evidence.
 */
export function nilaiAktivitas(a: Uraian, b: Uraian, langka: Kelangkaan): NilaiAktivitas {
  const sama = cosine(a, b, langka);
  const isu = nearestIsu(a, b);
  return {
    nilai: 1 - (1 - sama.nilai) * (1 - isu.nilai),
    samaKata: sama.nilai,
    bukti: [...sama.bukti, ...isu.bukti],
  };
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

/** The matter that both serve most closely, by different works: a shared term is no isu, the words already say it. */
function nearestIsu(a: Uraian, b: Uraian): NilaiBerbukti {
  let best: NilaiBerbukti = { nilai: 0, bukti: [] };
  for (const isu of ISU_LIST) {
    for (const one of rolesIn(isu, a)) {
      for (const other of rolesIn(isu, b)) {
        if (one.istilah === other.istilah) continue;
        const intis = Number(one.isInti) + Number(other.isInti);
        const nilai = intis === 2 ? DEKAT.inti : intis === 1 ? DEKAT.sisi : DEKAT.luar;
        if (nilai <= best.nilai) continue;
        best = { nilai, bukti: [`${isu.nama}: ${kataBersama(one.kata, other.kata)}`] };
      }
    }
  }
  return best;
}

interface Peran {
  readonly istilah: Istilah;
  readonly isInti: boolean;
  readonly kata: string;
}

function rolesIn({ inti, pendukung }: Isu, { istilah }: Uraian): readonly Peran[] {
  const roles: Peran[] = [];
  for (const [term, kata] of istilah) {
    const isInti = inti.includes(term);
    if (isInti || pendukung.includes(term)) roles.push({ istilah: term, isInti, kata });
  }
  return roles;
}

function kataBersama(a: string, b: string): string {
  return a === b ? a : `${a} – ${b}`;
}
