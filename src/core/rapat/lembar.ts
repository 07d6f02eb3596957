import { bulatAntara, teksPaling, type BagianPengaturan } from "../pengaturan/bagian.ts";

/** What the papers of a meeting say beside the figures. `""` = a line to be filled in by hand. */
export interface PengaturanLembarRapat {
  readonly namaRapat: string;
  readonly tempat: string;
  readonly pimpinan: string;
  readonly jabatanPimpinan: string;
  readonly notulis: string;
  readonly jabatanNotulis: string;
  readonly nipNotulis: string;
  /** Who takes part, divided by semicolons. */
  readonly peserta: string;
  /** Who signs the figures. */
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  /** Most steps of a kind, and most proposals, that the paper prints; the rest is counted. */
  readonly langkahPerJenis: number;
  readonly usulanPercepatan: number;
}

const teks = teksPaling(160);

/** Names of posts are those of a regency's secretariat (practice); people are never named by default. */
export const BAGIAN_LEMBAR_RAPAT: BagianPengaturan<PengaturanLembarRapat> = {
  kunci: "rapatLembar",
  bawaan: {
    namaRapat: "Rapat Evaluasi Perjanjian Kinerja dan Percepatan Anggaran",
    tempat: "",
    pimpinan: "",
    jabatanPimpinan: "Sekretaris Daerah",
    notulis: "",
    jabatanNotulis: "Notulis",
    nipNotulis: "",
    peserta: "Para Asisten; para Kepala SKPD; Bagian Administrasi Pembangunan; BPKAD; Bappeda",
    jabatan: "Kepala Bagian Administrasi Pembangunan",
    nama: "",
    nip: "",
    langkahPerJenis: 10,
    usulanPercepatan: 20,
  },
  bidang: {
    namaRapat: teks,
    tempat: teks,
    pimpinan: teks,
    jabatanPimpinan: teks,
    notulis: teks,
    jabatanNotulis: teks,
    nipNotulis: teks,
    peserta: teksPaling(1000),
    jabatan: teks,
    nama: teks,
    nip: teks,
    langkahPerJenis: bulatAntara(1, 500),
    usulanPercepatan: bulatAntara(1, 500),
  },
};
