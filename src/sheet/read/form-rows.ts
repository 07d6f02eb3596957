import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { CellValue } from "../host.ts";
import type { FormLine } from "./form-label.ts";
import type { FormColumns } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";

/** A lone text in the column of a value, in the row below it. */
export function isRestOf(grid: GridView, row: number, col: number, line: FormLine): boolean {
  if (row !== line.lastRow + 1 || col !== line.col || line.labelCol >= col || line.value === "") {
    return false;
  }
  return typeof grid.cell(row, col) === "string" && !grid.text(row, col).includes(":");
}

/** `Jumlah Anggaran Sub Kegiatan` (form 2.2.1: `Jumlah`) as the only words left of its amount. */
export function isTotal(
  grid: GridView,
  row: number,
  filled: readonly number[],
  { jumlah }: FormColumns,
): boolean {
  const own = filled.filter((col) => col < jumlah);
  // Most rows are items: nothing else is asked of those.
  if (!own.some((col) => beginsLikeTotal(grid.cell(row, col)))) return false;
  const texts = own.map((col) => grid.text(row, col));
  const words = texts.filter((text) => parseNumberText(text).kind === "bad");
  const [only = ""] = words;
  return (
    words.length === 1 &&
    /^(jumlah|jumlah anggaran sub kegiatan|jumlah total|total)$/.test(normaliseHeader(only))
  );
}

function beginsLikeTotal(value: CellValue): boolean {
  return typeof value === "string" && /^\s*(jumlah|total)/i.test(value);
}

/** The row of column numbers (`1 | 2 | 3 … 6 = ( 3 x 5 )`) under the header. */
export function isColumnNumbers(grid: GridView, row: number, filled: readonly number[]): boolean {
  return (
    filled.length >= 4 &&
    filled.every((col, index) => grid.text(row, col).startsWith(String(index + 1)))
  );
}
