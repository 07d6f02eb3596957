import { ISTILAH_WARGA } from "./istilah-warga.ts";
import { ISTILAH_WILAYAH } from "./istilah-wilayah.ts";

/**
 * Terms of government work: several words for one matter, and several matters behind one word (kesehatan hewan is not
 * kesehatan ibu). Longer phrases are recognised first and use their words up, so that *rumah potong hewan* is no house.
 * Gathered from the names in the national nomenclature (2021 and 2025) and the words of the regency's meetings.
 */
export const ISTILAH = { ...ISTILAH_WARGA, ...ISTILAH_WILAYAH } as const;

export type Istilah = keyof typeof ISTILAH;

/** Terms too wide to be a matter of their own: two works that share no more than one of them serve no one matter yet. */
export const ISTILAH_LUAS: ReadonlySet<Istilah> = new Set<Istilah>([
  "bangunanSekolah",
  "belajarBersama",
  "digital",
  "faskes",
  "guru",
  "industri",
  "izin",
  "jalan",
  "iklim",
  "kearifanLokal",
  "kesehatan",
  "kesejahteraanSosial",
  "konstruksi",
  "obat",
  "pangan",
  "pegawai",
  "penduduk",
  "perjalananDinas",
  "pesertaDidik",
  "politik",
  "rencanaUmum",
  "rumah",
  "rumahDinas",
  "satuanPendidikan",
  "sekolah",
  "sistemInformasi",
  "sumberDayaManusia",
  "tanah",
  "tenagaKerja",
  "tani",
  "pelatihanKerja",
]);
