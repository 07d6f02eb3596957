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
    const group = groupOf(row);
    let path = "";
    for (const segment of row.rekening?.kode?.segments.slice(0, -1) ?? []) {
      path += path === "" ? String(segment) : `.${segment}`;
      above.add(`${group}|${path}`);
    }
  }
  return rows.filter((row) => {
    const kode = row.rekening?.kode ?? null;
    if (kode === null || !above.has(`${groupOf(row)}|${kode.key}`)) return true;
    grid.skip("jumlahBaris");
    return false;
  });
}
