import type { CellRef } from "../model/origin.ts";
import { nilaiAktivitas, type NilaiAktivitas, type Perkara } from "./aktivitas.ts";
import type { NilaiBerbukti } from "./bukti.ts";
import type { Ciri } from "./ciri.ts";
import { DIMENSI_LIST, type Dimensi, type NamaDimensi } from "./dimensi.ts";
import { nilaiJenis } from "./jenis-belanja.ts";
import { DEKAT_LOKUS, nilaiLokus } from "./lokus.ts";
import { PENGATURAN_SINERGI, type PengaturanSinergi } from "./pengaturan.ts";
import { nilaiSarpras } from "./sarpras.ts";
import { nilaiWaktu } from "./waktu.ts";

/**
 * melengkapi = different works at one matter that meet in place or sarpras; duplikasi = the same work by two SKPD at one
 * place: possible double spending; serupa = the same work, but it is not stated closely enough where, so that
 * duplication is neither told nor excluded; lemah = does not meet (in `gagal`), or another matter.
 */
export type Putusan = "melengkapi" | "duplikasi" | "serupa" | "lemah";

/** Two sub kegiatan of different SKPD held against each other. */
export interface Sinergi extends Readonly<Record<NamaDimensi, Dimensi>> {
  /** Ids of the pos; a < b. */
  readonly a: string;
  readonly b: string;
  /** Weighted mean over the dimensions that are stated, 0..1. */
  readonly skor: number;
  /** Part of the weights whose dimension is stated, 0..1. */
  readonly kelengkapan: number;
  readonly putusan: Putusan;
  /** Dimensions that are stated and do not meet. */
  readonly gagal: readonly NamaDimensi[];
  /** The matter both serve; `""` = none is known. */
  readonly isu: string;
  /** Why their different works meet; `""` = the words themselves are alike. */
  readonly alasan: string;
}

/** What is held against each other: what a sub kegiatan states, and its words weighed. */
export interface Sisi {
  readonly ciri: Ciri;
  readonly perkara: Perkara;
}

/** Scores a pair in all dimensions. Symmetric: the order of the two does not matter. */
export function sinergiOf(
  one: Sisi,
  other: Sisi,
  pengaturan: PengaturanSinergi = PENGATURAN_SINERGI,
): Sinergi {
  return scored(one, other, pengaturan, null);
}

/** The same for pairs of one matter only; null = their works have too little in common, whatever else fits. */
export function sinergiSeperkara(
  one: Sisi,
  other: Sisi,
  pengaturan: PengaturanSinergi,
): Sinergi | null {
  const [a, b] = inOrder(one, other);
  const aktivitas = nilaiAktivitas(a.perkara, b.perkara);
  return aktivitas.nilai < pengaturan.ambangAktivitas
    ? null
    : scored(one, other, pengaturan, aktivitas);
}

function inOrder(one: Sisi, other: Sisi): readonly [Sisi, Sisi] {
  return one.ciri.pos.id < other.ciri.pos.id ? [one, other] : [other, one];
}

function scored(
  one: Sisi,
  other: Sisi,
  pengaturan: PengaturanSinergi,
  known: NilaiAktivitas | null,
): Sinergi {
  const [{ ciri: a, perkara: pa }, { ciri: b, perkara: pb }] = inOrder(one, other);
  const aktivitas = known ?? nilaiAktivitas(pa, pb);
  const dimensi: Readonly<Record<NamaDimensi, Dimensi>> = {
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
  const { skor, kelengkapan } = weighted(dimensi, pengaturan);
  const isSamaKode = a.pos.kode.key === b.pos.kode.key;
  const isSamaKerja = isSamaKode || aktivitas.samaKata >= pengaturan.ambangSamaKerja;
  return {
    a: a.pos.id,
    b: b.pos.id,
    skor,
    kelengkapan,
    putusan: isSamaKerja ? judgeTwin(dimensi, isSamaKode) : judge(dimensi, skor, pengaturan),
    gagal: DIMENSI_LIST.filter((nama) => {
      const { nilai } = dimensi[nama];
      return nilai !== null && nilai < pengaturan.ambangDimensi[nama];
    }),
    isu: aktivitas.isu,
    alasan: aktivitas.hubungan?.alasan ?? "",
    ...dimensi,
  };
}

/**
 * The same work twice: at one place and with like spending it may be paid twice. Apart it is only the same task, and so
 * is one code of many offices (the kecamatan) that do not say where.
 */
function judgeTwin(
  { lokus, jenisBelanja }: Readonly<Record<NamaDimensi, Dimensi>>,
  isSamaKode: boolean,
): Putusan {
  if (lokus.nilai === null) return isSamaKode ? "lemah" : "serupa";
  if (lokus.nilai === 0) return "lemah";
  const isHere = lokus.nilai >= DEKAT_LOKUS.kecamatan || lokus.nilai === DEKAT_LOKUS.keduanyaSemua;
  return isHere && (jenisBelanja.nilai ?? 1) >= SAMA_BELANJA ? "duplikasi" : "serupa";
}

/** Profiles this alike buy the same. */
const SAMA_BELANJA = 0.6;

function judge(
  { aktivitas, lokus, sarpras }: Readonly<Record<NamaDimensi, Dimensi>>,
  skor: number,
  { ambang, ambangAktivitas, ambangTanpaTempat, ambangDimensi }: PengaturanSinergi,
): Putusan {
  const perkara = aktivitas.nilai ?? 0;
  if (skor < ambang || perkara < ambangAktivitas || lokus.nilai === 0) return "lemah";
  const isMet =
    (lokus.nilai ?? 0) >= DEKAT_LOKUS.desaLain ||
    (sarpras.nilai ?? 0) >= ambangDimensi.sarpras ||
    perkara >= ambangTanpaTempat;
  return isMet ? "melengkapi" : "lemah";
}

function dimensiOf(hasil: NilaiBerbukti | null, ...cells: readonly (CellRef | null)[]): Dimensi {
  const at = cells.filter((cell) => cell !== null);
  return hasil === null
    ? { nilai: null, bukti: [], at }
    : { nilai: hasil.nilai, bukti: hasil.bukti, at };
}

function weighted(
  dimensi: Readonly<Record<NamaDimensi, Dimensi>>,
  { bobot }: PengaturanSinergi,
): { readonly skor: number; readonly kelengkapan: number } {
  let sum = 0;
  let stated = 0;
  let all = 0;
  for (const nama of DIMENSI_LIST) {
    const { nilai } = dimensi[nama];
    all += bobot[nama];
    if (nilai === null) continue;
    sum += bobot[nama] * nilai;
    stated += bobot[nama];
  }
  return {
    skor: stated === 0 ? 0 : sum / stated,
    kelengkapan: all === 0 ? 0 : stated / all,
  };
}
