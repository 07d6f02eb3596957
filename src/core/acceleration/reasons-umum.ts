import type { ReasonMeta } from "./reasons.ts";

/** Reasons of plan, pagu and spending, and what the room decided. */
export const REASONS_UMUM = {
  tanpaPagu: {
    efek: "tidakDiperiksa",
    kalimat: "Tidak diperiksa: pagu tidak ada di DPA maupun RAK.",
    dasar: "Syarat pemeriksaan",
    certainty: "practice",
  },
  tanpaRencana: {
    efek: "tidakDiperiksa",
    kalimat: "Tidak diperiksa: rencana per bulan tidak ada di RAK maupun DPA.",
    dasar: "Syarat pemeriksaan",
    certainty: "practice",
  },
  tidakAdaRencanaTw34: {
    efek: "menolak",
    kalimat: "Tidak ada rencana mulai bulan {dari:bulan} yang dapat dimajukan.",
    dasar: "Definisi percepatan: menarik rencana TW III/IV ke TW I/II",
    certainty: "verified",
  },
  sudahDirealisasi: {
    efek: "menolak",
    kalimat: "Pagu sudah terealisasi {realisasi:rupiah}; tidak ada sisa rencana untuk dimajukan.",
    dasar: "Hanya sisa pagu yang dapat dimajukan",
    certainty: "practice",
  },
  sebagianTerealisasi: {
    efek: "catatan",
    kalimat: "Realisasi mendahului rencana {lebih:rupiah}; hanya sisanya yang dihitung.",
    dasar: "Hanya sisa pagu yang dapat dimajukan",
    certainty: "practice",
  },
  diputuskanLayak: {
    efek: "catatan",
    kalimat: "Diputuskan layak: {alasan:teks}",
    dasar: "Putusan pengguna",
    certainty: "practice",
  },
  diputuskanBersyarat: {
    efek: "catatan",
    kalimat: "Diputuskan bersyarat: {alasan:teks}",
    dasar: "Putusan pengguna",
    certainty: "practice",
  },
  diputuskanTidakLayak: {
    efek: "catatan",
    kalimat: "Diputuskan tidak dimajukan: {alasan:teks}",
    dasar: "Putusan pengguna",
    certainty: "practice",
  },
  sebagianRekening: {
    efek: "bersyarat",
    kalimat:
      "Hanya sebagian rekening yang dapat dimajukan: {bisa:rupiah}; tetap pada bulannya: {tetap:rupiah}.",
    dasar: "Gabungan penilaian per rekening",
    certainty: "practice",
  },
  perkiraanRekening: {
    efek: "catatan",
    kalimat:
      "Rencana per rekening diperkirakan dari pagu rekening, karena RAK per rekening tidak ada.",
    dasar: "Pembagian menurut pagu rekening",
    certainty: "practice",
  },
} as const satisfies Readonly<Record<string, ReasonMeta>>;
