import type { ProgressAlasan } from "../core/pk/progress.ts";
import { overlayKini } from "./bahasa.ts";

const ALASAN: Readonly<Record<ProgressAlasan, string>> = {
  lingkupTidakAda: "Lingkup ini tidak ada dalam buku kerja.",
  tanpaLembarPk: "Belum ada lembar PK yang dikenali.",
  tanpaLembarDpa: "Belum ada lembar DPA atau RAK yang dikenali.",
  tanpaLembarRealisasi: "Belum ada lembar realisasi yang dikenali.",
  tanpaIndikator: "Lembar PK tidak memuat indikator.",
  tanpaSubKegiatan: "Tidak ada sub kegiatan dalam lingkup ini.",
  tanpaPagu: "Sub kegiatan tidak memuat pagu.",
  tanpaTarget: "Indikator tidak memuat target.",
  belumDilaporkan: "Belum ada yang dilaporkan.",
};

/** Why a progress figure has no number, as a sentence. */
export function alasanProgress(alasan: ProgressAlasan): string {
  return (overlayKini()?.progres ?? ALASAN)[alasan];
}
