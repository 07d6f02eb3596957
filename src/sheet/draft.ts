import { bandsOf } from "./bands.ts";
import type { CellRange, CellValue, SheetGrid, SheetInfo } from "./host.ts";
import type { DraftStyle } from "./draft-style.ts";
import type { DraftValidation } from "./draft-validation.ts";

/** A cell to be written. A formula carries its result, because many readers never calculate. */
export interface DraftCell {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly style?: DraftStyle;
}

export interface DraftPrint {
  readonly landscape: boolean;
  /** A4 unless told. */
  readonly paper?: "A3" | "A4";
  /** Pages side by side that the width may take; 1 unless told. */
  readonly pagesWide?: number;
  /** Rows and columns (zero-based, inclusive) repeated on each printed page. */
  readonly repeatRows?: readonly [number, number];
  readonly repeatCols?: readonly [number, number];
  /** Page breaks stand before these rows. */
  readonly breaks?: readonly number[];
}

/** A sheet as data, made before any host or library is known: sample workbook, templates, fixtures. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  readonly merges: readonly CellRange[];
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Row heights in points; rows not named keep the default. */
  readonly heights: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly visibility?: SheetInfo["visibility"];
  readonly hiddenRows?: readonly number[];
  readonly print?: DraftPrint;
  /** Choices, bounds and notes of cells. */
  readonly validations?: readonly DraftValidation[];
}

/** Rows of one height next to each other, from the top. */
export function heightRuns(
  heights: SheetDraft["heights"],
): readonly { readonly row: number; readonly rowCount: number; readonly points: number }[] {
  const runs: { row: number; rowCount: number; points: number }[] = [];
  for (const row of Object.keys(heights)
    .map(Number)
    .sort((a, b) => a - b)) {
    const points = heights[row] ?? 0;
    const last = runs.at(-1);
    if (last?.points === points && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1, points });
  }
  return runs;
}

/** The draft as a host would read it back: values from the first used cell on. */
export function draftGrid(draft: SheetDraft, file = ""): SheetGrid {
  const used = usedRange(draft.rows);
  const values: CellValue[][] = [];
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    const line: CellValue[] = [];
    for (let col = used.col; col < used.col + used.colCount; col++) {
      line.push(draft.rows[row]?.[col]?.value ?? "");
    }
    values.push(line);
  }
  const hidden = { rows: bandsOf(draft.hiddenRows ?? []), columns: [] };
  const { name, merges: merged } = draft;
  return { file, name, top: used.row, left: used.col, values, hidden, merged };
}

function usedRange(rows: SheetDraft["rows"]): CellRange {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  rows.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      if (cell === null || cell.value === "") return;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, col);
      right = Math.max(right, col);
    });
  });
  if (top < 0) return { row: 0, col: 0, rowCount: 0, colCount: 0 };
  return { row: top, col: left, rowCount: bottom - top + 1, colCount: right - left + 1 };
}
