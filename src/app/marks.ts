import type { CellRef } from "../core/model/origin.ts";
import type { CellRange, Edit, MarkStatus } from "../sheet/host.ts";

/** Marks for cells, one edit per sheet and status, neighbouring cells joined into rectangles of one column or row. */
export function marksOf(
  cells: readonly { readonly at: CellRef; readonly status: MarkStatus }[],
): Edit[] {
  const groups = new Map<string, { sheet: string; status: MarkStatus; cells: CellRef[] }>();
  for (const { at, status } of cells) {
    const key = `${at.sheet}|${status}`;
    const group = groups.get(key) ?? { sheet: at.sheet, status, cells: [] };
    group.cells.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, status, cells: list }) => ({
    type: "mark",
    sheet,
    status,
    ranges: joinCells(list),
  }));
}

/** Runs of cells in a row become one range; equal runs in consecutive rows become one rectangle. */
export function joinCells(cells: readonly CellRef[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: { row: number; col: number; rowCount: number; colCount: number }[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.col + last.colCount > col) continue;
    if (last?.row === row && last.col + last.colCount === col) last.colCount += 1;
    else runs.push({ row, col, rowCount: 1, colCount: 1 });
  }
  const open = new Map<string, { row: number; col: number; rowCount: number; colCount: number }>();
  const joined: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.col}:${run.colCount}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rowCount === run.row) {
      above.rowCount += 1;
      continue;
    }
    open.set(key, run);
    joined.push(run);
  }
  return joined;
}
