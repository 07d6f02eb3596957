import { BAGIAN_SURAT } from "../../core/acceleration/surat.ts";
import { bagianForm, type BidangForm } from "./form.ts";

const baris = (label: string, uraian: string): BidangForm => ({
  label,
  uraian,
  syarat: "Isi paling panjang 160 huruf.",
  isian: { jenis: "teks" },
});

const TANGAN = "Kosong = titik-titik untuk diisi tangan.";

export const FORM_SURAT = bagianForm({
  bagian: BAGIAN_SURAT,
  judul: "Surat dan lembar pergeseran",
  uraian: "Kop, tujuan, dan penanda tangan lembar PK Pergeseran, PK Jadwal, dan PK Surat.",
  bidang: {
    pemerintah: baris("Pemerintah", "Baris pertama kop."),
    instansi: baris(
      "SKPD",
      "Baris kedua kop. Kosong = SKPD kegiatan yang bergeser, bila hanya satu.",
    ),
    alamat: baris("Alamat", "Baris ketiga kop."),
    tempat: baris("Tempat", "Tempat surat dibuat."),
    tanggal: baris("Tanggal", `Sebagaimana dicetak, misalnya 6 Maret 2023. ${TANGAN}`),
    nomor: baris("Nomor surat", TANGAN),
    kepada: baris(
      "Kepada",
      "Bawaan Sekretaris Daerah selaku Ketua TAPD (praktik surat permohonan).",
    ),
    melalui: baris("Melalui", "Bawaan PPKD."),
    jabatan: baris("Jabatan penanda tangan", "Bawaan Pengguna Anggaran."),
    nama: baris("Nama penanda tangan", TANGAN),
    pangkat: baris("Pangkat/golongan", "Kosong = tidak dicetak."),
    nip: baris("NIP", TANGAN),
  },
});
