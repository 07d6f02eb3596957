import type { SkpdWilayah } from "./skpd.ts";

export interface KodeNamaWilayah {
  readonly kode: string;
  readonly nama: string;
}

/** An account of a sub kegiatan as drawn: its weight among the accounts of its jenis, and the months it is spent in. */
export interface RekeningMentah {
  readonly kode: string;
  readonly bobot: number;
  /** Share of January … December. */
  readonly jadwal: readonly number[];
}

export interface RekeningWilayah {
  readonly kode: string;
  readonly nama: string;
  /** Rupiah. */
  readonly jumlah: number;
  readonly bulan: readonly number[];
}

/** A sub kegiatan before its money. */
export interface SubMentah {
  readonly skpd: SkpdWilayah;
  readonly program: KodeNamaWilayah;
  readonly kegiatan: KodeNamaWilayah;
  readonly kode: string;
  readonly nama: string;
  readonly sumberDana: string;
  readonly lokasi: string;
  readonly rekening: readonly RekeningMentah[];
}

export interface SubWilayah extends Omit<SubMentah, "rekening"> {
  readonly rekening: readonly RekeningWilayah[];
  readonly pagu: number;
  readonly bulan: readonly number[];
}

/** Jenis belanja of an account: its first three segments. */
export function jenisOf(kode: string): string {
  return kode.slice(0, 6);
}
