import type { LegalBasis } from "./rule.ts";

/** Sources several rules share; how sure each is stands in the domain notes. */
export const FORMULIR_DPA: LegalBasis = {
  jenis: "formulir",
  peraturan: "Formulir DPA Rincian Belanja SKPD",
  sumber: "cetakan SIPD-RI tahun 2026",
  certainty: "verified",
};

export const JENJANG_REKENING: LegalBasis = {
  jenis: "praktik",
  peraturan: "Jenjang rekening dan program: setiap tingkat adalah jumlah dari tingkat di bawahnya",
  sumber: "naskah spesifikasi sistem anggaran daerah",
  certainty: "secondary",
};

export const RAK_PER_REKENING: LegalBasis = {
  jenis: "praktik",
  peraturan:
    "Rencana anggaran kas disusun per rekening dan jumlah dua belas bulannya sama dengan pagu",
  sumber: "syarat simpan pada perangkat lunak RAK daerah",
  certainty: "secondary",
};

export const ANGGARAN_KAS: LegalBasis = {
  jenis: "peraturan",
  peraturan: "PP 12/2019 dan Permendagri 77/2020 tentang anggaran kas",
  sumber: "nomor pasal belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const KODEFIKASI: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Permendagri 90/2019 tentang klasifikasi, kodefikasi, dan nomenklatur",
  sumber: "nomor pasal belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const MUTU_DATA: LegalBasis = {
  jenis: "praktik",
  peraturan: "Kebersihan buku kerja",
  sumber: "nilai yang tidak terbaca tidak dapat diperiksa",
  certainty: "practice",
};

export const FORMULIR_DPPA: LegalBasis = {
  jenis: "formulir",
  peraturan: "Formulir DPPA Rincian Belanja SKPD",
  pasal: "kolom Sebelum Perubahan dan Setelah Perubahan",
  sumber: "susunan cetakan DPPA; naskah formulirnya belum dibaca",
  certainty: "secondary",
};

export const TIDAK_NEGATIF: LegalBasis = {
  jenis: "praktik",
  peraturan: "Nilai anggaran tidak boleh kurang dari nol",
  sumber: "syarat unggah pada perangkat lunak anggaran daerah",
  certainty: "secondary",
};

/** Tables of our own making: a second row for the same thing counts twice. */
export const SATU_BARIS: LegalBasis = {
  jenis: "praktik",
  peraturan: "Satu hal ditulis pada satu baris",
  sumber: "baris ganda terhitung dua kali dalam rekapitulasi",
  certainty: "practice",
};

/** Checks from the review lists of DPA, without a regulation that was read. */
export const DAFTAR_PERIKSA: LegalBasis = {
  jenis: "praktik",
  peraturan: "Daftar pemeriksaan kelengkapan DPA",
  sumber: "praktik reviu dan verifikasi; belum ada naskah yang dibaca",
  certainty: "practice",
};

export const NOMENKLATUR: LegalBasis = {
  jenis: "peraturan",
  peraturan:
    "Kepmendagri 050-5889 Tahun 2021 dan 900.1.15.5-1317 Tahun 2023 tentang pemutakhiran kodefikasi dan nomenklatur",
  sumber: "daftar kode pada aplikasi daerah; lampiran keputusan belum dicocokkan",
  certainty: "secondary",
};

export const WILAYAH: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Keputusan Mendagri tentang kode dan data wilayah administrasi pemerintahan",
  sumber: "tabel kode wilayah; lampiran keputusan belum dicocokkan",
  certainty: "secondary",
};
