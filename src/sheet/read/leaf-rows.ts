import type { KodeNama } from "../../core/model/dpa.ts";
import type { GridView } from "./grid-view.ts";

/**
 * The rows that are no totals of others: a row whose account lies above another account of the same group is a
 * subtotal of it. Rows without a readable code are kept. Subtotals are counted as passed over.
 */
export function leafRows<Row extends { readonly rekening: KodeNama | null }>(
  grid: GridView,
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): Row[] {
  const above = new Set<string>();
  for (const row of rows) {
    const segments = row.rekening?.kode?.segments ?? [];
    for (let count = 1; count < segments.length; count += 1) {
      above.add(`${groupOf(row)}|${segments.slice(0, count).join(".")}`);
    }
  }
  return rows.filter((row) => {
    const kode = row.rekening?.kode ?? null;
    if (kode === null || !above.has(`${groupOf(row)}|${kode.key}`)) return true;
    grid.skip("jumlahBaris");
    return false;
  });
}
