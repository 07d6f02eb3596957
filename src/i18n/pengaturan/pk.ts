import { PENGATURAN_PK } from "../../core/pk/pengaturan.ts";
import { RUMUS } from "../../core/pk/rumus.ts";
import { bagianForm } from "./form.ts";

export const FORM_PK = bagianForm({
  bagian: PENGATURAN_PK,
  judul: "Perjanjian Kinerja",
  uraian: "Cara menilai indikator PK. Nilai tanpa batas selalu tetap dapat dilihat.",
  bidang: {
    rumusTurun: {
      label: "Rumus polaritas turun",
      uraian: `Dipakai bila lembar PK tidak menyebut rumusnya. ${RUMUS.turun.tulis.id}: ${RUMUS.turun.sumber}. ${RUMUS["turun-banding"].tulis.id}: ${RUMUS["turun-banding"].sumber}.`,
      syarat: "Pilih salah satu rumus.",
      isian: {
        jenis: "pilihan",
        pilihan: [
          { nilai: "selisih", label: RUMUS.turun.tulis.id },
          { nilai: "banding", label: RUMUS["turun-banding"].tulis.id },
        ],
      },
    },
    batasRata: {
      label: "Batas capaian dalam rata-rata",
      uraian:
        "Di dalam rata-rata tertimbang satu indikator dihitung paling tinggi sebesar ini, dan paling rendah 0 %. Bawaan 100 % (praktik).",
      syarat: "Isi persen 100 sampai 1.000.",
      isian: { jenis: "angka", satuan: "persen" },
    },
    batasTampil: {
      label: "Batas capaian yang ditampilkan",
      uraian:
        "Capaian satu indikator ditampilkan paling tinggi sebesar ini; nilai tanpa batas tetap tercantum di sampingnya. Bawaan tanpa batas.",
      syarat: "Pilih salah satu batas.",
      isian: {
        jenis: "pilihan",
        pilihan: [
          { nilai: null, label: "Tanpa batas" },
          { nilai: 1, label: "100 %" },
          { nilai: 1.1, label: "110 %" },
          { nilai: 1.2, label: "120 %" },
          { nilai: 1.5, label: "150 %" },
        ],
      },
    },
    predikat: {
      label: "Predikat capaian",
      uraian:
        "Capaian tepat pada batas termasuk predikat di bawahnya; yang di bawah semua batas memakai predikat terendah. Bawaan: sebutan Permendagri 86/2017 (praktik: batas > 90, > 75, > 65, > 50 %).",
      syarat: "Isi 1 sampai 12 baris, masing-masing dengan sebutan dan batas yang berbeda.",
      isian: {
        jenis: "tabel",
        kolom: [
          { kunci: "sebutan", label: "Sebutan", jenis: "teks" },
          { kunci: "lebihDari", label: "Lebih dari", jenis: "persen" },
        ],
        barisBaru: { sebutan: "", lebihDari: 0 },
      },
    },
  },
});
