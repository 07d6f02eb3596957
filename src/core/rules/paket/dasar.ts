import type { LegalBasis } from "../rule.ts";

export const PENGUMUMAN_RUP: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Perpres 16/2018 sebagaimana diubah Perpres 12/2021",
  pasal: "Pasal 22 ayat (2) dan (5), pengumuman rencana umum pengadaan",
  sumber: "kutipan pasal pada tulisan ahli pengadaan",
  certainty: "secondary",
};

export const BATAS_PENGADAAN: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Perpres 16/2018 sebagaimana diubah Perpres 12/2021 dan Perpres 46/2025",
  pasal: "Pasal 1 dan Pasal 38, batas nilai pengadaan langsung",
  sumber: "ringkasan perbandingan kedua Perpres; batas konsultansi dan kuitansi dari ingatan",
  certainty: "practice",
};

export const TELAAH_PAKET: LegalBasis = {
  jenis: "praktik",
  peraturan: "Penelaahan daftar paket pengadaan terhadap DPA dan anggaran kas",
  sumber: "daftar pemeriksaan reviu DPA; belum ada naskah yang dibaca",
  certainty: "practice",
};
