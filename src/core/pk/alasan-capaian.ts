import type { AlasanCapaian } from "./capaian.ts";
import { na, type FxErrorSpec } from "./spec.ts";

const num = (id: string, en: string): FxErrorSpec => ({ kind: "num", text: { id, en } });

/** Every reason without a capaian as a sentence, with Excel's family of errors; functions, pane and sheets use these. */
export const ALASAN_CAPAIAN = {
  realisasiKosong: na("Realisasi belum dilaporkan.", "No realisasi has been reported."),
  realisasiBukanAngka: na("Realisasi bukan angka.", "The realisasi is no number."),
  realisasiTidakCocok: na(
    "Realisasi tidak sesuai polaritas: tulis tanggal selesai, atau ya/tidak.",
    "The realisasi does not fit the polaritas: write the day it was done, or ya/tidak.",
  ),
  realisasiNol: num(
    "Realisasi nol atau negatif tidak dapat dinilai dengan T ÷ R; pakai rumus (2T − R) ÷ T.",
    "Zero or negative realisasi cannot be judged by T ÷ R; use (2T − R) ÷ T.",
  ),
  targetKosong: na("Target belum diisi.", "The target is missing."),
  targetBukanAngka: na("Target bukan angka.", "The target is no number."),
  targetTidakCocok: na(
    "Target tidak sesuai polaritas: tulis tanggal, atau ya/tidak.",
    "The target does not fit the polaritas: write a day, or ya/tidak.",
  ),
  targetNol: na(
    "Target nol: capaian indikator naik tidak dapat dihitung.",
    "The target is zero: no capaian can be computed when more is better.",
  ),
  targetNegatif: num(
    "Target negatif tidak dapat dinilai dengan rumus capaian.",
    "A negative target cannot be judged by the capaian formulas.",
  ),
  targetBelumJatuhTempo: na(
    "Belum ada target yang jatuh tempo pada periode itu.",
    "No target is due in that period yet.",
  ),
} as const satisfies Readonly<Record<AlasanCapaian, FxErrorSpec>>;
