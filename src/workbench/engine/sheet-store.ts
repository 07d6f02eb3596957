import type { IBorderStyleData, ICellData, IStyleData, Worksheet } from "@univerjs/presets";
import { type Area, intersect } from "./area.ts";
import type { Book } from "./book.ts";
import { EMPTY, enter, type Scalar } from "./input.ts";
import type { SheetNotes } from "./sheet-notes.ts";
import { isNone } from "./none.ts";

export type CellMatrix = Record<number, Record<number, ICellData>>;
/** The engine's names of a cell's four sides. */
export type BorderSide = "t" | "b" | "l" | "r";
type Borders = Partial<Record<BorderSide, IBorderStyleData | null>>;
type Rows = Record<number, Record<number, ICellData | null | undefined> | undefined>;

const BOOLEAN = 3;
const ROOM_TO_TYPE = 50;

/** The cells of one sheet, read and written in blocks straight on the engine's matrix. */
export class SheetStore {
  readonly book: Book;
  readonly id: string;
  readonly #used = new Map<boolean, { version: number; area: Area | null }>();

  constructor(book: Book, id: string) {
    this.book = book;
    this.id = id;
  }

  /** The engine's sheet with all that was written. */
  get sheet(): Worksheet {
    this.book.flush();
    return this.#shape;
  }

  get name(): string {
    return this.#shape.getName();
  }

  get isHidden(): boolean {
    return Boolean(this.#shape.isSheetHidden());
  }

  get notes(): SheetNotes {
    return this.book.notes(this.id);
  }

  get rows(): Rows {
    this.book.flush();
    return this.#rows;
  }

  get #rows(): Rows {
    return this.#shape.getCellMatrix().getMatrix() as Rows;
  }

  /** What no content changes: names, sizes, and the cells that nothing waits to be written to. */
  get #shape(): Worksheet {
    return this.book.unflushed(this.id);
  }

  cell(row: number, col: number): ICellData | undefined {
    return this.rows[row]?.[col] ?? undefined;
  }

  style(row: number, col: number): IStyleData {
    return this.sheet.getComposedCellStyle(row, col);
  }

  values(a: Area): Scalar[][] {
    const spilled = this.#spilled();
    return this.read(a, (cell, row, col) => valueOf(spilled?.[row]?.[col] ?? cell));
  }

  formulas(a: Area): Scalar[][] {
    const spilled = this.#spilled();
    return this.read(a, (cell, row, col) => {
      return this.formula(row, col) ?? valueOf(spilled?.[row]?.[col] ?? cell);
    });
  }

  formula(row: number, col: number): string | null {
    const cell = this.cell(row, col);
    if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
    if (isNone(cell) || isNone(cell.si) || cell.si === "") return null;
    const formulas = this.book.kit.formulas;
    return formulas.getFormulaStringByCell(row, col, this.id, this.book.unitId) ?? null;
  }

  /** Reads a block; cells outside the stored rows cost nothing but their place in the answer. */
  read<T>(a: Area, of: (cell: ICellData | undefined, row: number, col: number) => T): T[][] {
    const rows = this.rows;
    const result: T[][] = [];
    for (let row = a.top; row <= a.bottom; row++) {
      const cells = rows[row];
      const line: T[] = [];
      for (let col = a.left; col <= a.right; col++)
        line.push(of(cells?.[col] ?? undefined, row, col));
      result.push(line);
    }
    return result;
  }

  pattern(row: number, col: number): string {
    this.book.flush();
    return this.#pattern(row, col);
  }

  /** The format of a cell, with the looks that wait. */
  #pattern(row: number, col: number): string {
    const waiting = this.book.waitingStyle(this.id, row, col);
    const format =
      waiting !== undefined && "n" in waiting
        ? (waiting.n as IStyleData["n"])
        : this.#kept(row, col)?.n;
    return format?.pattern ?? "General";
  }

  /** The style the engine has of a cell; null = none, which is soon said. */
  #kept(row: number, col: number): IStyleData | null {
    const sheet = this.#shape;
    const isPlain =
      isNone(this.#rows[row]?.[col]?.s) &&
      isNone(sheet.getColumnStyle(col)) &&
      isNone(sheet.getRowStyle(row));
    return isPlain ? null : sheet.getComposedCellStyle(row, col);
  }

  #isText(row: number, col: number): boolean {
    return this.#pattern(row, col) === "@";
  }

  /** Enters a block as Excel's `values` and `formulas` do: `null` leaves a cell alone. */
  enter(a: Area, values: readonly (readonly (Scalar | null)[])[]): void {
    // What is entered is read by the formats the cells have, which earlier contents may still bring.
    this.book.flushAt(this.id, a);
    const matrix: CellMatrix = {};
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === null) return;
        const row = a.top + i;
        const col = a.left + j;
        const { cell, pattern } = enter(value, this.#isText(row, col));
        const general = pattern !== undefined && this.#pattern(row, col) === "General";
        (matrix[row] ??= {})[col] = general ? { ...cell, s: { n: { pattern } } } : cell;
      });
    });
    this.write(a, matrix);
  }

  /** Merges cell data into the sheet, recalculates what depends on it and tells the listeners. */
  write(a: Area, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    this.grow(a);
    this.book.write(this.id, a, matrix);
  }

  /** Merges styles and other things that are no content, as soon as something asks for them. */
  writeStyles(a: Area, matrix: CellMatrix): void {
    this.grow(a);
    this.book.dress(this.id, a, matrix);
  }

  /**
   * Merges styles and other things that are no content, now. The engine takes a write without a formula for one that
   * removes it, except when the write says that it comes from its style command; and it makes text of a number whose
   * format becomes text, which Excel does not, unless the kind of value is named.
   */
  mergeStyles(matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    const rows = this.#rows;
    for (const [row, cells] of Object.entries(matrix)) {
      for (const [col, cell] of Object.entries(cells)) {
        const kind = rows[Number(row)]?.[Number(col)]?.t;
        if (!isNone(kind)) cell.t = kind;
      }
    }
    this.book.runBeside("sheet.mutation.set-range-values", {
      subUnitId: this.id,
      cellValue: matrix,
      trigger: "sheet.command.set-style",
    });
  }

  /** The line on one side of a cell, with the looks that wait. */
  line(row: number, col: number, side: BorderSide): IBorderStyleData | null {
    const waiting = this.book.waitingStyle(this.id, row, col)?.bd as Borders | undefined;
    if (waiting !== undefined && side in waiting) return waiting[side] ?? null;
    return this.#kept(row, col)?.bd?.[side] ?? null;
  }

  /** An edit as by hand in the grid, where the engine itself recalculates. */
  type(row: number, col: number, value: Scalar): void {
    this.book.flush();
    const { cell, pattern } = enter(value, this.#isText(row, col));
    const cellValue = {
      [row]: { [col]: { ...cell, ...(pattern === undefined ? {} : { s: { n: { pattern } } }) } },
    };
    const params = { unitId: this.book.unitId, subUnitId: this.id, cellValue };
    this.book.kit.commands.syncExecuteCommand("sheet.mutation.set-range-values", params);
    this.book.calculation.mark(this.id, { top: row, left: col, bottom: row, right: col });
  }

  /** A matrix over the cells that exist inside an area: whole columns stay cheap. */
  stored(a: Area, of: (cell: ICellData, row: number, col: number) => ICellData): CellMatrix {
    const matrix: CellMatrix = {};
    for (const [rowText, cells] of Object.entries(this.rows)) {
      const row = Number(rowText);
      if (row < a.top || row > a.bottom || cells === undefined) continue;
      for (const [colText, cell] of Object.entries(cells)) {
        const col = Number(colText);
        if (col < a.left || col > a.right || isNone(cell)) continue;
        (matrix[row] ??= {})[col] = of(cell, row, col);
      }
    }
    return matrix;
  }

  /** Empties the cells of an area that hold something; where none does, nothing is written. */
  clear(a: Area, isMeant: (row: number, col: number) => boolean): void {
    const matrix: CellMatrix = {};
    const within = this.clip(a);
    if (within === null) return;
    this.read(within, (cell, row, col) => {
      if (cell !== undefined && hasContent(cell) && isMeant(row, col))
        (matrix[row] ??= {})[col] = EMPTY;
    });
    this.write(within, matrix);
  }

  grow(a: Area): void {
    const sheet = this.#shape;
    const subUnitId = this.id;
    if (a.bottom >= sheet.getRowCount()) {
      const rowCount = a.bottom + 1 + ROOM_TO_TYPE;
      this.book.run("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount });
    }
    if (a.right >= sheet.getColumnCount()) {
      const columnCount = a.right + 1;
      this.book.run("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount });
    }
  }

  /** The part of an area the engine's sheet really has. */
  clip(a: Area): Area | null {
    const sheet = this.#shape;
    const bottom = sheet.getRowCount() - 1;
    return intersect(a, { top: 0, left: 0, bottom, right: sheet.getColumnCount() - 1 });
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.book.flush();
    const known = this.#used.get(valuesOnly);
    if (known?.version === this.book.version) return known.area;
    const found = this.#findUsed(valuesOnly);
    this.#used.set(valuesOnly, { version: this.book.version, area: found });
    return found;
  }

  #findUsed(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const see = (rows: Rows | undefined, counts: (cell: ICellData) => boolean): void => {
      for (const rowText in rows) {
        const cells = rows[Number(rowText)];
        for (const colText in cells) {
          const cell = cells[Number(colText)];
          if (isNone(cell) || !counts(cell)) continue;
          const [row, col] = [Number(rowText), Number(colText)];
          if (row < top) top = row;
          if (row > bottom) bottom = row;
          if (col < left) left = col;
          if (col > right) right = col;
        }
      }
    };
    see(this.rows, valuesOnly ? hasContent : (cell) => hasContent(cell) || !isNone(cell.s));
    see(this.#spilled(), hasContent);
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  #spilled(): Rows | undefined {
    this.book.flush();
    const all = this.book.kit.formulas.getArrayFormulaCellData();
    return all[this.book.unitId]?.[this.id] as Rows | undefined;
  }
}

function hasContent(cell: ICellData): boolean {
  if (!isNone(cell.f) && cell.f !== "") return true;
  return !isNone(cell.si) || (!isNone(cell.v) && cell.v !== "") || !isNone(cell.p);
}

/** The value as `values` gives it: "" for empty, errors as their text. */
export function valueOf(cell: ICellData | null | undefined): Scalar {
  if (isNone(cell)) return "";
  if (isNone(cell.v)) return cell.p?.body?.dataStream.replace(/\r?\n?$/, "").trimEnd() ?? "";
  if (Number(cell.t) === BOOLEAN) {
    return cell.v === true || String(cell.v) === "1" || cell.v === "TRUE";
  }
  return cell.v;
}
