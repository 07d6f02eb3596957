import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import { roundRupiah, type Rupiah } from "../../core/rupiah/rupiah.ts";
import type { ReadIssue, ReadIssueKind, SebabLewat, SheetKind } from "../../core/model/model.ts";
import type { CellRef, SheetRef } from "../../core/model/origin.ts";
import type { KodeNama } from "../../core/model/dpa.ts";
import type { CellRange, CellValue, SheetGrid } from "../host.ts";
import { plainSpaces } from "./cell-text.ts";
import { REST_CELLS } from "./fingerprint.ts";
import { ColumnNotes } from "./column-notes.ts";

/** Errors of formulas, those of linked workbooks and services included. */
const ERROR =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/;

/** Kinds whose amounts are whole rupiah; reports of spending may have sen. */
const WHOLE: readonly SheetKind[] = ["dpa-form", "dpa-list", "rak", "pk"];

/** A difference this small is the noise of a formula, not sen. */
const NOISE = 0.005;

const NO_RANGES: readonly (readonly [number, number])[] = [];

/** Whether a cell shows an Excel error. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/**
 * A sheet addressed by the workbook's own zero-based rows and columns, with the readers of single cells. What a
 * reader cannot make sense of is noted in `issues`, once per cell.
 */
export class GridView {
  /** What the sheet was taken for, once it is known: decides which remarks on quality make sense. */
  kind: SheetKind = "lain";
  readonly ref: SheetRef;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstCol: number;
  readonly lastCol: number;
  readonly hiddenRows: readonly (readonly [first: number, last: number])[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly merged: readonly CellRange[];
  /** Rows passed over on purpose, by cause. */
  readonly skipped = new Map<SebabLewat, number>();
  /** Codes with names as read, by their texts: rows that repeat a pair share one record of it. */
  readonly pairs = new Map<string, KodeNama | null>();
  private readonly values: readonly (readonly CellValue[])[];
  private readonly cellIssues: ReadIssue[] = [];
  private readonly noted = new Set<string>();
  private readonly columns = new ColumnNotes();
  private readonly meant = new Map<number, Map<number, string>>();
  /** The block of rows that the reader is in. */
  private block = -1;

  constructor(grid: SheetGrid) {
    this.ref = { file: grid.file, sheet: grid.name };
    this.values = grid.values;
    this.firstRow = grid.top;
    this.lastRow = grid.top + grid.values.length - 1;
    this.firstCol = grid.left;
    const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.lastCol = grid.left + width - 1;
    this.hiddenRows = grid.hidden?.rows ?? NO_RANGES;
    this.hiddenColumns = grid.hidden?.columns ?? NO_RANGES;
    this.merged = grid.merged ?? [];
  }

  /** Everything noted so far: single cells first, then what repeats down a column. */
  get issues(): ReadIssue[] {
    return [...this.cellIssues, ...this.columns.list()];
  }

  /** Whether a reader that has come to this row begins a block of so many cells: time to let others through. */
  isRest(row: number): boolean {
    const { block } = this;
    this.block = Math.floor((row * (this.lastCol - this.firstCol + 1)) / REST_CELLS);
    return this.block !== block;
  }

  cell(row: number, col: number): CellValue {
    return this.values[row - this.firstRow]?.[col - this.firstCol] ?? "";
  }

  /** Reads a cell as this text from now on: a code recovered, a value repeated by a merge. */
  setText(row: number, col: number, text: string): void {
    const line = this.meant.get(row) ?? new Map<number, string>();
    this.meant.set(row, line.set(col, text));
  }

  /** The cell as trimmed text; numbers in plain digits. */
  text(row: number, col: number): string {
    if (this.meant.size > 0) {
      const meant = this.meant.get(row)?.get(col);
      if (meant !== undefined) return meant;
    }
    const value = this.cell(row, col);
    if (typeof value === "string") return plainSpaces(value).trim();
    return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
  }

  isBlank(row: number, col: number): boolean {
    const value = this.cell(row, col);
    if (typeof value !== "string") return false;
    // Nearly every text begins with a printing ASCII sign: no need to look further.
    const first = value.charCodeAt(0);
    return !(first > 0x20 && first < 0x80) && value.trim() === "";
  }

  at(row: number, col: number): CellRef {
    return { ...this.ref, row, col };
  }

  note(
    kind: ReadIssueKind,
    row: number,
    col: number,
    text: string,
    more?: Pick<ReadIssue, "count" | "menjadi">,
  ): void {
    const key = `${kind} ${row} ${col}`;
    if (this.noted.has(key)) return;
    this.noted.add(key);
    this.cellIssues.push({ at: this.at(row, col), kind, text, ...more });
  }

  skip(sebab: SebabLewat): void {
    this.skipped.set(sebab, (this.skipped.get(sebab) ?? 0) + 1);
  }

  /** Notes something that may repeat down a column; the column counts as one. */
  noteColumn(
    kind: ReadIssueKind,
    row: number,
    col: number,
    text: string,
    menjadi?: string | number,
  ): void {
    this.columns.add(kind, this.at(row, col), text, menjadi);
  }

  /**
   * Amount in a cell; null = blank. Text that is no number and error cells are noted and give null; so is a fraction
   * of a rupiah, unless it is money spent (`isSpent`), which may have sen.
   */
  rupiah(row: number, col: number | undefined, isSpent = false): Rupiah | null {
    const value = this.number(row, col);
    if (value === null || col === undefined) return null;
    const amount = roundRupiah(value);
    if (!Number.isInteger(value) && amount !== null && !isSpent && WHOLE.includes(this.kind)) {
      const isFraction = Math.abs(value - amount) > NOISE;
      if (isFraction) this.noteColumn("pecahan", row, col, this.text(row, col));
    }
    return amount;
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
    if (parsed.kind !== "number") return null;
    // A printed form is text by nature; a zero as text changes no sum; a percent would need another number format.
    if (this.kind !== "dpa-form" && parsed.value !== 0) {
      this.noteColumn("angkaTeks", row, col, text, parsed.isPercent ? undefined : parsed.value);
    }
    return parsed.value;
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
