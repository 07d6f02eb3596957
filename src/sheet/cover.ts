import type { CellRange } from "./host.ts";

interface Place {
  readonly row: number;
  readonly col: number;
}

/** How many cells nobody asked for may lie between two that belong to one rectangle. */
export interface CoverGap {
  readonly cols: number;
  readonly rows: number;
}

const NO_GAP: CoverGap = { cols: 0, rows: 0 };

/**
 * Few rectangles that hold all the cells, so that scattered cells cost few objects in a request: runs in a row, and
 * runs of the same columns joined downwards. Rectangles do not overlap when no gap is allowed.
 */
export function coverCells(cells: readonly Place[], gap: CoverGap = NO_GAP): CellRange[] {
  const rows = new Map<number, number[]>();
  for (const { row, col } of cells) {
    const cols = rows.get(row);
    if (cols === undefined) rows.set(row, [col]);
    else cols.push(col);
  }
  const found: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const [row, cols] of [...rows].sort(([one], [other]) => one - other)) {
    const next = new Map(
      [...open].filter(([, range]) => row - (range.row + range.rowCount) <= gap.rows),
    );
    for (const [col, colCount] of runsOf(cols, gap.cols)) {
      const key = `${col}:${colCount}`;
      const above = next.get(key);
      const grown = { row: above?.row ?? row, col, colCount };
      next.set(key, { ...grown, rowCount: row - grown.row + 1 });
    }
    for (const [key, range] of open) if (!isGrown(next.get(key), range)) found.push(range);
    open = next;
  }
  return [...found, ...open.values()];
}

/** An open range that is still open (or grew) is not finished yet. */
function isGrown(next: CellRange | undefined, range: CellRange): boolean {
  return next?.row === range.row;
}

function runsOf(cols: readonly number[], gap: number): [col: number, colCount: number][] {
  const runs: [number, number][] = [];
  for (const col of [...cols].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && col - (last[0] + last[1]) <= gap)
      last[1] = Math.max(last[1], col - last[0] + 1);
    else runs.push([col, 1]);
  }
  return runs;
}
