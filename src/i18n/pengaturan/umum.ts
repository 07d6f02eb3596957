import { PENGATURAN_UMUM } from "../../core/pengaturan/umum.ts";
import { BULAN_LIST, namaBulan } from "../../core/periode/periode.ts";
import { bagianForm } from "./form.ts";

export const FORM_UMUM = bagianForm({
  bagian: PENGATURAN_UMUM,
  judul: "Umum",
  uraian: "Berlaku untuk semua halaman dan fungsi PK di buku kerja ini.",
  bidang: {
    asOf: {
      label: "Bulan yang dinilai",
      uraian:
        "Realisasi dihitung sampai dengan bulan ini. Otomatis = bulan terakhir yang memuat realisasi.",
      syarat: "Pilih otomatis atau salah satu bulan.",
      isian: {
        jenis: "pilihan",
        pilihan: [
          { nilai: null, label: "Otomatis" },
          ...BULAN_LIST.map((bulan) => ({ nilai: bulan, label: namaBulan(bulan) })),
        ],
      },
    },
    toleransiBaris: {
      label: "Toleransi pembulatan per baris",
      uraian:
        "Selisih koefisien × harga terhadap jumlah yang masih dianggap pembulatan. Bawaan Rp1 (praktik).",
      syarat: "Isi rupiah bulat 0 sampai 1.000.000.",
      isian: { jenis: "angka", satuan: "rupiah" },
    },
    toleransiTotal: {
      label: "Toleransi jumlah",
      uraian: "Selisih antara jumlah tertulis dan penjumlahan bagiannya. Bawaan Rp0.",
      syarat: "Isi rupiah bulat 0 sampai 1.000.000.",
      isian: { jenis: "angka", satuan: "rupiah" },
    },
  },
});
