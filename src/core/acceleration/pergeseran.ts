/** Kinds of shift: a..k move money between lines, t moves only months of the same line. */
export type JenisPergeseran = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "t";

export interface AturanPergeseran {
  readonly jenis: JenisPergeseran;
  /** Between what the money moves. */
  readonly antar: string;
  readonly penyetuju: string;
  readonly dokumen: string;
  /** Causes perubahan APBD: needs the Perda (or the rule on mendahului perubahan). */
  readonly isPerubahan: boolean;
  readonly dasar: string;
  readonly certainty: "verified" | "secondary" | "practice";
}

const DASAR = "Permendagri 77/2020, Lampiran (pergeseran anggaran); PP 12/2019 Pasal 163–164";

const geser = (
  jenis: JenisPergeseran,
  antar: string,
  penyetuju: string,
  dokumen: string,
): AturanPergeseran => ({
  jenis,
  antar,
  penyetuju,
  dokumen,
  isPerubahan: false,
  dasar: DASAR,
  certainty: "secondary",
});

const PERKADA = "Perubahan Perkada Penjabaran APBD, DPPA";

const perubahan = (jenis: JenisPergeseran, antar: string): AturanPergeseran => ({
  jenis,
  antar,
  penyetuju: "DPRD (Perda Perubahan APBD)",
  dokumen: "Perda Perubahan APBD, Perkada Penjabaran, DPPA",
  isPerubahan: true,
  dasar: DASAR,
  certainty: "secondary",
});

/** The approval table. Content from two derived texts of Permendagri 77/2020; row t from practice. */
export const ATURAN_PERGESERAN: Readonly<Record<JenisPergeseran, AturanPergeseran>> = {
  a: geser(
    "a",
    "uraian, volume atau harga dalam satu sub rincian objek",
    "Pengguna Anggaran",
    "DPA",
  ),
  b: geser("b", "sub rincian objek dalam satu rincian objek", "PPKD", PERKADA),
  c: geser("c", "rincian objek dalam satu objek", "PPKD", PERKADA),
  d: geser("d", "objek dalam satu jenis", "Sekretaris Daerah", PERKADA),
  e: perubahan("e", "jenis dalam satu kelompok"),
  f: perubahan("f", "kelompok"),
  g: perubahan("g", "sub kegiatan"),
  h: perubahan("h", "kegiatan"),
  i: perubahan("i", "program"),
  j: perubahan("j", "unit organisasi"),
  k: perubahan("k", "organisasi (SKPD)"),
  t: {
    jenis: "t",
    antar: "bulan pada rekening dan sub kegiatan yang sama",
    penyetuju: "PPKD selaku BUD (anggaran kas disusun Kuasa BUD)",
    dokumen: "Anggaran kas (RAK), rencana penarikan dana pada DPA, SPD revisi, RUP",
    isPerubahan: false,
    dasar: "Permendagri 77/2020 (anggaran kas); Permendagri 21/2011 Pasal 197 (1a) tentang SPD",
    certainty: "secondary",
  },
};

/** A budget line as far as a shift looks at it; accounts as numbers per level (5, 1, 2, …). */
export interface LetakAnggaran {
  readonly skpdId: string;
  readonly unitId: string;
  /** Key of the sub kegiatan code: segments joined by dots. */
  readonly subKegiatanKey: string;
  readonly rekening: readonly number[];
  readonly uraian: string;
  /** Volume and price as text: only whether they differ matters. */
  readonly rincian: string;
}

const TANGGA: readonly (readonly [segments: number, jenis: JenisPergeseran])[] = [
  [2, "f"],
  [3, "e"],
  [4, "d"],
  [5, "c"],
  [6, "b"],
];

/** Kind of a shift between two lines: the highest level at which they differ decides; nothing but months = t. */
export function jenisPergeseran(dari: LetakAnggaran, ke: LetakAnggaran): JenisPergeseran {
  if (dari.skpdId !== ke.skpdId) return "k";
  if (dari.unitId !== ke.unitId) return "j";
  const one = dari.subKegiatanKey.split(".");
  const two = ke.subKegiatanKey.split(".");
  const same = (count: number): boolean =>
    one.slice(0, count).join(".") === two.slice(0, count).join(".");
  if (!same(3)) return "i";
  if (!same(5)) return "h";
  if (!same(6)) return "g";
  for (const [segments, jenis] of TANGGA) {
    if (dari.rekening[segments - 1] !== ke.rekening[segments - 1]) return jenis;
  }
  return dari.uraian !== ke.uraian || dari.rincian !== ke.rincian ? "a" : "t";
}
