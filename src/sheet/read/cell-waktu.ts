import { parseBulan, parseTriwulan, type Bulan } from "../../core/periode/periode.ts";
import { parseTanggal, type Tanggal } from "../../core/periode/tanggal.ts";
import type { GridView } from "./grid-view.ts";

/** Month number or name, date, or triwulan (its last month) in a cell; null for anything else. */
export function readBulan(grid: GridView, row: number, col: number | undefined): Bulan | null {
  if (col === undefined) return null;
  const value = grid.cell(row, col);
  // The year does not matter here: any year serves to read a bare month.
  if (typeof value === "number") return parseTanggal(value, 2000)?.bulan ?? null;
  const text = grid.text(row, col);
  const triwulan = parseTriwulan(text);
  if (triwulan !== null) return (triwulan * 3) as Bulan;
  return parseTanggal(text, 2000)?.bulan ?? parseBulan(text);
}

/**
 * The day in a cell; a bare month is its first day in `tahun`. Null = blank, a dash, a word such as *belum*, or a date
 * that names no day: the last is noted.
 */
export function readTanggal(
  grid: GridView,
  row: number,
  col: number | undefined,
  tahun: number | null,
): Tanggal | null {
  if (col === undefined) return null;
  const value = grid.cell(row, col);
  const text = grid.text(row, col);
  const tanggal = parseTanggal(typeof value === "number" ? value : text, tahun);
  const isMeantAsDate = /\d/.test(text) || parseBulan(text) !== null;
  if (tanggal === null && isMeantAsDate) grid.note("bukanTanggal", row, col, text);
  return tanggal;
}
