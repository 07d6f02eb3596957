import type { Frasa } from "../text/frasa.ts";

/** A source of funds that comes in stages, or with conditions of its own, told by a phrase in its name. */
export interface KataSumber extends Frasa {
  readonly jenis: "bertahap" | "silpa";
  /** Row of the table of stages; blank = no stages are known. */
  readonly tahap: string;
}

const bertahap = (tahap: string, ...list: readonly string[]): KataSumber[] =>
  list.map((frasa) => ({ frasa, jenis: "bertahap", tahap }));

/**
 * Editable default, narrower names first. DAK stages: PMK 198/2021 jo 14/2023 (read); earmarked DAU: PMK 212/2022 (its
 * five uses read, its stages from memory); BOK, BOS, bankeu and SiLPA: practice.
 */
export const KATA_SUMBER: readonly KataSumber[] = [
  ...bertahap("DAK Fisik", "DAK Fisik", "Dana Alokasi Khusus Fisik"),
  ...bertahap("", "DAK Non Fisik", "DAK Nonfisik"),
  ...bertahap("", "DAK", "Dana Alokasi Khusus"),
  ...bertahap("", "DAU Earmark", "DAU Earmarked", "DAU SG", "Specific Grant", "Spesific Grant"),
  ...bertahap("", "Ditentukan Penggunaannya", "DAU Tambahan"),
  ...bertahap("", "BOK", "Bantuan Operasional Kesehatan"),
  ...bertahap("", "BOS", "BOSP", "BOP PAUD", "Bantuan Operasional Sekolah"),
  ...bertahap("", "Bantuan Keuangan", "Bankeu", "Banprov"),
  ...bertahap("", "DBH CHT", "DBHCHT", "Cukai Hasil Tembakau"),
  ...bertahap("", "Insentif Fiskal", "DID"),
  { frasa: "SiLPA", jenis: "silpa", tahap: "" },
  { frasa: "Sisa Lebih Perhitungan", jenis: "silpa", tahap: "" },
];

/** Share of a source that has come in by the end of a month. */
export interface TahapDana {
  readonly tahap: string;
  /** First month with money, and the cumulative share (fraction) from that month on; in order of months. */
  readonly masuk: readonly { readonly bulan: number; readonly porsi: number }[];
  /** First budget year it is meant for. */
  readonly sejakTahun: number;
  readonly sumber: string;
}

/**
 * Editable default: only what was read. DAK Fisik up to Rp1 billion a field is paid at once, earliest in April; larger
 * fields come in stages (25 % at first, 45 % next), whose months were not read: enter them here where they matter.
 */
export const TAHAP_DANA: readonly TahapDana[] = [
  {
    tahap: "DAK Fisik",
    masuk: [{ bulan: 4, porsi: 1 }],
    sejakTahun: 2021,
    sumber: "PMK 198/2021 jo. 14/2023: bidang sampai Rp1 miliar dibayar sekaligus mulai April",
  },
];
