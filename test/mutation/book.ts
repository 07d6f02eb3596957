import type { Model } from "../../src/core/model/model.ts";
import type { CellRef } from "../../src/core/model/origin.ts";
import { parseNumberText } from "../../src/core/rupiah/parse-number.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";

/** A sheet whose cells can be changed. */
type Spoilt = Omit<SheetGrid, "values"> & { values: CellValue[][] };

/** A workbook whose cells can be spoilt; the clean one it was made from stays as it is. */
export class Book {
  /** What the clean workbook reads as: tells where a record's values stand. */
  readonly model: Model;
  readonly #sheets: Map<string, Spoilt>;

  constructor(grids: readonly SheetGrid[], model: Model = readWorkbook(grids)) {
    this.model = model;
    this.#sheets = new Map(
      grids.map((grid) => [grid.name, { ...grid, values: grid.values.map((row) => [...row]) }]),
    );
  }

  get grids(): readonly SheetGrid[] {
    return [...this.#sheets.values()];
  }

  get(at: Place): CellValue {
    const grid = this.#grid(at.sheet);
    return grid.values[at.row - grid.top]?.[at.col - grid.left] ?? "";
  }

  set(at: Place, value: CellValue): void {
    const grid = this.#grid(at.sheet);
    const row = grid.values[at.row - grid.top];
    if (row === undefined || at.col - grid.left >= row.length) throw new RangeError("no such cell");
    row[at.col - grid.left] = value;
  }

  /** Adds to a cell that holds a number, also one written as text; no number is a slip of the test. */
  add(at: Place, amount: number): void {
    const value = this.get(at);
    const parsed = parseNumberText(String(value));
    const number =
      typeof value === "number" ? value : parsed.kind === "number" ? parsed.value : NaN;
    if (Number.isNaN(number)) throw new TypeError(`no number at ${at.sheet} ${at.row}`);
    this.set(at, number + amount);
  }

  row(at: Place): readonly CellValue[] {
    const grid = this.#grid(at.sheet);
    return grid.values[at.row - grid.top] ?? [];
  }

  /** Copies row `from` (and `count - 1` rows after it) to stand before row `before`. */
  copyRows(sheet: string, from: number, before: number, count = 1): void {
    const { values, top } = this.#grid(sheet);
    const copies = values.slice(from - top, from - top + count).map((row) => [...row]);
    values.splice(before - top, 0, ...copies);
  }

  insertRow(sheet: string, before: number, row: readonly CellValue[]): void {
    const { values, top } = this.#grid(sheet);
    const width = values[0]?.length ?? row.length;
    values.splice(
      before - top,
      0,
      Array.from({ length: width }, (_, col) => row[col] ?? ""),
    );
  }

  deleteRow(sheet: string, row: number): void {
    const { values, top } = this.#grid(sheet);
    values.splice(row - top, 1);
  }

  /** Replaces a text wherever it stands, as a user's *Ganti Semua* would. */
  replaceText(old: string, text: string): void {
    for (const { values } of this.#sheets.values()) {
      for (const row of values) {
        row.forEach((value, col) => {
          if (typeof value === "string" && value.includes(old))
            row[col] = value.replaceAll(old, text);
        });
      }
    }
  }

  /** Replaces a text in one column of one sheet, from row to row (both included; default all). Gives the first row. */
  replaceInColumn(at: Place, old: string, text: string, toRow = Infinity): number | null {
    const { values, top, left } = this.#grid(at.sheet);
    let first: number | null = null;
    values.forEach((row, index) => {
      const value = row[at.col - left];
      if (typeof value !== "string" || !value.includes(old)) return;
      if (toRow !== Infinity && (index + top < at.row || index + top > toRow)) return;
      row[at.col - left] = value.replace(old, text);
      first ??= index + top;
    });
    return first;
  }

  /** Adds a copy of a sheet under another name, at the end. */
  copySheet(sheet: string, name: string): void {
    const grid = this.#grid(sheet);
    this.#sheets.set(name, { ...grid, name, values: grid.values.map((row) => [...row]) });
  }

  /** Sets what a host tells of a sheet beside its values. */
  tell(sheet: string, facts: Partial<SheetGrid>): void {
    Object.assign(this.#grid(sheet), facts);
  }

  #grid(sheet: string): Spoilt {
    const grid = this.#sheets.get(sheet);
    if (grid === undefined) throw new RangeError(`no sheet ${sheet}`);
    return grid;
  }
}

export type Place = Pick<CellRef, "sheet" | "row" | "col">;
