import type { LegalBasis } from "../rule.ts";

export const ANGGARAN_KAS: LegalBasis = {
  jenis: "praktik",
  peraturan: "Anggaran kas: pengeluaran sampai suatu bulan tidak melebihi kas sampai bulan itu",
  sumber: "PP 12/2019 tentang anggaran kas, belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const TABEL_KAS: LegalBasis = {
  jenis: "praktik",
  peraturan: "Tabel kas tersedia: penerimaan per bulan, satu baris untuk setiap bulan dan sumber",
  sumber: "praktik penyusunan anggaran kas; belum ada naskah yang dibaca",
  certainty: "practice",
};

export const KAS_BERTANDA: LegalBasis = {
  jenis: "praktik",
  peraturan: "Belanja bersumber dana tertentu dibayar dari kas sumber dana itu",
  sumber: "praktik perbendaharaan; belum ada naskah yang dibaca",
  certainty: "practice",
};
