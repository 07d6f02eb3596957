import type { LegalBasis } from "../rule.ts";

/** Sources of the rules on kinds of spending; none of their articles was read. */
export const PENEMPATAN_BELANJA: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Permendagri 77/2020 tentang Pedoman Teknis Pengelolaan Keuangan Daerah",
  sumber: "nomor bab belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const KAPITALISASI: LegalBasis = {
  jenis: "peraturan",
  peraturan: "PP 71/2010 tentang Standar Akuntansi Pemerintahan",
  pasal: "aset tetap",
  sumber: "batas kapitalisasi diatur kebijakan akuntansi daerah masing-masing",
  certainty: "practice",
};

export const PENERIMA_HIBAH: LegalBasis = {
  jenis: "peraturan",
  peraturan: "Permendagri 77/2020 tentang hibah dan bantuan sosial",
  sumber: "daftar penerima dalam lampiran penjabaran APBD, belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const PORSI_HKPD: LegalBasis = {
  jenis: "peraturan",
  peraturan: "UU 1/2022 tentang Hubungan Keuangan Pusat dan Daerah",
  sumber: "persentase dari sumber turunan, dasar hitung belum dicocokkan dengan naskah",
  certainty: "practice",
};
