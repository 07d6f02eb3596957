import { BAGIAN_CROSSFIRE } from "../../core/crossfire/pengaturan.ts";
import { bagianForm, type BidangForm } from "./form.ts";

const SYARAT = "Isi 0 sampai 100 persen.";

const bobot = (label: string): BidangForm => ({
  label: `Bobot ${label}`,
  uraian: "Perbandingan terhadap bobot lain; dimensi yang tidak disebut tidak dihitung. Praktik.",
  syarat: SYARAT,
  isian: { jenis: "angka", satuan: "persen" },
});

const ambang = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: SYARAT,
  isian: { jenis: "angka", satuan: "persen" },
});

export const FORM_CROSSFIRE = bagianForm({
  bagian: BAGIAN_CROSSFIRE,
  judul: "Crossfire",
  uraian: "Bobot dan ambang pencocokan sub kegiatan antar-SKPD.",
  bidang: {
    bobotAktivitas: bobot("aktivitas"),
    bobotJenisBelanja: bobot("jenis belanja"),
    bobotLokus: bobot("lokus"),
    bobotSarpras: bobot("sarana dan prasarana"),
    bobotWaktu: bobot("waktu"),
    ambang: ambang("Ambang usulan", "Pasangan ditampilkan mulai skor ini. Bawaan 50 %."),
    ambangAktivitas: ambang(
      "Ambang aktivitas",
      "Di bawah ini kedua kegiatan bukan satu perkara. Bawaan 45 %.",
    ),
    ambangTanpaTempat: ambang(
      "Ambang tanpa lokus dan sarpras",
      "Mulai nilai aktivitas ini pasangan diusulkan walaupun lokus dan sarprasnya belum bertemu. Bawaan 70 %.",
    ),
    ambangSamaKerja: ambang(
      "Ambang pekerjaan sama",
      "Kemiripan kata mulai nilai ini berarti pekerjaan yang sama. Bawaan 80 %.",
    ),
    ambangJenisBelanja: ambang(
      "Ambang jenis belanja",
      "Kemiripan profil belanja mulai nilai ini berarti bertemu. Bawaan 30 %.",
    ),
    ambangLokus: ambang(
      "Ambang lokus",
      "Satu tempat meliputi yang lain mulai nilai ini. Bawaan 40 %.",
    ),
    ambangSarpras: ambang(
      "Ambang sarana dan prasarana",
      "Bagian benda yang sama mulai nilai ini berarti bertemu. Bawaan 34 %.",
    ),
    ambangWaktu: ambang(
      "Ambang waktu",
      "Bagian bulan yang sama mulai nilai ini berarti bertemu. Bawaan 20 %.",
    ),
    paling: {
      label: "Usulan yang ditampilkan",
      uraian: "Paling banyak sekian usulan dengan skor tertinggi.",
      syarat: "Isi bilangan bulat 1 sampai 2.000.",
      isian: { jenis: "angka", satuan: "angka" },
    },
  },
});
