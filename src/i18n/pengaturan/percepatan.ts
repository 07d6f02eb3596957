import { BAGIAN_PERCEPATAN } from "../../core/acceleration/pengaturan.ts";
import { BULAN_LIST, namaBulan, namaTriwulan, type Triwulan } from "../../core/periode/periode.ts";
import { bagianForm, type BidangForm } from "./form.ts";
import { TABEL_PERCEPATAN, TANDA } from "./percepatan-tabel.ts";

const bulan = (label: string, uraian: string, dari: number): BidangForm => ({
  label,
  uraian,
  syarat: `Pilih ${namaBulan(dari === 2 ? 2 : 1)} sampai Desember.`,
  isian: {
    jenis: "pilihan",
    pilihan: BULAN_LIST.filter((one) => one >= dari).map((one) => ({
      nilai: one,
      label: namaBulan(one),
    })),
  },
});

const tekanan = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Pilih salah satu.",
  isian: {
    jenis: "pilihan",
    pilihan: [
      { nilai: "keras", label: "Wajib: rencana yang melanggar ditolak" },
      { nilai: "diutamakan", label: "Diutamakan: menambah nilai rencana" },
      { nilai: "mati", label: "Tidak diperhitungkan" },
    ],
  },
});

const bonus = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Isi 0 sampai 100.",
  isian: { jenis: "angka", satuan: "angka", akhiran: "rupiah-bulan per rupiah" },
});

export const FORM_PERCEPATAN = bagianForm({
  bagian: BAGIAN_PERCEPATAN,
  judul: "Percepatan",
  uraian: "Kriteria, waktu, dan tujuan rencana percepatan TW III/IV ke TW I/II.",
  bidang: {
    bulanAwal: bulan(
      "Kandidat mulai bulan",
      "Rencana mulai bulan ini dapat dimajukan. Bawaan Juli (TW III).",
      2,
    ),
    batasBulan: bulan(
      "Tenggat pekerjaan strategis",
      "Pekerjaan strategis dan crossfire selesai paling lambat bulan ini. Bawaan Agustus (sebelum September).",
      1,
    ),
    hariMulai: {
      label: "Persiapan dimulai",
      uraian:
        "Hari kalender sesudah akhir bulan yang dinilai. Bawaan 0; 14 = pertengahan bulan berikutnya.",
      syarat: "Isi bilangan bulat 0 sampai 90.",
      isian: { jenis: "angka", satuan: "angka", akhiran: "hari" },
    },
    sertakanBersyarat: {
      label: "Sertakan yang bersyarat",
      uraian: "Rencana juga memindahkan bagian yang masih punya syarat.",
      syarat: "Pilih ya atau tidak.",
      isian: { jenis: "saklar" },
    },
    pecahRekening: {
      label: "Rekening bergerak sendiri",
      uraian:
        "Setiap rekening boleh maju sendiri; bawaan satu sub kegiatan maju sebagai satu blok.",
      syarat: "Pilih ya atau tidak.",
      isian: { jenis: "saklar" },
    },
    tenggat: tekanan("Tenggat strategis", "Pekerjaan strategis selesai pada bulan tenggat."),
    kelompok: tekanan(
      "Serempak crossfire",
      "Anggota satu tema di satu lokus mulai pada triwulan yang sama.",
    ),
    target: tekanan(
      "Target serapan",
      "Serapan rencana mencapai target sampai akhir setiap triwulan (15 %, 50 %, 70 %: angka 2023 dan praktik).",
    ),
    targetSerapan: {
      label: "Target serapan kumulatif",
      uraian:
        "Bagian pagu yang direncanakan terserap sampai akhir setiap triwulan. Bawaan 15 %, 50 %, 70 %, 96 % (angka 2023; TW III praktik).",
      syarat: "Isi 0 sampai 100 persen yang tidak turun dari TW I ke TW IV.",
      isian: {
        jenis: "kelompok",
        satuan: "persen",
        anggota: [1, 2, 3, 4].map((tw) => ({
          kunci: tw - 1,
          label: namaTriwulan(tw as Triwulan),
        })),
      },
    },
    bobot: {
      label: "Bobot rupiah-bulan",
      uraian:
        "Nilai satu rupiah-bulan yang maju menurut tandanya; 1 = seperti belanja lain, beberapa tanda dijumlahkan kelebihannya. Tanda yang baru usulan dari kata tidak menambah. Praktik.",
      syarat: "Isi 0 sampai 10.",
      isian: {
        jenis: "kelompok",
        satuan: "angka",
        anggota: [
          { kunci: "crossfire", label: "Crossfire" },
          ...TANDA.map(([kunci, label]) => ({ kunci, label })),
          { kunci: "pk", label: "Program PK" },
        ],
      },
    },
    bonusTenggat: bonus("Nilai tenggat", "Nilai satu rupiah strategis yang selesai pada tenggat."),
    bonusKelompok: bonus("Nilai serempak", "Nilai satu rupiah kelompok yang bertemu."),
    bonusTarget: bonus("Nilai target", "Nilai satu rupiah menuju target serapan."),
    rataMinBulan: {
      label: "Pola merata: bulan terisi",
      uraian: "Rencana dianggap belanja bulanan bila sedikitnya sekian bulan terisi. Praktik.",
      syarat: "Isi bilangan bulat 2 sampai 12.",
      isian: { jenis: "angka", satuan: "angka", akhiran: "bulan" },
    },
    rataMinDekat: {
      label: "Pola merata: bulan sama besar",
      uraian: "… dan sedikitnya sekian bulan di antaranya hampir sama besar.",
      syarat: "Isi bilangan bulat 1 sampai 12.",
      isian: { jenis: "angka", satuan: "angka", akhiran: "bulan" },
    },
    rataToleransi: {
      label: "Pola merata: toleransi",
      uraian: "Jarak dari nilai tengah yang masih dianggap sama besar. Bawaan 25 %.",
      syarat: "Isi 0 sampai 100 persen.",
      isian: { jenis: "angka", satuan: "persen" },
    },
    ...TABEL_PERCEPATAN,
  },
});
