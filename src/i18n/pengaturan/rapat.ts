import { BAGIAN_LEMBAR_RAPAT } from "../../core/rapat/lembar.ts";
import { PENGATURAN_RAPAT } from "../../core/rapat/pengaturan.ts";
import { bagianForm, type BidangForm } from "./form.ts";

const persen = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Isi 0 sampai 100 persen.",
  isian: { jenis: "angka", satuan: "persen" },
});

export const FORM_RAPAT = bagianForm({
  bagian: PENGATURAN_RAPAT,
  judul: "Rapat",
  uraian: "Batas lampu, kontrak kritis, target serapan, dan banyaknya butir agenda.",
  bidang: {
    targetSerapan: {
      label: "Target serapan per triwulan",
      uraian:
        "Bagian pagu yang terserap sampai akhir triwulan. Bawaan 15 % dan 50 % (BPKAD Sumedang, Mei 2023), 70 % (praktik), 96 % (Bupati Sumedang, Januari 2023).",
      syarat: "Isi empat persen, masing-masing 0 sampai 100.",
      isian: {
        jenis: "kelompok",
        satuan: "persen",
        anggota: ["I", "II", "III", "IV"].map((nama, kunci) => ({ kunci, label: `TW ${nama}` })),
      },
    },
    deviasiMerah: persen(
      "Batas merah deviasi",
      "Tertinggal lebih dari sekian poin = kritis; sampai dengan batas ini = tertinggal; 0 poin atau lebih cepat = sesuai. Berlaku di panel, cascading, dan semua lembar. Bawaan 10 poin (praktik laporan RFK).",
    ),
    kritisAwal: persen(
      "Kontrak kritis, rencana awal",
      "Pekerjaan konstruksi yang tertinggal lebih dari sekian poin selama rencananya di bawah batas berikut. Bawaan 10 poin (praktik, mengikuti Permen PU 07/PRT/M/2011).",
    ),
    kritisAkhir: persen(
      "Kontrak kritis, rencana lanjut",
      "Yang tertinggal lebih dari sekian poin sejak batas berikut. Bawaan 5 poin.",
    ),
    kritisBatas: persen(
      "Batas rencana awal dan lanjut",
      "Rencana kumulatif yang memisahkan kedua batas di atas. Bawaan 70 %.",
    ),
    butirPerAsisten: {
      label: "Butir agenda per Asisten",
      uraian: "Paling banyak sekian butir; selebihnya dihitung. Bawaan 5.",
      syarat: "Isi bilangan bulat 1 sampai 20.",
      isian: { jenis: "angka", satuan: "angka", akhiran: "butir" },
    },
  },
});

const baris = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Isi paling panjang 160 huruf.",
  isian: { jenis: "teks" },
});

const TANGAN = "Kosong = titik-titik untuk diisi tangan.";

const banyak = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Isi bilangan bulat 1 sampai 500.",
  isian: { jenis: "angka", satuan: "angka", akhiran: "baris" },
});

export const FORM_LEMBAR_RAPAT = bagianForm({
  bagian: BAGIAN_LEMBAR_RAPAT,
  judul: "Lembar rapat",
  uraian:
    "Isi tetap PK Bahan Rapat dan PK Notulen. Kop dan tempat surat mengikuti bagian Surat dan lembar pergeseran.",
  bidang: {
    namaRapat: baris("Nama rapat", "Judul kedua lembar."),
    tempat: baris("Tempat rapat", TANGAN),
    pimpinan: baris("Pimpinan rapat", TANGAN),
    jabatanPimpinan: baris("Jabatan pimpinan", "Bawaan Sekretaris Daerah (praktik)."),
    notulis: baris("Notulis", TANGAN),
    jabatanNotulis: baris("Jabatan notulis", "Di atas nama notulis."),
    nipNotulis: baris("NIP notulis", "Kosong = tidak dicetak."),
    peserta: {
      label: "Peserta",
      uraian: "Dipisah titik koma; satu baris untuk setiap peserta pada notulen.",
      syarat: "Isi paling panjang 1.000 huruf.",
      isian: { jenis: "teks" },
    },
    jabatan: baris(
      "Jabatan penanda tangan",
      "Yang menandatangani Bahan Rapat. Bawaan Kepala Bagian Administrasi Pembangunan (praktik).",
    ),
    nama: baris("Nama penanda tangan", TANGAN),
    nip: baris("NIP penanda tangan", TANGAN),
    langkahPerJenis: banyak(
      "Langkah per jenis",
      "Paling banyak sekian langkah dari setiap jenis pada Bahan Rapat; selebihnya dihitung. Bawaan 10.",
    ),
    usulanPercepatan: banyak(
      "Usulan percepatan",
      "Paling banyak sekian usulan pada Bahan Rapat, menurut rupiah terbesar. Bawaan 20.",
    ),
  },
});
