import { parseBulan, type Bulan } from "../../core/periode/periode.ts";
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

/**
 * Reads the twelve months under the head, beside which the signature block stands: the amount is the first cell to
 * the right of the month that reads as money, before any other text. Stops after *Jumlah*.
 */
export function readRencana(
  grid: GridView,
  headRow: number,
): { readonly rencana: RencanaBulanan; readonly lastRow: number; readonly amountCol: number } {
  const after = columnAfterChange(grid, headRow);
  const bulan: (Rupiah | null)[] = Array.from({ length: 12 }, () => null);
  const cols: Partial<Record<`bulan${Bulan}` | "jumlah", number>> = {};
  const rows: Partial<Record<`bulan${Bulan}` | "jumlah", number>> = {};
  const seen = new Set<Bulan>();
  let jumlah: Rupiah | null = null;
  let row = headRow + 1;
  for (; row <= Math.min(grid.lastRow, headRow + 60); row += 1) {
    const [first] = grid.filled(row);
    if (first === undefined) continue;
    const label = grid.text(row, first);
    const month = parseBulan(label);
    const isTotal = normaliseHeader(label) === "jumlah";
    if (month === null && !isTotal) continue;
    const col = after ?? amountColumn(grid, row, first);
    const amount = grid.rupiah(row, col);
    const field: `bulan${Bulan}` | "jumlah" = month === null ? "jumlah" : `bulan${month}`;
    cols[field] = col;
    rows[field] = row;
    if (month === null) {
      jumlah = amount;
      break;
    }
    bulan[month - 1] = amount;
    seen.add(month);
  }
  if (seen.size > 0 && seen.size < 12) {
    const missing = Array.from({ length: 12 }, (_, index) => (index + 1) as Bulan).filter(
      (month) => !seen.has(month),
    );
    grid.note(
      "bulanTidakLengkap",
      headRow,
      grid.filled(headRow)[0] ?? grid.firstCol,
      missing.join(","),
    );
  }
  return {
    rencana: { origin: { at: grid.ref, row: headRow, cols, rows }, bulan, jumlah },
    lastRow: Math.min(row, grid.lastRow),
    amountCol: Math.max(grid.firstCol, ...Object.values(cols)),
  };
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

/** The cell of the amount, else the cell right of the label where it is missing. */
function amountColumn(grid: GridView, row: number, label: number): number {
  for (const col of grid.filled(row, label + 1)) {
    if (typeof grid.cell(row, col) === "number") return col;
    const text = grid.text(row, col);
    if (/^(:|rp\.?)$/i.test(text)) continue;
    if (isErrorText(text) || parseNumberText(text).kind !== "bad") return col;
    // Text with digits in the amount's place is a mistyped amount; anything else is the signature block.
    return /^(rp)?[\s.]*\d/i.test(text) && col <= label + 2 ? col : label + 1;
  }
  return label + 1;
}
