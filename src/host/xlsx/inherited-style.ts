import type { CellScan } from "./cell-scan.ts";

/** The cell format of a cell that the file does not have: its row's, else its column's. */
export function inheritedStyle(scan: CellScan, row: number, col: number): number {
  const own = scan.rows.get(row)?.style ?? null;
  if (own !== null) return own;
  return scan.columnStyles.find(({ min, max }) => col >= min && col <= max)?.style ?? 0;
}
