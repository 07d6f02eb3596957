import { BULAN_LIST, parseBulan, type Bulan } from "../../core/periode/periode.ts";
import type { RencanaBulanan } from "../../core/model/dpa.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { Rupiah } from "../../core/rupiah/rupiah.ts";
import type { GridView } from "./grid-view.ts";
import { isErrorText } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { readHeader } from "./header.ts";

/** Heads of the monthly block, 2021–2026. The block per triwulan of form 2.2.1 has no months and is left alone. */
const HEAD =
  /^rencana (realisasi belanja|penarikan dana|realisasi penarikan dana)( belanja)? per bulan/;

/** Whether a row starts the monthly block. */
export function isRencanaHead(grid: GridView, row: number): boolean {
  const [first] = grid.filled(row);
  return first !== undefined && HEAD.test(normaliseHeader(grid.text(row, first)));
}

type Isian = `bulan${Bulan}` | "jumlah";

/** A line of the block; `col` null = nothing on it reads as an amount. */
interface Baris {
  readonly field: Isian;
  readonly row: number;
  readonly label: number;
  readonly col: number | null;
}

/**
 * Reads the twelve months under the head, beside which the signature block stands: the amount is the first cell to
 * the right of the month that reads as money, before any other text; where there is none, the cell under the other
 * amounts. Stops after *Jumlah*.
 */
export function readRencana(
  grid: GridView,
  headRow: number,
): { readonly rencana: RencanaBulanan; readonly lastRow: number; readonly amountCol: number } {
  const { baris, lastRow } = barisRencana(grid, headRow);
  const usual = usualColumn(baris);
  const bulan: (Rupiah | null)[] = Array.from({ length: 12 }, () => null);
  const cols: Partial<Record<Isian, number>> = {};
  const rows: Partial<Record<Isian, number>> = {};
  let jumlah: Rupiah | null = null;
  for (const { field, row, label, col: own } of baris) {
    const col = own ?? usual ?? label + 1;
    const amount = grid.rupiah(row, col);
    cols[field] = col;
    rows[field] = row;
    if (field === "jumlah") jumlah = amount;
    else bulan[Number(field.slice(5)) - 1] = amount;
  }
  const missing = BULAN_LIST.filter((month) => cols[`bulan${month}`] === undefined);
  if (missing.length > 0 && missing.length < 12) {
    const col = grid.filled(headRow)[0] ?? grid.firstCol;
    grid.note("bulanTidakLengkap", headRow, col, missing.join(","));
  }
  return {
    rencana: { origin: { at: grid.ref, row: headRow, cols, rows }, bulan, jumlah },
    lastRow,
    amountCol: Math.max(grid.firstCol, ...Object.values(cols)),
  };
}

function barisRencana(
  grid: GridView,
  headRow: number,
): { readonly baris: readonly Baris[]; readonly lastRow: number } {
  const after = columnAfterChange(grid, headRow);
  const baris: Baris[] = [];
  let row = headRow + 1;
  for (; row <= Math.min(grid.lastRow, headRow + 60); row += 1) {
    const [label] = grid.filled(row);
    if (label === undefined) continue;
    const text = grid.text(row, label);
    const month = parseBulan(text);
    const isTotal = normaliseHeader(text) === "jumlah";
    if (month === null && !isTotal) continue;
    const field: Isian = month === null ? "jumlah" : `bulan${month}`;
    baris.push({ field, row, label, col: after ?? amountColumn(grid, row, label) });
    if (month === null) break;
  }
  return { baris, lastRow: Math.min(row, grid.lastRow) };
}

/** Where most amounts of the block stand. */
function usualColumn(baris: readonly Baris[]): number | null {
  const counts = new Map<number, number>();
  for (const { col } of baris) if (col !== null) counts.set(col, (counts.get(col) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Column of the months after the change, where the block states both sides; null in any other block. */
function columnAfterChange(grid: GridView, headRow: number): number | null {
  for (let row = headRow; row <= Math.min(grid.lastRow, headRow + 3); row += 1) {
    const [first] = grid.filled(row);
    if (first !== undefined && parseBulan(grid.text(row, first)) !== null) break;
    const { kolom } = readHeader(grid, row, 1);
    const sesudah = kolom.find(({ sisi }) => sisi === "sesudah");
    if (sesudah !== undefined) return sesudah.col;
  }
  return null;
}

/** The cell of the amount; null where none reads as one: blank, or words, which may be the signature block. */
function amountColumn(grid: GridView, row: number, label: number): number | null {
  for (const col of grid.filled(row, label + 1)) {
    if (typeof grid.cell(row, col) === "number") return col;
    const text = grid.text(row, col);
    if (/^(:|rp\.?)$/i.test(text)) continue;
    if (isErrorText(text) || parseNumberText(text).kind !== "bad") return col;
    // Text with digits in the amount's place is a mistyped amount.
    return /^(rp)?[\s.]*\d/i.test(text) && col <= label + 2 ? col : null;
  }
  return null;
}
