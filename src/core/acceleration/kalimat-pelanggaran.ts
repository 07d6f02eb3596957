import { fillSlots } from "../text/isi-slot.ts";
import type { Pelanggaran } from "./periksa-rencana.ts";
import type { DataOf } from "./pesan.ts";
import { rapikan } from "./tulis-kalimat.ts";

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

type Kode = keyof typeof PESAN_PELANGGARAN;

function tulis<Code extends Kode>(
  code: Code,
  data: DataOf<(typeof PESAN_PELANGGARAN)[Code]>,
): string {
  return rapikan(fillSlots(PESAN_PELANGGARAN[code], data));
}

/** A broken limit in words; `namaOf` gives the name of a candidate. */
export function tulisPelanggaran(one: Pelanggaran, namaOf: (kandidat: string) => string): string {
  switch (one.jenis) {
    case "rentang":
      return tulis("rentang", { nama: namaOf(one.kandidat), shift: one.shift });
    case "bulanTertutup":
    case "jumlah":
    case "ketetapan":
    case "tenggat":
      return tulis(one.jenis, { nama: namaOf(one.kandidat) });
    case "kelompok":
      return tulis("kelompok", { tema: one.tema, lokus: one.lokus });
    case "kas":
      return tulis("kas", { kantong: one.kantong, bulan: one.bulan, kurang: one.kurang });
    case "target":
      return tulis("target", { triwulan: one.triwulan, kurang: one.kurang });
  }
}
