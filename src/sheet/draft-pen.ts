import { cellAddress } from "./a1.ts";
import type { CellRange, CellValue } from "./host.ts";
import type { DraftCell, SheetDraft } from "./draft.ts";
import { lookOf, type DraftStyle } from "./draft-style.ts";

const LINE_POINTS = 15;

/** Extra facts of a sheet, given when the drawing is done. */
export type DraftRest = Pick<
  SheetDraft,
  "freeze" | "visibility" | "hiddenRows" | "print" | "validations"
>;

/** Draws a draft from top to bottom; keeps merged areas styled and tall enough for their wrapped text. */
export class DraftPen {
  row = 0;
  /** Cells remembered by `mark`, as A1 text. */
  readonly marks = new Map<string, string>();
  private readonly rows: (DraftCell | null)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly widths: readonly number[];

  constructor(widths: readonly number[]) {
    this.widths = widths;
  }

  /** Writes at the pen's row; a width or height above 1 merges. */
  put(
    col: number,
    value: CellValue,
    style: DraftStyle,
    size: { cols?: number; rows?: number } = {},
  ): void {
    const { cols = 1, rows = 1 } = size;
    for (let row = this.row; row < this.row + rows; row++) {
      for (let at = col; at < col + cols; at++) this.set(row, at, { value: "", style });
    }
    this.set(this.row, col, { value, style });
    if (cols > 1 || rows > 1)
      this.merges.push({ row: this.row, col, rowCount: rows, colCount: cols });
    // Excel never grows a row for a merged cell, so the height is set here.
    if (typeof value === "string" && lookOf(style).wrap === true && rows === 1)
      this.grow(col, cols, value);
  }

  formula(col: number, formula: string, value: number, style: DraftStyle): void {
    this.set(this.row, col, { value, formula, style });
  }

  /** Remembers the cell at the pen's row under a name. */
  mark(name: string, col: number): void {
    this.marks.set(name, cellAddress(this.row, col));
  }

  next(rows = 1): void {
    this.row += rows;
  }

  draft(name: string, rest: DraftRest = {}): SheetDraft {
    const width = Math.max(0, ...this.rows.map((cells) => cells.length));
    const rows = Array.from({ length: this.rows.length }, (_, row) =>
      Array.from({ length: width }, (_cell, col) => this.rows[row]?.[col] ?? null),
    );
    return { name, rows, merges: this.merges, widths: this.widths, heights: this.heights, ...rest };
  }

  private set(row: number, col: number, cell: DraftCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= col) cells.push(null);
    cells[col] = cell;
  }

  private grow(col: number, cols: number, text: string): void {
    let room = 0;
    for (let at = col; at < col + cols; at++) room += this.widths[at] ?? 8;
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / room)), 0);
    if (lines > 1)
      this.heights[this.row] = Math.max(this.heights[this.row] ?? 0, lines * LINE_POINTS);
  }
}
