import { BAGIAN_PERCEPATAN } from "../../core/acceleration/pengaturan.ts";
import { BULAN_LIST, namaBulan } from "../../core/periode/periode.ts";
import { bagianForm, type BidangForm, type KolomForm } from "./form.ts";

const teks = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "teks" });
const angka = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "angka" });
const rupiah = (kunci: string, label: string): KolomForm => ({ kunci, label, jenis: "rupiah" });

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

const kata = (
  label: string,
  uraian: string,
  kolom: readonly KolomForm[],
  barisBaru: Readonly<Record<string, unknown>>,
): BidangForm => ({
  label,
  uraian,
  syarat: "Isi setiap baris; paling banyak 300 baris.",
  isian: { jenis: "tabel", kolom, barisBaru },
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
    kataTanggal: kata(
      "Kata terikat tanggal",
      "Kegiatan dengan kata ini terikat tanggalnya (HUT RI, Hari Jadi, PPDB, musim tanam). Praktik.",
      [teks("frasa", "Kata")],
      { frasa: "", kecuali: [], bulan: null },
    ),
    kataRutin: kata(
      "Kata belanja rutin",
      "Rekening dengan kata ini dibayar setiap bulan. Praktik.",
      [teks("frasa", "Kata")],
      { frasa: "", kecuali: [], tagihan: false },
    ),
    kodeRutin: kata(
      "Rekening belanja rutin",
      "Rekening ini, dan yang di bawahnya, dibayar setiap bulan. Nama rekening: Kepmendagri 050-5889/2021.",
      [teks("kode", "Kode rekening")],
      { kode: "5.1.02.02.01.0059", tagihan: true },
    ),
    kataPengawasan: kata(
      "Kata pengawasan",
      "Konsultan dengan kata ini mengikuti pekerjaan fisiknya. Praktik.",
      [teks("frasa", "Kata")],
      { frasa: "", kecuali: [] },
    ),
    kataSumber: kata(
      "Sumber dana bertahap",
      "Sumber dana dengan kata ini masuk bertahap (bertahap) atau menunggu audit (silpa).",
      [teks("frasa", "Kata"), teks("jenis", "Jenis"), teks("tahap", "Tahap")],
      { frasa: "", kecuali: [], jenis: "bertahap", tahap: "" },
    ),
    kataTanda: kata(
      "Kata tanda dampak",
      "Tanda strategis, stunting, kemiskinan, atau ekonomi yang diusulkan dari kata. Praktik.",
      [teks("tanda", "Tanda"), teks("frasa", "Kata")],
      { tanda: "ekonomi", frasa: "", kecuali: [] },
    ),
    waktuPengadaan: {
      label: "Waktu pengadaan",
      uraian:
        "Hari kalender dari dokumen lengkap sampai kontrak, dan dari kontrak sampai pembayaran pertama. Praktik; pastikan ke Bagian Pengadaan Barang/Jasa. Baris dengan tahun terbaru yang sudah berlaku dipakai.",
      syarat: "Isi metode yang dikenal, hari 0 sampai 400, dan tahun 2000 sampai 2099.",
      isian: {
        jenis: "tabel",
        kolom: [
          teks("metode", "Metode"),
          teks("nama", "Nama"),
          angka("hari", "Hari"),
          angka("min", "Paling cepat"),
          angka("max", "Paling lama"),
          angka("kirim", "Hari sampai bayar"),
          angka("sejakTahun", "Sejak tahun"),
          teks("sumber", "Sumber"),
        ],
        barisBaru: {
          metode: "pengadaanLangsung",
          nama: "",
          hari: 10,
          min: 5,
          max: 14,
          kirim: 0,
          sejakTahun: 2023,
          sumber: "",
        },
      },
    },
    batasMetode: {
      label: "Batas nilai metode",
      uraian: "Batas rupiah setiap cara pengadaan menurut tahun anggaran.",
      syarat: "Isi rupiah bulat dan tahun 2000 sampai 2099.",
      isian: {
        jenis: "tabel",
        kolom: [
          angka("sejakTahun", "Sejak tahun"),
          rupiah("kuitansi", "Kuitansi"),
          rupiah("langsung", "Langsung barang/jasa"),
          rupiah("langsungKonstruksi", "Langsung konstruksi"),
          rupiah("konsultansi", "Langsung konsultansi"),
          teks("sumber", "Sumber"),
        ],
        barisBaru: {
          sejakTahun: 2023,
          kuitansi: 50_000_000,
          langsung: 200_000_000,
          langsungKonstruksi: 200_000_000,
          konsultansi: 100_000_000,
          sumber: "",
        },
      },
    },
  },
});
