import { createHash } from "node:crypto";
import type { AsOf } from "../../core/periode/periode.ts";

/** What every file of a batch is checked with. Plain data: it crosses threads and queues. */
export interface OpsiTugas {
  readonly rules: readonly string[];
  readonly asOf: AsOf | null;
  /** Absolute path of the table of another regency's places; null = Sumedang. */
  readonly daerah: string | null;
}

/** One file to check. */
export interface Tugas {
  /** Where the file is, as this machine reaches it. */
  readonly path: string;
  /** Its name in the result: the path below the folder that was given, with `/`. */
  readonly nama: string;
  /** Of its bytes, name and options: equal keys give equal results, whoever works, however often. */
  readonly kunci: string;
  readonly opsi: OpsiTugas;
}

/** Raised when the result of a file changes its shape: results of older shapes are made anew. */
export const VERSI_HASIL = 1;

/** The key of a job, and of its result. */
export function kunciTugas(
  isi: Uint8Array,
  nama: string,
  { rules, asOf, daerah }: OpsiTugas,
): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([VERSI_HASIL, nama, rules, asOf, daerah]));
  hash.update(isi);
  return hash.digest("hex");
}
