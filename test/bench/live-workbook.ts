/** A workbook of 50,000 rows for the live functions. */
import type { CellValue } from "../../src/sheet/host.ts";

/** Sub kegiatan of the workbook; 12 monthly reports and about 33 rows of DPA each make 50,000 rows. */
export const SUBS = 1_100;
export const CELLS = 1_000;
/** Rows of the column of scopes that one formula takes. */
export const SPILL = 5_000;

export const kodeOf = (nth: number): string =>
  `1.${String(2 + (nth % 6)).padStart(2, "0")}.02.2.${String(1 + (Math.floor(nth / 6) % 9)).padStart(2, "0")}.${String(1 + Math.floor(nth / 54)).padStart(4, "0")}`;

export function dpa(): CellValue[][] {
  const rows: CellValue[][] = [
    [
      "Kode Sub Kegiatan",
      "Nama Sub Kegiatan",
      "Kode Rekening",
      "Nama Rekening",
      "Uraian",
      "Jumlah",
    ],
  ];
  for (let nth = 0; nth < SUBS; nth += 1) {
    for (let item = 0; item < 33; item += 1) {
      const rekening = `5.1.02.01.01.${String(1 + (item % 9)).padStart(4, "0")}`;
      rows.push([
        kodeOf(nth),
        `Sub ${nth}`,
        rekening,
        "Belanja",
        `Barang ${item}`,
        1_000_000 + item,
      ]);
    }
  }
  return rows;
}

export function realisasi(): CellValue[][] {
  const rows: CellValue[][] = [
    ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Bulan", "Keuangan", "Fisik"],
  ];
  for (let nth = 0; nth < SUBS; nth += 1) {
    for (let bulan = 1; bulan <= 12; bulan += 1)
      rows.push([kodeOf(nth), `Sub ${nth}`, bulan, 1_000 * bulan + nth, bulan / 24]);
  }
  return rows;
}
