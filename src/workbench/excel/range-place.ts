import {
  area,
  cellsOf,
  colsOf,
  fullAddress,
  insideGrid,
  intersect,
  MAX_COLS,
  MAX_ROWS,
  parseArea,
  rowsOf,
  splitSheet,
  type Area,
} from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";

/** Excel's limit for what fits a 32-bit number. */
const MOST = 2_147_483_647;

/** Where a range lies, and the ranges that are named from it. */
export abstract class RangePlace<Self> extends HostObject {
  readonly store: SheetStore;
  readonly area: Area;
  readonly #make: (at: Area) => Self;

  constructor(store: SheetStore, at: Area, make: (at: Area) => Self) {
    super();
    this.store = store;
    this.area = at;
    this.#make = make;
  }

  get address(): string {
    return fullAddress(this.store.name, this.area);
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return colsOf(this.area);
  }

  /** Excel gives -1 when the count is too large, as for a whole sheet. */
  get cellCount(): number {
    const count = cellsOf(this.area);
    return count > MOST ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === MAX_ROWS - 1;
  }

  get isEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === MAX_COLS - 1;
  }

  getCell(row: number, col: number): Self {
    return this.#at(area(this.area.top + row, this.area.left + col, 1, 1));
  }

  getRow(row: number): Self {
    return this.#at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }

  getColumn(col: number): Self {
    return this.#at({ ...this.area, left: this.area.left + col, right: this.area.left + col });
  }

  getLastRow(): Self {
    return this.#at({ ...this.area, top: this.area.bottom });
  }

  getLastCell(): Self {
    return this.#at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }

  getEntireRow(): Self {
    return this.#at({ ...this.area, left: 0, right: MAX_COLS - 1 });
  }

  getEntireColumn(): Self {
    return this.#at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }

  getResizedRange(rows: number, cols: number): Self {
    const { bottom, right } = this.area;
    return this.#at({ ...this.area, bottom: bottom + rows, right: right + cols });
  }

  getAbsoluteResizedRange(rows: number, cols: number): Self {
    return this.#at(area(this.area.top, this.area.left, rows, cols));
  }

  getOffsetRange(rows: number, cols: number): Self {
    const { top, left, bottom, right } = this.area;
    return this.#at({
      top: top + rows,
      left: left + cols,
      bottom: bottom + rows,
      right: right + cols,
    });
  }

  /** The smallest range that holds both. */
  getBoundingRect(other: RangePlace<Self> | string): Self {
    const given = typeof other === "string" ? parseArea(splitSheet(other).rest) : other.area;
    if (given === null) throw invalidArgument();
    return this.#at({
      top: Math.min(this.area.top, given.top),
      left: Math.min(this.area.left, given.left),
      bottom: Math.max(this.area.bottom, given.bottom),
      right: Math.max(this.area.right, given.right),
    });
  }

  /** Asked by the client before it parts a large write into several: Excel refuses a matrix of another shape. */
  _ValidateArraySize(rows: number, cols: number): void {
    if (rows !== rowsOf(this.area) || cols !== colsOf(this.area)) throw invalidArgument();
  }

  getIntersectionOrNullObject(other: RangePlace<Self> | string): Self | null {
    const given = typeof other === "string" ? parseArea(splitSheet(other).rest) : other.area;
    if (given === null) throw invalidArgument();
    const common = intersect(this.area, given);
    return common === null ? null : this.#at(common);
  }

  getUsedRange(valuesOnly?: boolean | null): Self {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Self | null {
    const used = this.store.usedArea(valuesOnly === true);
    const common = used === null ? null : intersect(used, this.area);
    return common === null ? null : this.#at(common);
  }

  #at(at: Area): Self {
    if (!insideGrid(at)) throw invalidArgument();
    return this.#make(at);
  }
}
