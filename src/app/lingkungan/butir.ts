import { teks } from "../../i18n/text.ts";
import type { Terbaca } from "../../sheet/lingkungan.ts";

/** `tidakDiperiksa` is never as good as `baik`: what to ask or do stands beside it. */
export type StatusLingkungan = "baik" | "perhatian" | "gagal" | "tidakDiperiksa";

export const KELOMPOK_LINGKUNGAN = ["excel", "buku", "fungsi", "halaman"] as const;
export type KelompokLingkungan = (typeof KELOMPOK_LINGKUNGAN)[number];

/** One check of the self-test, in sentences. */
export interface ButirLingkungan {
  readonly id: string;
  readonly kelompok: KelompokLingkungan;
  readonly status: StatusLingkungan;
  readonly judul: string;
  /** What was found. */
  readonly keadaan: string;
  /** The same without names of sheets, for reports that leave the computer. */
  readonly keadaanSalin: string;
  /** What to do; `""` where nothing is. */
  readonly saran: string;
}

/** A check before it has its name. */
export interface Hasil {
  readonly status: StatusLingkungan;
  readonly keadaan: string;
  readonly keadaanSalin?: string;
  readonly saran?: string;
}

export const baik = (keadaan: string): Hasil => ({ status: "baik", keadaan });

export const perhatian = (keadaan: string, saran: string): Hasil => ({
  status: "perhatian",
  keadaan,
  saran,
});

export const gagal = (keadaan: string, saran: string): Hasil => ({
  status: "gagal",
  keadaan,
  saran,
});

/** Judges what could be read; what could not is not checked, with the code that says why. */
export function terbaca<T>(fakta: Terbaca<T>, nilai: (isi: T) => Hasil): Hasil {
  if ("nilai" in fakta) return nilai(fakta.nilai);
  return {
    status: "tidakDiperiksa",
    keadaan: teks("lingkungan.takTerbaca", { kode: fakta.galat }),
    saran: teks("lingkungan.takTerbaca.saran"),
  };
}

/** The checks of a group with their names. */
export function beriNama(
  kelompok: KelompokLingkungan,
  hasil: readonly (readonly [id: string, judul: string, hasil: Hasil])[],
): readonly ButirLingkungan[] {
  return hasil.map(([id, judul, { status, keadaan, keadaanSalin = keadaan, saran = "" }]) => ({
    id,
    kelompok,
    status,
    judul,
    keadaan,
    keadaanSalin,
    saran,
  }));
}
