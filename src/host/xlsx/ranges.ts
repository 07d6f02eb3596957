import { parseCellAddress } from "../../sheet/a1.ts";
import type { CellRange } from "../../sheet/host.ts";

/** `A1` or `A1:C3` as a rectangle; null for anything else. */
export function parseRange(ref: string): CellRange | null {
  const [first = "", last = first, extra] = ref.split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null || extra !== undefined) return null;
  const row = Math.min(from.row, to.row);
  const col = Math.min(from.col, to.col);
  return {
    row,
    col,
    rowCount: Math.abs(from.row - to.row) + 1,
    colCount: Math.abs(from.col - to.col) + 1,
  };
}
