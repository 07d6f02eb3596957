import type { KodeBenturan } from "../../../core/acceleration/kalimat-benturan.ts";
import type { KodePelanggaran } from "../../../core/acceleration/kalimat-pelanggaran.ts";
import type { KalimatRencana } from "../../../core/acceleration/plan-pesan.ts";
import type { ReasonCode } from "../../../core/acceleration/reasons.ts";
import { ALASAN_EN } from "./alasan.ts";
import { BENTURAN_EN, PELANGGARAN_EN, RENCANA_EN } from "./rencana.ts";

/** Sentences of the acceleration in a second language. */
export interface PercepatanInggris {
  readonly alasan: Readonly<Record<ReasonCode, string>>;
  readonly rencana: Readonly<Record<KalimatRencana, string>>;
  readonly benturan: Readonly<Record<KodeBenturan, string>>;
  readonly pelanggaran: Readonly<Record<KodePelanggaran, string>>;
}

export const PERCEPATAN_EN: PercepatanInggris = {
  alasan: ALASAN_EN,
  rencana: RENCANA_EN,
  benturan: BENTURAN_EN,
  pelanggaran: PELANGGARAN_EN,
};
