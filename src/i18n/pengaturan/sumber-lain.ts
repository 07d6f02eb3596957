import { BAGIAN_SUMBER_LAIN } from "../../core/acceleration/sumber-lain.ts";
import { bagianForm } from "./form.ts";

export const FORM_SUMBER_LAIN = bagianForm({
  bagian: BAGIAN_SUMBER_LAIN,
  judul: "Sumber di luar APBD",
  uraian: "Calon sumber untuk yang belum ditanggung kas atau APBD; selalu di luar pagu.",
  bidang: {
    sumberLain: {
      label: "Calon sumber",
      uraian:
        "Kolom Untuk: kata-kata kegiatan yang cocok, dipisah koma; * = kegiatan apa pun. Semua isi bawaan adalah praktik.",
      syarat: "Isi nama sumber dan tahun 2000 sampai 2099; paling banyak 50 baris.",
      isian: {
        jenis: "tabel",
        kolom: [
          { kunci: "nama", label: "Sumber", jenis: "teks" },
          { kunci: "untuk", label: "Untuk", jenis: "teks" },
          { kunci: "syarat", label: "Syarat", jenis: "teks" },
          { kunci: "pintu", label: "Melalui", jenis: "teks" },
          { kunci: "sejakTahun", label: "Sejak tahun", jenis: "angka" },
          { kunci: "sumber", label: "Dasar", jenis: "teks" },
        ],
        barisBaru: { nama: "", untuk: "*", syarat: "", pintu: "", sejakTahun: 2023, sumber: "" },
      },
    },
  },
});
