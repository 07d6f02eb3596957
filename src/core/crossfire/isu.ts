import type { Istilah } from "./istilah.ts";

/**
 * A matter that several SKPD work at together, with the terms at its heart and those that support it. Who belongs to
 * it follows the intervention lists of the national strategies (stunting: Perpres 72/2021, spesifik and sensitif;
 * kemiskinan ekstrem: Inpres 4/2022) and the themes named in the regency's meetings; the lists are practice, open to
 * change.
 */
export interface Isu {
  readonly nama: string;
  readonly inti: readonly Istilah[];
  readonly pendukung: readonly Istilah[];
}

export const ISU_LIST: readonly Isu[] = [
  {
    nama: "stunting dan gizi",
    inti: ["gizi", "ibuAnak"],
    pendukung: [
      "paud",
      "keluargaBerencana",
      "remaja",
      "sanitasi",
      "airMinum",
      "panganKeluarga",
      "cadanganPangan",
    ],
  },
  {
    nama: "kemiskinan",
    inti: ["miskin", "bantuanSosial", "kesejahteraanSosial"],
    pendukung: ["rumahLayak", "usahaMikro", "pelatihanKerja", "cadanganPangan", "ekonomiDesa"],
  },
  {
    nama: "usaha rakyat",
    inti: ["usahaMikro", "koperasi", "industriKecil", "ekonomiDesa"],
    pendukung: ["ekonomiKreatif", "pasar", "pelatihanKerja", "investasi", "usahaWisata"],
  },
  {
    nama: "pariwisata",
    inti: ["wisata", "usahaWisata"],
    pendukung: ["ekonomiKreatif", "budaya", "usahaMikro", "ekonomiDesa", "jalan", "angkutan"],
  },
  {
    nama: "pertanian dan pangan",
    inti: ["tani", "irigasi", "jalanTani", "pupuk"],
    pendukung: ["pangan", "cadanganPangan", "panganKeluarga", "sumberDayaAir", "ternak", "ikan"],
  },
  {
    nama: "harga dan cadangan pangan",
    inti: ["pangan", "cadanganPangan"],
    pendukung: ["panganKeluarga", "pasar"],
  },
  {
    nama: "peternakan dan kesehatan hewan",
    inti: ["ternak", "kesehatanHewan"],
    pendukung: ["penyakit"],
  },
  {
    nama: "bencana",
    inti: ["bencana", "rumahKorban"],
    pendukung: ["banjir", "kebakaran"],
  },
  {
    nama: "lingkungan bersih",
    inti: ["sampah", "lingkunganHidup"],
    pendukung: ["sanitasi", "banjir", "rumahLayak"],
  },
  {
    nama: "permukiman layak",
    inti: ["rumahLayak", "sanitasi", "airMinum"],
    pendukung: ["banjir", "sumberDayaAir"],
  },
  {
    nama: "perempuan dan anak",
    inti: ["perempuan", "lindungAnak"],
    pendukung: ["remaja", "keluargaBerencana"],
  },
  {
    nama: "sekolah sehat dan aman",
    inti: ["sekolah", "kesehatanSekolah", "paud"],
    pendukung: ["pustaka", "lindungAnak", "narkotika"],
  },
  {
    nama: "lapangan kerja",
    inti: ["pelatihanKerja"],
    pendukung: ["usahaMikro", "industriKecil", "investasi", "industri"],
  },
  {
    nama: "iklim usaha",
    inti: ["investasi", "izin"],
    pendukung: ["industri", "usahaMikro", "usahaWisata"],
  },
  { nama: "layanan digital", inti: ["digital"], pendukung: [] },
  { nama: "penyakit", inti: ["penyakit", "obat", "faskes"], pendukung: ["sanitasi"] },
  { nama: "narkotika", inti: ["narkotika"], pendukung: ["remaja", "pemuda"] },
  { nama: "pemuda dan olahraga", inti: ["pemuda", "olahraga"], pendukung: [] },
  { nama: "literasi", inti: ["pustaka", "arsip"], pendukung: [] },
  { nama: "administrasi kependudukan", inti: ["adminduk"], pendukung: [] },
  { nama: "pemerintahan desa", inti: ["pemerintahanDesa"], pendukung: ["ekonomiDesa"] },
];
