import { parseRujukan } from "../rujukan/parse-rujukan.ts";
import type { Rujukan } from "../rujukan/rujukan.ts";

const table = (sumber: string, lines: readonly string[]): string =>
  [sumber, ...lines.map((line) => line.replaceAll(" | ", "\t"))].join("\n");

/** A handful of codes, as the examples of rules use them. */
const TEKS = {
  nomenklatur: table("#sumber\ta\tDaftar 2021\t2021\t2023\n#sumber\tb\tDaftar 2023\t2023\t", [
    "2 | a | URUSAN WAJIB NON PELAYANAN DASAR",
    "2.16 | a | KOMUNIKASI DAN INFORMATIKA",
    "2.21 | a | PERSANDIAN",
    "2.21.02 | ab | PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI",
    "2.21.02.2.01 | ab | Penyelenggaraan Persandian untuk Pengamanan Informasi",
    "2.21.02.2.01.0001 | ab | Penetapan Kebijakan Tata Kelola Keamanan Informasi",
    "2.21.02.2.01.04 | a | Penyediaan Layanan Keamanan Informasi",
    "2.21.02.2.01.0005 | b | Pelaksanaan Keamanan Informasi",
    "X.XX.01 | ab | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "X.XX.01.2.01 | ab | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    "X.XX.01.2.01.0001 | ab | Penyusunan Dokumen Perencanaan Perangkat Daerah",
  ]),
  akun: table("#sumber\tm\tDaftar rekening\t2021\t", [
    "5 | m | BELANJA DAERAH",
    "5.1 | m | BELANJA OPERASI",
    "5.1.02 | m | Belanja Barang dan Jasa",
    "5.1.02.01 | m | Belanja Barang",
    "5.1.02.01.01 | m | Belanja Barang Pakai Habis",
    "5.1.02.01.01.0024 | m | Belanja Alat Tulis Kantor",
    "5.1.02.01.01.0025 | m | Belanja Kertas dan Cover",
    "5.1.02.01.01.0052 | m | Belanja Makanan dan Minuman Rapat",
  ]),
  sumberDana: table("#sumber\ts\tSIPD\t2021\t", ["1.1 | s | PENDAPATAN ASLI DAERAH (PAD)"]),
  wilayah: table("#sumber\tw\tKemendagri\t2021\t", [
    "32.11 | w | Kabupaten Sumedang",
    "32.11.01 | w | Wado",
    "32.11.01.2001 | w | Cimungkal",
    "32.11.17 | w | Sumedang Selatan",
    "32.11.17.1001 | w | Regol Wetan",
  ]),
};

let rujukan: Rujukan | null = null;

/** Reference tables for the examples and tests of rules, made at the first use. */
export function contohRujukan(): Rujukan {
  return (rujukan ??= parseRujukan(TEKS));
}
