import type { Kode } from "../kode/kode.ts";

/** Where a table comes from and for which budget years it was in use. */
export interface SumberRujukan {
  readonly nama: string;
  /** Budget years, inclusive; `sampai` null = still in use as far as the source tells. */
  readonly dari: number;
  readonly sampai: number | null;
}

/** An entry of a table: the name of a code, with its source. */
export interface ButirRujukan {
  /** Written as the table of its source writes it. */
  readonly kode: Kode;
  readonly nama: string;
  /** Other spellings of the name met in official lists. */
  readonly namaLain: readonly string[];
  readonly sumber: SumberRujukan;
}

/** What a table says of a code in a budget year. */
export type JawabanRujukan =
  | { readonly status: "dikenal"; readonly butir: ButirRujukan }
  /** In a table of other years only. `pengganti` = the code of that year for the same thing, where a source says so. */
  | {
      readonly status: "usang";
      readonly butir: ButirRujukan;
      readonly pengganti: ButirRujukan | null;
    }
  /** The list of its place is whole, and the code is not in it. */
  | { readonly status: "tidakDikenal" }
  /** The tables do not cover this part (no list, or a list with holes): nothing can be said. */
  | { readonly status: "tidakDicakup" };

/**
 * Dated reference tables, as loaded. Pure: who loads them (a bundle, a file) is not known here. The tables are
 * gathered from public lists and may lack codes: what they do not know is a warning, never an error.
 */
export interface Rujukan {
  /**
   * Program, kegiatan, sub kegiatan (and urusan, bidang urusan above them) of a kabupaten. The width of a sub
   * kegiatan's last segment tells which nomenclature is meant. Year null = of any year.
   */
  nomenklatur(kode: Kode, tahun: number | null): JawabanRujukan;
  /** Accounts of belanja, levels 1..6. */
  akun(kode: Kode, tahun: number | null): JawabanRujukan;
  /**
   * Codes that bear this name (letters and digits alone count) at a level, which is the number of segments, in the
   * list of a year. `dalam`: only codes under this one. For "did you mean".
   */
  nomenklaturBernama(
    nama: string,
    level: number,
    tahun: number | null,
    dalam?: Kode,
  ): readonly ButirRujukan[];
  akunBernama(nama: string, level: number, tahun: number | null): readonly ButirRujukan[];
  /**
   * Sub kegiatan under a program or kegiatan in the list of a year, in the order of the list. Penunjang is listed for
   * the bidang of the code asked for.
   */
  subKegiatanDi(induk: Kode, tahun: number): readonly ButirRujukan[];
  /** Kecamatan and desa by name or code, anywhere in a text, in the order of the text. */
  wilayah(text: string): readonly Wilayah[];
  /** Places of that level whose name is this one. */
  wilayahBernama(nama: string, tingkat: Wilayah["tingkat"]): readonly Wilayah[];
  wilayahBerkode(kode: string): Wilayah | null;
  /** Every place of the table, in its order. */
  readonly wilayahList: readonly Wilayah[];
  /** Funding source by code as SIPD writes it (`1.1.01`), or by name. */
  sumberDana(kodeAtauNama: string): SumberDana | null;
  readonly sumberList: readonly SumberRujukan[];
}

export interface Wilayah {
  readonly kode: string;
  /** A kelurahan counts as desa; its code's last segment begins with 1. */
  readonly tingkat: "kabupaten" | "kecamatan" | "desa";
  readonly nama: string;
  /** Code of the kecamatan it lies in; its own for a kecamatan, null for the kabupaten. */
  readonly kecamatan: string | null;
}

export interface SumberDana {
  readonly kode: string;
  readonly nama: string;
}

/** The committed tables as text, one per kind. */
export interface TeksRujukan {
  readonly nomenklatur: string;
  readonly akun: string;
  readonly sumberDana: string;
  readonly wilayah: string;
}
