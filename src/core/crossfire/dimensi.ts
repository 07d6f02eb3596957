import type { CellRef } from "../model/origin.ts";

/** The four dimensions in which works of different SKPD are held against each other, and time. */
export const DIMENSI_LIST = ["aktivitas", "jenisBelanja", "lokus", "sarpras", "waktu"] as const;
export type NamaDimensi = (typeof DIMENSI_LIST)[number];

/** Dimensions as tables and sentences name them. */
export const LABEL_DIMENSI: Readonly<Record<NamaDimensi, string>> = {
  aktivitas: "Aktivitas",
  jenisBelanja: "Jenis belanja",
  lokus: "Lokus",
  sarpras: "Sarana dan prasarana",
  waktu: "Waktu",
};

/** One dimension of a pair. */
export interface Dimensi {
  /** 0..1; null = not stated on one side, which is not 0. */
  readonly nilai: number | null;
  /** Words (months for waktu) that carry the score. */
  readonly bukti: readonly string[];
  /** Where they stand. */
  readonly at: readonly CellRef[];
}
