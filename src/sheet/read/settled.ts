import type { GridView } from "./grid-view.ts";
import type { Header } from "./header.ts";

/** Rows looked at to see where a column's values stand. */
const SAMPLE = 200;

/**
 * The column in which the values of a heading stand. In heavily merged prints it is not always the heading's own:
 * then it is the nearest one that has values, up to the next heading on either side.
 */
export function settledColumn(
  grid: GridView,
  header: Header,
  col: number | undefined,
): number | undefined {
  if (col === undefined || hasValues(grid, header, col)) return col;
  const heads = header.kolom.map((kolom) => kolom.col);
  const next = Math.min(grid.lastCol + 1, ...heads.filter((head) => head > col));
  const before = Math.max(grid.firstCol - 1, ...heads.filter((head) => head < col));
  for (let right = col + 1; right < next; right += 1) {
    if (hasValues(grid, header, right)) return right;
  }
  for (let left = col - 1; left > before; left -= 1) {
    if (hasValues(grid, header, left)) return left;
  }
  return col;
}

function hasValues(grid: GridView, header: Header, col: number): boolean {
  const first = header.row + header.depth;
  for (let row = first; row <= Math.min(grid.lastRow, first + SAMPLE); row += 1) {
    if (!grid.isBlank(row, col)) return true;
  }
  return false;
}
