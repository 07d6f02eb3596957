import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import { roundRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import type { ReadIssue, ReadIssueKind } from "../../core/model/model.ts";
import type { CellRef, SheetRef } from "../../core/model/origin.ts";
import type { CellValue, SheetGrid } from "../host.ts";

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!|BUSY!)$/;

/** Whether a cell shows an Excel error. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/**
 * A sheet addressed by the workbook's own zero-based rows and columns, with the readers of single cells. What a
 * reader cannot make sense of is noted in `issues`, once per cell.
 */
export class GridView {
  readonly ref: SheetRef;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstCol: number;
  readonly lastCol: number;
  readonly issues: ReadIssue[] = [];
  readonly #values: readonly (readonly CellValue[])[];

  constructor(grid: SheetGrid) {
    this.ref = { file: grid.file, sheet: grid.name };
    this.#values = grid.values;
    this.firstRow = grid.top;
    this.lastRow = grid.top + grid.values.length - 1;
    this.firstCol = grid.left;
    const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.lastCol = grid.left + width - 1;
  }

  cell(row: number, col: number): CellValue {
    return this.#values[row - this.firstRow]?.[col - this.firstCol] ?? "";
  }

  /** The cell as trimmed text; numbers in plain digits. */
  text(row: number, col: number): string {
    const value = this.cell(row, col);
    if (typeof value === "string") return value.replace(/[\u00a0\u2007\u202f]/g, " ").trim();
    return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
  }

  isBlank(row: number, col: number): boolean {
    const value = this.cell(row, col);
    return value === "" || (typeof value === "string" && value.trim() === "");
  }

  at(row: number, col: number): CellRef {
    return { ...this.ref, row, col };
  }

  note(kind: ReadIssueKind, row: number, col: number, text: string): void {
    const known = this.issues.some(
      (issue) => issue.at.row === row && issue.at.col === col && issue.kind === kind,
    );
    if (!known) this.issues.push({ at: this.at(row, col), kind, text });
  }

  /** Amount in a cell; null = blank. Text that is no number and error cells are noted and give null. */
  rupiah(row: number, col: number | undefined): Rupiah | null {
    const value = this.number(row, col);
    return value === null ? null : roundRupiah(value);
  }

  /** Number in a cell (percent as fraction); null = blank, noted when unreadable. */
  number(row: number, col: number | undefined): number | null {
    if (col === undefined) return null;
    const value = this.cell(row, col);
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return null;
    if (value === "") return null;
    const text = value.trim();
    if (isErrorText(text)) {
      this.note("galatSel", row, col, text);
      return null;
    }
    const parsed = parseNumberText(text);
    if (parsed.kind === "bad") this.note("bukanAngka", row, col, text);
    return parsed.kind === "number" ? parsed.value : null;
  }

  /** Columns of a row that are not blank, left to right, within the bounds. */
  filled(row: number, from = this.firstCol, to = this.lastCol): number[] {
    const cols: number[] = [];
    for (let col = from; col <= to; col += 1) if (!this.isBlank(row, col)) cols.push(col);
    return cols;
  }

  /** Texts of a span of columns joined by a blank; leading list dashes are dropped. */
  span(row: number, from: number, to: number): string {
    const parts: string[] = [];
    for (let col = from; col < to; col += 1) {
      const text = this.text(row, col);
      if (text !== "" && text !== "-") parts.push(text);
    }
    return parts.join(" ");
  }
}
