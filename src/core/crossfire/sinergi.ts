import type { CellRef } from "../model/origin.ts";
import { nilaiAktivitas, type Kelangkaan } from "./aktivitas.ts";
import type { NilaiBerbukti } from "./bukti.ts";
import type { Ciri } from "./ciri.ts";
import { DIMENSI_LIST, type Dimensi, type NamaDimensi } from "./dimensi.ts";
import { nilaiJenis } from "./jenis-belanja.ts";
import { nilaiLokus } from "./lokus.ts";
import { nilaiSarpras } from "./sarpras.ts";
import { nilaiWaktu } from "./waktu.ts";

/**
 * melengkapi = different works at one matter that fit together; duplikasi = the same work by two SKPD at one place:
 * possible double spending; lemah = one matter, but it does not meet (in `gagal`).
 */
export type Putusan = "melengkapi" | "duplikasi" | "lemah";

/** Two sub kegiatan of different SKPD held against each other. */
export interface Sinergi extends Readonly<Record<NamaDimensi, Dimensi>> {
  /** Ids of the pos; a < b. */
  readonly a: string;
  readonly b: string;
  /** Weighted mean over the dimensions that are stated, 0..1. */
  readonly skor: number;
  readonly putusan: Putusan;
  /** Dimensions that are stated and do not meet. */
  readonly gagal: readonly NamaDimensi[];
}

/** Weights and thresholds, all visible and changeable (memory key `pengaturan`). */
export interface PengaturanSinergi {
  readonly bobot: Readonly<Record<NamaDimensi, number>>;
  /** A pair is shown from this score on. */
  readonly ambang: number;
  /** Below this the two do not serve one matter, whatever else fits. */
  readonly ambangAktivitas: number;
  /** A dimension meets from this value on. */
  readonly ambangDimensi: Readonly<Record<NamaDimensi, number>>;
  /** Words this alike, at one place and with like spending: the same work twice. */
  readonly ambangDuplikasi: number;
}

/** Practice of this product: activity counts most, then place. Judged on the labelled pairs of the tests. */
export const PENGATURAN_SINERGI: PengaturanSinergi = {
  bobot: { aktivitas: 0.45, jenisBelanja: 0.1, lokus: 0.25, sarpras: 0.15, waktu: 0.05 },
  ambang: 0.45,
  ambangAktivitas: 0.45,
  ambangDimensi: { aktivitas: 0.45, jenisBelanja: 0.3, lokus: 0.4, sarpras: 0.34, waktu: 0.2 },
  ambangDuplikasi: 0.8,
};

/** Scores a pair in all dimensions. Symmetric: the order of the two does not matter. */
export function sinergiOf(
  one: Ciri,
  other: Ciri,
  pengaturan: PengaturanSinergi,
  langka: Kelangkaan,
): Sinergi {
  const [a, b] = one.pos.id < other.pos.id ? [one, other] : [other, one];
  const aktivitas = nilaiAktivitas(a.uraian, b.uraian, langka);
  const dimensi = {
    aktivitas: dimensiOf(aktivitas, a.sel.aktivitas, b.sel.aktivitas),
    jenisBelanja: dimensiOf(
      a.profil === null || b.profil === null ? null : nilaiJenis(a.profil, b.profil),
      a.sel.jenisBelanja,
      b.sel.jenisBelanja,
    ),
    lokus: dimensiOf(
      a.lokus === null || b.lokus === null ? null : nilaiLokus(a.lokus, b.lokus),
      a.sel.lokus,
      b.sel.lokus,
    ),
    sarpras: dimensiOf(nilaiSarpras(a.sarpras, b.sarpras), a.sel.sarpras, b.sel.sarpras),
    waktu: dimensiOf(
      nilaiWaktu(a.pos.rencana?.bulan ?? null, b.pos.rencana?.bulan ?? null),
      a.sel.waktu,
      b.sel.waktu,
    ),
  };
  const gagal = DIMENSI_LIST.filter((nama) => {
    const { nilai } = dimensi[nama];
    return nilai !== null && nilai < pengaturan.ambangDimensi[nama];
  });
  const skor = weighted(dimensi, pengaturan.bobot);
  const isTwin =
    aktivitas.samaKata >= pengaturan.ambangDuplikasi &&
    (dimensi.lokus.nilai ?? 0) >= 0.8 &&
    (dimensi.jenisBelanja.nilai ?? 1) >= 0.6;
  const isMet =
    skor >= pengaturan.ambang &&
    aktivitas.nilai >= pengaturan.ambangAktivitas &&
    dimensi.lokus.nilai !== 0;
  return {
    a: a.pos.id,
    b: b.pos.id,
    skor,
    putusan: isTwin ? "duplikasi" : isMet ? "melengkapi" : "lemah",
    gagal,
    ...dimensi,
  };
}

function dimensiOf(hasil: NilaiBerbukti | null, ...cells: readonly (CellRef | null)[]): Dimensi {
  const at = cells.filter((cell) => cell !== null);
  return hasil === null
    ? { nilai: null, bukti: [], at }
    : { nilai: hasil.nilai, bukti: hasil.bukti, at };
}

function weighted(
  dimensi: Readonly<Record<NamaDimensi, Dimensi>>,
  bobot: Readonly<Record<NamaDimensi, number>>,
): number {
  let sum = 0;
  let weights = 0;
  for (const nama of DIMENSI_LIST) {
    const { nilai } = dimensi[nama];
    if (nilai === null) continue;
    sum += bobot[nama] * nilai;
    weights += bobot[nama];
  }
  return weights === 0 ? 0 : sum / weights;
}
