import type { DataOf, DataPesan } from "./pesan.ts";

/** Sentences of the plan with typed slots; `kantong` is the SKPD or source short of cash, blank for all cash. */
export const PESAN_RENCANA = {
  digeser: "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}.",
  digeserTerbatasKas:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}; lebih awal lagi kas {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  digeserTerbatasTahap:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}; lebih awal lagi tahap {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  digeserTerbatasKelompok:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}, agar setriwulan dengan mitra crossfire di lokus yang sama.",
  digeserDitetapkan:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}, sebagaimana ditetapkan rapat.",
  digeserTanpaKas:
    "{jumlah:rupiah} dimajukan {shift:angka} bulan, dari {semula:bulan} ke {menjadi:bulan}. Kas belum diperiksa: tabel kas tidak ada.",
  kasKurang: "Tidak dimajukan: kas {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  tahapKurang: "Tidak dimajukan: tahap {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  syaratBelumDipenuhi: "Belum dimajukan: syaratnya perlu dipastikan lebih dahulu.",
  dikeluarkan: "Tidak dimajukan: dikeluarkan oleh pengguna.",
  ditetapkanTetap: "Tidak dimajukan: rapat menetapkan bulannya tetap.",
  menungguMitra:
    "Tidak dimajukan: belum ada triwulan yang lebih awal bersama mitra crossfire di lokus yang sama.",
  tidakDipilih: "Tidak dimajukan dalam rencana ini: kas dipakai kegiatan lain yang lebih bernilai.",
} as const;

export type KalimatRencana = keyof typeof PESAN_RENCANA;

/** A sentence as data: its code in `PESAN_RENCANA` and what fills its slots. */
export interface Kalimat {
  readonly code: KalimatRencana;
  readonly data: DataPesan;
}

export function kalimat<Code extends KalimatRencana>(
  code: Code,
  data: DataOf<(typeof PESAN_RENCANA)[Code]>,
): Kalimat {
  return { code, data: data as DataPesan };
}
