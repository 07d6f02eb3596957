import type { ReasonMeta } from "./reasons.ts";

/** Reasons of packages, contracts, readiness and lead times. */
export const REASONS_PENGADAAN = {
  waktuPengadaan: {
    efek: "menolak",
    kalimat:
      "{rekening:teks}: {metode:teks} perlu sekitar {hari:angka} hari; tidak terkejar sebelum bulan {semula:bulan}.",
    dasar: "Tabel waktu pengadaan (pengaturan); batas metode: Perpres 16/2018 jo. 12/2021",
    certainty: "practice",
  },
  sudahDikontrak: {
    efek: "menolak",
    kalimat:
      "{rekening:teks} sudah dikontrak {kontrak:rupiah}; jadwalnya hanya berubah dengan adendum.",
    dasar: "Jadwal paket yang dikontrak terikat pada kontraknya",
    certainty: "practice",
  },
  sebagianDikontrak: {
    efek: "catatan",
    kalimat:
      "{rekening:teks}: {terikat:rupiah} terikat kontrak ({kontrak:rupiah}); hanya sisanya yang dihitung. Realisasi dianggap membayar kontrak lebih dahulu.",
    dasar: "Jadwal paket yang dikontrak terikat pada kontraknya",
    certainty: "practice",
  },
  kontrakTanpaRekening: {
    efek: "catatan",
    kalimat:
      "{terikat:rupiah} terikat kontrak paket yang tidak menyebut rekening ({kontrak:rupiah}); hanya sisanya yang dihitung.",
    dasar: "Jadwal paket yang dikontrak terikat pada kontraknya",
    certainty: "practice",
  },
  tanpaPaket: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks}: paketnya belum ada di daftar paket; RUP harus diumumkan lebih dahulu.",
    dasar: "Perpres 16/2018 jo. 12/2021 Pasal 22 (pengumuman RUP)",
    certainty: "secondary",
  },
  rupBelumTayang: {
    efek: "bersyarat",
    kalimat: "RUP paket “{paket:teks}” belum diumumkan.",
    dasar: "Perpres 16/2018 jo. 12/2021 Pasal 22 (pengumuman RUP)",
    certainty: "secondary",
  },
  desainLahan: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks}: desain (DED) dan lahan harus siap; daftar paket belum menunjukkan RUP yang tayang.",
    dasar: "Perencanaan mendahului tender pekerjaan fisik",
    certainty: "practice",
  },
  pengadaanTanah: {
    efek: "bersyarat",
    kalimat: "{rekening:teks}: pengadaan tanah menunggu penetapan lokasi dan kesepakatan harga.",
    dasar: "Tahap pengadaan tanah",
    certainty: "practice",
  },
  mengikutiFisik: {
    efek: "bersyarat",
    kalimat: "{rekening:teks} mengikuti pekerjaan fisiknya dan hanya dapat maju bersamanya.",
    dasar: "Konsultansi pengawasan berlangsung selama pekerjaan fisik",
    certainty: "practice",
  },
} as const satisfies Readonly<Record<string, ReasonMeta>>;
