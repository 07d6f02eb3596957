import type { CellRef } from "../model/origin.ts";
import type { DataOf, DataPesan } from "./pesan.ts";
import { REASONS_BELANJA } from "./reasons-belanja.ts";
import { REASONS_PENGADAAN } from "./reasons-pengadaan.ts";
import { REASONS_UMUM } from "./reasons-umum.ts";

/**
 * What a reason does to the status: `menolak` → tidakLayak, `bersyarat` → only when the condition is met,
 * `tidakDiperiksa` → something is missing, `catatan` → changes the amount, not the status.
 */
export type Efek = "menolak" | "bersyarat" | "tidakDiperiksa" | "catatan";

/** What a reason says, and on what it rests. */
export interface ReasonMeta {
  readonly efek: Efek;
  /** Indonesian sentence with typed slots. */
  readonly kalimat: string;
  readonly dasar: string;
  /** verified = read in its source; secondary = in a derived text; practice = custom or memory. */
  readonly certainty: "verified" | "secondary" | "practice";
}

/** Every reason that can stand against, or limit, moving a plan to an earlier month. */
export const REASONS = { ...REASONS_UMUM, ...REASONS_BELANJA, ...REASONS_PENGADAAN } as const;

export type ReasonCode = keyof typeof REASONS;

/** A reason as data; `i18n` writes the sentence. `at` = the cell that proves it. */
export interface Alasan {
  readonly code: ReasonCode;
  readonly efek: Efek;
  readonly data: DataPesan;
  readonly at: CellRef | null;
  /** The room decided otherwise: it no longer counts, but is shown. */
  readonly dikesampingkan?: true;
}

/** Makes a reason; the data must fit the sentence's slots. */
export function alasan<Code extends ReasonCode>(
  code: Code,
  data: DataOf<(typeof REASONS)[Code]["kalimat"]>,
  at: CellRef | null,
): Alasan {
  return { code, efek: REASONS[code].efek, data: data as DataPesan, at };
}
