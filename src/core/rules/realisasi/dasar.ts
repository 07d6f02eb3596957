import type { LegalBasis } from "../rule.ts";

export const BATAS_BELANJA: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Permendagri 13/2006 sebagaimana diubah Permendagri 21/2011",
  pasal: "Pasal 197, pengeluaran kas berdasarkan SPD",
  sumber: "kutipan pasal tentang SPD; SPD terbit atas DPA, sehingga pagu menjadi batas tertinggi",
  certainty: "secondary",
};

export const SPD_TRIWULAN: LegalBasis = {
  jenis: "praktik",
  peraturan: "SPD satu triwulan sama dengan jumlah AKB triwulan itu",
  sumber: "layar penerbitan SPD pada perangkat lunak keuangan daerah",
  certainty: "secondary",
};

export const LAPORAN_RFK: LegalBasis = {
  jenis: "praktik",
  peraturan: "Laporan realisasi fisik dan keuangan: fisik kumulatif dari 0 sampai 100 persen",
  sumber: "formulir realisasi fisik dan keuangan satu kabupaten",
  certainty: "secondary",
};

export const TELAAH_REALISASI: LegalBasis = {
  jenis: "praktik",
  peraturan: "Penelaahan laporan realisasi bulanan",
  sumber: "praktik pengendalian pembangunan; belum ada naskah yang dibaca",
  certainty: "practice",
};
