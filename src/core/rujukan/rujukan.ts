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
  readonly kode: Kode;
  readonly nama: string;
  /** Other spellings of the name met in official lists. */
  readonly namaLain: readonly string[];
  readonly sumber: SumberRujukan;
}

/** What a table says of a code in a budget year. */
export type JawabanRujukan =
  | { readonly status: "dikenal"; readonly butir: ButirRujukan }
  /** In a table of other years only. `pengganti` = the code that took its place, where a source says so. */
  | {
      readonly status: "usang";
      readonly butir: ButirRujukan;
      readonly pengganti: ButirRujukan | null;
    }
  | { readonly status: "tidakDikenal" }
  /** The tables do not cover this part (urusan without a list): nothing can be said. */
  | { readonly status: "tidakDicakup" };

/**
 * Dated reference tables, as loaded. Pure: who loads them (a bundle, a file) is not known here. The tables are
 * gathered from public lists and may lack codes: what they do not know is a warning, never an error.
 */
export interface Rujukan {
  /** Program, kegiatan, sub kegiatan (and urusan, bidang urusan above them). */
  nomenklatur(kode: Kode, tahun: number | null): JawabanRujukan;
  /** Accounts of belanja, levels 1..6. */
  akun(kode: Kode, tahun: number | null): JawabanRujukan;
  /** Codes whose name is (nearly) this one at the level of the given code: for "did you mean". */
  nomenklaturBernama(nama: string, level: number, tahun: number | null): readonly ButirRujukan[];
  akunBernama(nama: string, level: number, tahun: number | null): readonly ButirRujukan[];
  /** Kecamatan and desa by name or code, anywhere in a text. */
  wilayah(text: string): readonly Wilayah[];
  readonly sumberList: readonly SumberRujukan[];
}

export interface Wilayah {
  readonly kode: string;
  readonly tingkat: "kabupaten" | "kecamatan" | "desa";
  readonly nama: string;
  /** Code of the kecamatan it lies in; its own for a kecamatan, null for the kabupaten. */
  readonly kecamatan: string | null;
}
