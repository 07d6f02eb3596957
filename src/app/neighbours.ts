import type { CellRef } from "../core/model/origin.ts";
import { formatAngka } from "../i18n/format.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { CellValue, SheetGrid } from "../sheet/host.ts";
import type { SekitarView } from "./views.ts";

/** Cells shown on each side. */
const REACH = 2;
const MAX_TEXT = 60;

/**
 * What stands around a cell, from left to right: the nearest cells of its row that hold something (printed forms leave
 * many columns blank), and before them the heading of its column.
 */
export function neighboursOf(
  grid: SheetGrid,
  at: CellRef,
  headerRow: number | null,
): readonly SekitarView[] {
  const row = grid.values[at.row - grid.top] ?? [];
  const own = at.col - grid.left;
  const view = (cells: readonly CellValue[], col: number, line: number): SekitarView => ({
    cell: cellAddress(line, col + grid.left),
    text: cellText(cells[col] ?? ""),
    isOwn: line === at.row && col === own,
    isHeading: line !== at.row,
  });
  const heading = headerRow === null ? [] : (grid.values[headerRow - grid.top] ?? []);
  const cols = [...filled(row, own - 1, -1).reverse(), own, ...filled(row, own + 1, 1)];
  return [
    ...(headerRow !== null && headerRow < at.row && isFilled(heading[own])
      ? [view(heading, own, headerRow)]
      : []),
    ...cols.map((col) => view(row, col, at.row)),
  ];
}

/** The first columns with content from one on, in a direction. */
function filled(row: readonly CellValue[], from: number, step: 1 | -1): number[] {
  const cols: number[] = [];
  for (let col = from; col >= 0 && col < row.length && cols.length < REACH; col += step) {
    if (isFilled(row[col])) cols.push(col);
  }
  return cols;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && String(value).trim() !== "";
}

/** A cell as people read it: one line, not longer than a line. */
export function cellText(value: CellValue): string {
  if (typeof value === "number") return formatAngka(value);
  if (typeof value === "boolean") return value ? "BENAR" : "SALAH";
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1).trimEnd()}…` : line;
}
