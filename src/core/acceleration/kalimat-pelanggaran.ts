import type { Pelanggaran } from "./periksa-rencana.ts";
import type { DataOf, DataPesan } from "./pesan.ts";

/** Sentences of limits that a plan breaks. */
export const PESAN_PELANGGARAN = {
  rentang: "{nama:teks}: maju {shift:angka} bulan melampaui waktu pengadaan atau bulan yang tutup.",
  bulanTertutup: "{nama:teks}: rencana pada bulan yang sudah tutup ikut berubah.",
  jumlah: "{nama:teks}: jumlah setahun tidak lagi sama dengan semula.",
  ketetapan: "{nama:teks}: bulannya tidak seperti yang ditetapkan rapat.",
  tenggat: "{nama:teks} bersifat strategis dan belum selesai pada bulan tenggat.",
  kelompok: "Kegiatan tema {tema:teks} di {lokus:teks} tidak mulai pada triwulan yang sama.",
  kas: "Kas {kantong:teks} sampai {bulan:bulan} kurang {kurang:rupiah}.",
  target: "Serapan sampai TW {triwulan:angka} kurang {kurang:rupiah} dari target.",
} as const;

export type KodePelanggaran = keyof typeof PESAN_PELANGGARAN;

/** A sentence as data; `i18n` writes it. */
export interface KalimatPelanggaran {
  readonly code: KodePelanggaran;
  readonly data: DataPesan;
}

function kalimat<Code extends KodePelanggaran>(
  code: Code,
  data: DataOf<(typeof PESAN_PELANGGARAN)[Code]>,
): KalimatPelanggaran {
  return { code, data: data };
}

/** A broken limit in words; `namaOf` gives the name of a candidate. */
export function kalimatPelanggaran(
  one: Pelanggaran,
  namaOf: (kandidat: string) => string,
): KalimatPelanggaran {
  switch (one.jenis) {
    case "rentang":
      return kalimat("rentang", { nama: namaOf(one.kandidat), shift: one.shift });
    case "bulanTertutup":
    case "jumlah":
    case "ketetapan":
    case "tenggat":
      return kalimat(one.jenis, { nama: namaOf(one.kandidat) });
    case "kelompok":
      return kalimat("kelompok", { tema: one.tema, lokus: one.lokus });
    case "kas":
      return kalimat("kas", { kantong: one.kantong, bulan: one.bulan, kurang: one.kurang });
    case "target":
      return kalimat("target", { triwulan: one.triwulan, kurang: one.kurang });
  }
}
