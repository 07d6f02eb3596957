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
