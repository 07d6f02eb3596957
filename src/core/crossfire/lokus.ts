import type { Wilayah } from "../rujukan/rujukan.ts";
import type { NilaiBerbukti } from "./bukti.ts";

/** Finds kecamatan and desa in a text. */
export type Gazetir = (text: string) => readonly Wilayah[];

interface Desa {
  readonly nama: string;
  /** Code and name of the kecamatan it lies in. */
  readonly kecamatan: string;
  readonly namaKecamatan: string;
}

/** Places a sub kegiatan names. */
export interface Lokus {
  /** The whole regency (*Semua Kecamatan*, or nothing below the regency). */
  readonly isSemua: boolean;
  /** Code → name. */
  readonly kecamatan: ReadonlyMap<string, string>;
  readonly desa: ReadonlyMap<string, Desa>;
}

/** How near two places are, by the smallest unit they share. Practice of this product, open to change. */
export const DEKAT_LOKUS = {
  desa: 1,
  kecamatan: 0.8,
  desaLain: 0.6,
  keduanyaSemua: 0.5,
  sebagian: 0.4,
} as const;

/** Places named in the texts; null = no text names a place. */
export function lokusOf(texts: readonly string[], cari: Gazetir): Lokus | null {
  const kecamatan = new Map<string, string>();
  const desa = new Map<string, Desa>();
  let isStated = false;
  let isSemua = false;
  for (const text of texts) {
    if (text.trim() === "") continue;
    if (/\bsemua kecamatan\b|\bseluruh kecamatan\b/i.test(text)) isSemua = true;
    for (const place of cari(text)) {
      isStated = true;
      if (place.tingkat === "kecamatan") kecamatan.set(place.kode, place.nama);
      else if (place.tingkat === "desa" && place.kecamatan !== null) {
        const [above] = cari(place.kecamatan);
        const namaKecamatan = above?.nama ?? place.kecamatan;
        desa.set(place.kode, { nama: place.nama, kecamatan: place.kecamatan, namaKecamatan });
      }
    }
  }
  if (!isStated && !isSemua) return null;
  const isWide = isSemua || (kecamatan.size === 0 && desa.size === 0);
  return { isSemua: isWide, kecamatan, desa };
}

/**
 * 1 = a desa in common, 0.8 = a kecamatan, 0.6 = other desa of one kecamatan, 0.5 = both cover the regency, 0.4 = one of
 * them does, 0 = apart.
 */
export function nilaiLokus(a: Lokus, b: Lokus): NilaiBerbukti {
  const desa = [...a.desa.keys()].filter((kode) => b.desa.has(kode));
  if (desa.length > 0) {
    return { nilai: DEKAT_LOKUS.desa, bukti: desa.map((kode) => a.desa.get(kode)?.nama ?? kode) };
  }
  const [ka, kb] = [kecamatanOf(a), kecamatanOf(b)];
  const kecamatan = [...ka.keys()].filter((kode) => kb.has(kode));
  if (kecamatan.length > 0) {
    // Two desa named in one kecamatan are near, not the same; a kecamatan named as a whole includes its desa.
    const isWhole = kecamatan.some((kode) => isWholly(a, kode) || isWholly(b, kode));
    return {
      nilai: isWhole ? DEKAT_LOKUS.kecamatan : DEKAT_LOKUS.desaLain,
      bukti: kecamatan.map((kode) => `Kecamatan ${ka.get(kode) ?? kode}`),
    };
  }
  if (a.isSemua || b.isSemua) {
    const nilai = a.isSemua && b.isSemua ? DEKAT_LOKUS.keduanyaSemua : DEKAT_LOKUS.sebagian;
    return { nilai, bukti: ["Semua kecamatan"] };
  }
  return { nilai: 0, bukti: [] };
}

/** Kecamatan named, also through a desa of theirs: code → name. */
export function kecamatanOf({ kecamatan, desa }: Lokus): ReadonlyMap<string, string> {
  const all = new Map(kecamatan);
  for (const place of desa.values()) {
    if (!all.has(place.kecamatan)) all.set(place.kecamatan, place.namaKecamatan);
  }
  return all;
}

/** The kecamatan is meant as a whole: named, without a desa of it. */
function isWholly({ kecamatan, desa }: Lokus, kode: string): boolean {
  return kecamatan.has(kode) && ![...desa.values()].some((place) => place.kecamatan === kode);
}
