import { readCsv } from "./csv.ts";
import type { Tabel } from "./text.ts";

/** Application of a province whose account list is whole, as of that year. */
const INDUK = "ntb_2024";

/** Accounts of belanja, levels 1..6. */
export function akun(folder: string): Tabel {
  const rows = readCsv(folder, "kode_rekening_belanja_gabungan.csv");
  return {
    judul: "Rekening belanja, tingkat 1 sampai 6",
    catatan: [
      "Daftar m lengkap menurut keadaan 2024; daftar t menambah rekening yang dipakai daerah 2024 sampai 2026.",
    ],
    sumber: [
      {
        huruf: "m",
        nama: "Kepmendagri 050-5889 Tahun 2021 dan perubahannya, keadaan 2024",
        dari: 2021,
        sampai: null,
      },
      {
        huruf: "t",
        nama: "Rekening yang dipakai daerah 2024 sampai 2026",
        dari: 2021,
        sampai: null,
      },
    ],
    baris: rows.map((row) => ({
      kode: row.kode ?? "",
      sumber: (row.ada_di ?? "").split("|").includes(INDUK) ? "m" : "t",
      nama: row.uraian ?? "",
      lain: (row.nama_lain ?? "").split("|"),
    })),
  };
}

export function sumberDana(folder: string): Tabel {
  return {
    judul: "Sumber dana menurut SIPD",
    catatan: ["Dari satu provinsi; daerah dapat menambah rincian."],
    sumber: [{ huruf: "s", nama: "Daftar sumber dana SIPD", dari: 2021, sampai: null }],
    baris: readCsv(folder, "sumber_dana_sipd_ntb.csv").map((row) => ({
      kode: row.kode_dana ?? "",
      sumber: "s",
      nama: row.nama_dana ?? "",
    })),
  };
}

export function wilayah(folder: string): Tabel {
  return {
    judul: "Kabupaten Sumedang: kecamatan, desa, dan kelurahan",
    catatan: ["Segmen terakhir 1xxx = kelurahan, 2xxx = desa."],
    sumber: [
      { huruf: "w", nama: "Kode wilayah administrasi Kemendagri", dari: 2021, sampai: null },
    ],
    baris: readCsv(folder, "sumedang_kecamatan_desa.csv").map((row) => ({
      kode: row.kode ?? "",
      sumber: "w",
      nama: row.nama ?? "",
    })),
  };
}
