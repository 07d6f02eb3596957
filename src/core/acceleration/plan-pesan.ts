import type { DataOf, DataPesan } from "./pesan.ts";

/** Sentences of the plan with typed slots; `kantong` is the SKPD or source short of cash, blank for all cash. */
export const PESAN_RENCANA = {
  digeser: "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}.",
  digeserTerbatasKas:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}; lebih awal lagi kas sampai {bulan:bulan} kurang {kurang:rupiah}.",
  digeserTanpaKas:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}. Kas belum diperiksa: tabel kas tidak ada.",
  kasKurang: "Tidak dimajukan: kas {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  syaratBelumDipenuhi: "Belum dimajukan: syaratnya perlu dipastikan lebih dulu.",
  dikeluarkan: "Tidak dimajukan: dikeluarkan oleh pengguna.",
  tidakDipilih: "Tidak dimajukan dalam rencana ini.",
} as const;

export type KalimatRencana = keyof typeof PESAN_RENCANA;

export function kalimat<Code extends KalimatRencana>(
  code: Code,
  data: DataOf<(typeof PESAN_RENCANA)[Code]>,
): { readonly code: Code; readonly data: DataPesan } {
  return { code, data: data as DataPesan };
}
