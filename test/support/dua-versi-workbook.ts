import type { CellValue } from "../../src/sheet/host.ts";

const HEADER = [
  "Kode SKPD",
  "Nama SKPD",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Kode Rekening",
  "Nama Rekening",
  "Jumlah",
];

function list(
  title: string,
  accounts: readonly (readonly [kode: string, nama: string, jumlah: number])[],
): { values: CellValue[][] } {
  return {
    values: [
      [title],
      HEADER,
      ...accounts.map(([kode, nama, jumlah]) => [
        "1.02.0.00.0.00.01.0000",
        "Dinas Kesehatan",
        "1.02.02.2.02.0001",
        "Pelayanan",
        kode,
        nama,
        jumlah,
      ]),
    ],
  };
}

/** The DPA and its first pergeseran: 40 within a rincian objek (b), 60 from operasi to modal (f). */
export function dpaDuaVersi(): Record<"Murni" | "Geser", { values: CellValue[][] }> {
  return {
    Murni: list("DPA TAHUN ANGGARAN 2026", [
      ["5.1.02.01.01.0024", "Alat Tulis Kantor", 100],
      ["5.1.02.01.01.0026", "Bahan Cetak", 10],
      ["5.1.02.02.01.0003", "Honorarium Narasumber", 60],
    ]),
    Geser: list("DPA PERGESERAN KE-1 TAHUN ANGGARAN 2026", [
      ["5.1.02.01.01.0024", "Alat Tulis Kantor", 60],
      ["5.1.02.01.01.0026", "Bahan Cetak", 50],
      ["5.2.02.05.01.0005", "Personal Computer", 60],
    ]),
  };
}
