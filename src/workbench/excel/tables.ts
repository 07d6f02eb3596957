import { colsOf, intersect, parseArea, rowsOf, splitSheet } from "../engine/area.ts";
import { newSheetId } from "../engine/blank-sheet.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import type { TableNote } from "../engine/table-note.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";
import { Range } from "./range.ts";

/** Tables of a sheet, or of the whole workbook where no sheet is given. */
export class TableCollection extends HostCollection<Table> {
  readonly className = "TableCollection";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore | null;

  constructor(excel: ExcelContext, store: SheetStore | null) {
    super();
    this.#excel = excel;
    this.#store = store;
  }

  readonly list = (): readonly Table[] =>
    (this.#store === null ? this.#excel.book.sheets() : [this.#store]).flatMap((store) =>
      store.notes.tables.map((note) => new Table(this.#excel, store, note)),
    );

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.count;
  }

  /** As Excel: the cells above the first row name the columns, and no two tables share a cell. */
  add(place: unknown, hasHeaders: boolean): Table {
    const range = this.#rangeOf(place);
    const { area, store } = range;
    requireUnprotected(store);
    if (hasHeaders && rowsOf(area) < 2) throw invalidArgument();
    if (store.notes.tables.some((other) => intersect(other.area, area) !== null))
      throw invalidArgument();
    const taken = new Set(new TableCollection(this.#excel, null).list().map(({ name }) => name));
    let number = 1;
    while (taken.has(`Table${number}`)) number += 1;
    const note: TableNote = {
      id: newSheetId(),
      name: `Table${number}`,
      style: "TableStyleMedium2",
      area,
      hasHeaders,
    };
    store.notes.tables.push(note);
    this.#excel.book.version++;
    return new Table(this.#excel, store, note);
  }

  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Table | null {
    const wanted = key.toLowerCase();
    return this.list().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  #rangeOf(place: unknown): Range {
    if (place instanceof Range) return place;
    if (typeof place !== "string" || this.#store === null) throw invalidArgument();
    const found = parseArea(splitSheet(place).rest);
    if (found === null) throw invalidArgument();
    return new Range(this.#excel, this.#store, found);
  }
}

export class Table extends HostObject {
  readonly className = "Table";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;
  readonly #note: TableNote;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, store: SheetStore, note: TableNote) {
    super();
    this.#excel = excel;
    this.#store = store;
    this.#note = note;
    this.identity = { Id: note.id };
  }

  get id(): string {
    return this.#note.id;
  }

  get name(): string {
    return this.#note.name;
  }

  set name(name: string) {
    const known = new TableCollection(this.#excel, null).getItemOrNullObject(name);
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
    if (known !== null && known.id !== this.#note.id) throw invalidArgument();
    this.#note.name = name;
  }

  get style(): string {
    return this.#note.style;
  }

  set style(style: string) {
    if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalidArgument();
    this.#note.style = style;
  }

  getRange(): Range {
    return new Range(this.#excel, this.#store, this.#note.area);
  }

  /** As Excel: the header stays where it is, and the new table overlaps the old one. */
  resize(place: unknown): void {
    requireUnprotected(this.#store);
    if (!(place instanceof Range)) throw invalidArgument();
    const { area } = place;
    if (area.top !== this.#note.area.top) throw invalidArgument();
    if (rowsOf(area) < 2 || colsOf(area) < 1) throw invalidArgument();
    const others = this.#store.notes.tables.filter(({ id }) => id !== this.#note.id);
    if (others.some((other) => intersect(other.area, area) !== null)) throw invalidArgument();
    this.#note.area = area;
    this.#excel.book.version++;
  }
}
