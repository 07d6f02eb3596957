import type { DataCrossfire } from "./types.ts";
import { ASISTEN } from "./umum.ts";

/** Nine themes, three per Asisten. The real list of 2023 is not public; these are plausible ones. */
export const CROSSFIRE: readonly DataCrossfire[] = [
  {
    asisten: ASISTEN.pemerintahan,
    tema: "Bersama Cegah Stunting",
    baris: [
      { peran: "Pengampu", skpd: "Dinkes", sub: "1.02.02.2.02.15", lokus: "Surian, Ranggasari", sarpras: "Posyandu", aktivitas: "Pemberian makanan tambahan lokal balita dan ibu hamil" },
      { peran: "Pendukung", skpd: "Dinkes", sub: "1.02.02.2.01.14", lokus: "Surian, Ranggasari", sarpras: "Posyandu, antropometri kit", aktivitas: "Pengukuran balita dengan alat baku" },
      { peran: "Pendukung", skpd: "DPKP", sub: "2.09.03.2.04.02", lokus: "Surian, Ranggasari", sarpras: "Pekarangan, rumah bibit", aktivitas: "Bahan pangan lokal untuk makanan tambahan" },
    ],
  },
  {
    asisten: ASISTEN.pemerintahan,
    tema: "Penghapusan Kemiskinan Ekstrem",
    baris: [
      { peran: "Pengampu", skpd: "Dinsos", sub: "1.06.05.2.02.04", lokus: "Jatigede, Cijeungjing", sarpras: "Balai desa", aktivitas: "Bantuan usaha ekonomi produktif" },
      { peran: "Pendukung", skpd: "Dinsos", sub: "1.06.05.2.02.01", lokus: "Semua kecamatan", sarpras: "Balai desa", aktivitas: "Pendataan fakir miskin by name by address" },
      { peran: "Pendukung", skpd: "DPKP", sub: "3.27.03.2.02.03", lokus: "Wado, Sukajadi", sarpras: "Jalan usaha tani", aktivitas: "Padat karya pembangunan jalan usaha tani" },
    ],
  },
  {
    asisten: ASISTEN.pemerintahan,
    tema: "Ibu Selamat, Anak Sehat",
    baris: [
      { peran: "Pengampu", skpd: "Dinkes", sub: "1.02.02.2.02.01", lokus: "Buahdua, Cilangkap", sarpras: "Puskesmas", aktivitas: "Kelas ibu hamil dan pendampingan risiko tinggi" },
      { peran: "Pendukung", skpd: "Dinkes", sub: "1.02.05.2.03.01", lokus: "Semua kecamatan", sarpras: "Posyandu", aktivitas: "Bimbingan teknis kader posyandu" },
      { peran: "Pendukung", skpd: "Dinsos", sub: "1.06.04.2.01.01", lokus: "Buahdua, Cilangkap", sarpras: "Puskesmas", aktivitas: "Paket permakanan keluarga rentan" },
    ],
  },
  {
    asisten: ASISTEN.ekonomi,
    tema: "Infrastruktur Desa Wisata",
    baris: [
      { peran: "Pengampu", skpd: "Disparbudpora", sub: "3.26.02.2.03.04", lokus: "Jatigede, Cijeungjing", sarpras: "Pusat informasi, toilet, gazebo", aktivitas: "Penataan destinasi desa wisata" },
      { peran: "Pendukung", skpd: "DPUTR", sub: "1.03.10.2.01.09", lokus: "Jatigede, Cijeungjing", sarpras: "Jalan kabupaten", aktivitas: "Rehabilitasi jalan akses desa wisata" },
    ],
  },
  {
    asisten: ASISTEN.ekonomi,
    tema: "Ketahanan Pangan Keluarga",
    baris: [
      { peran: "Pengampu", skpd: "DPKP", sub: "2.09.03.2.04.02", lokus: "Buahdua, Cilangkap", sarpras: "Rumah bibit", aktivitas: "Pekarangan pangan lestari" },
      { peran: "Pendukung", skpd: "Dinkes", sub: "1.02.02.2.02.15", lokus: "Buahdua, Cilangkap", sarpras: "Posyandu", aktivitas: "Edukasi gizi dan olahan pangan lokal" },
    ],
  },
  {
    asisten: ASISTEN.ekonomi,
    tema: "Akses Sentra Produksi dan Budaya",
    baris: [
      { peran: "Pengampu", skpd: "DPUTR", sub: "1.03.10.2.01.11", lokus: "Conggeang, Ungkal", sarpras: "Jalan kabupaten", aktivitas: "Pemeliharaan rutin jalan menuju sentra produksi" },
      { peran: "Pendukung", skpd: "DPKP", sub: "3.27.03.2.02.03", lokus: "Conggeang, Ungkal", sarpras: "Jalan usaha tani", aktivitas: "Jalan usaha tani sentra padi dan salak" },
      { peran: "Pendukung", skpd: "Disparbudpora", sub: "2.22.02.2.01.01", lokus: "Rancakalong, Nagarawangi", sarpras: "Panggung, geo theater", aktivitas: "Pagelaran budaya Hari Jadi Sumedang" },
    ],
  },
  {
    asisten: ASISTEN.administrasi,
    tema: "Satu Data Kemiskinan dan Stunting",
    baris: [
      { peran: "Pengampu", skpd: "Diskominfosanditik", sub: "2.20.02.2.01.01", lokus: "Semua kecamatan", sarpras: "Portal Satu Data", aktivitas: "Pengolahan data by name by address" },
      { peran: "Pendukung", skpd: "Dinsos", sub: "1.06.05.2.02.01", lokus: "Semua kecamatan", sarpras: "Balai desa", aktivitas: "Verifikasi dan validasi data fakir miskin" },
    ],
  },
  {
    asisten: ASISTEN.administrasi,
    tema: "Pelayanan Digital sampai Desa",
    baris: [
      { peran: "Pengampu", skpd: "Diskominfosanditik", sub: "2.16.03.2.02.07", lokus: "Semua kecamatan", sarpras: "Jaringan kecamatan, laptop", aktivitas: "Pengembangan aplikasi layanan desa" },
      { peran: "Pendukung", skpd: "Diskominfosanditik", sub: "2.16.01.2.08.02", lokus: "Semua kecamatan", sarpras: "Internet intra pemda", aktivitas: "Sambungan internet 26 kecamatan" },
    ],
  },
  {
    asisten: ASISTEN.administrasi,
    tema: "Kader dan Pemuda Pelopor Data",
    baris: [
      { peran: "Pengampu", skpd: "Diskominfosanditik", sub: "2.20.02.2.01.01", lokus: "Sumedang Utara, Situ", sarpras: "Portal Satu Data", aktivitas: "Pelatihan input data kader" },
      { peran: "Pendukung", skpd: "Dinkes", sub: "1.02.05.2.03.01", lokus: "Sumedang Utara, Situ", sarpras: "Posyandu", aktivitas: "Kader posyandu menginput pengukuran balita" },
      { peran: "Pendukung", skpd: "Disparbudpora", sub: "2.19.02.2.01.09", lokus: "Sumedang Utara, Kota Kaler", sarpras: "Alun-alun", aktivitas: "Paskibraka sebagai duta data desa" },
    ],
  },
];
