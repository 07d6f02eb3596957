import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import type { EventName } from "../protocol/events.ts";
import { WORKBOOK } from "../protocol/events.ts";
import { blankSheet, newSheetId } from "../engine/blank-sheet.ts";
import { HostCollection } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";
import { checkSheetName } from "./sheet-names.ts";
import { Worksheet } from "./worksheet.ts";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  readonly list = (): readonly Worksheet[] =>
    this.#excel.book.sheets().map((sheet) => new Worksheet(this.#excel, sheet));

  add(name?: string | null): Worksheet {
    const { book } = this.#excel;
    const given = name ?? nextName(book.sheets().map((sheet) => sheet.name));
    checkSheetName(book, given, null);
    const id = newSheetId();
    book.run("sheet.mutation.insert-sheet", {
      index: book.sheets().length,
      sheet: blankSheet(id, given),
    });
    const added = book.sheet(id);
    if (added === null) throw invalidArgument();
    return new Worksheet(this.#excel, added);
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const found = this.#excel.book.find(key);
    return found === null ? null : new Worksheet(this.#excel, found);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#excel, this.#excel.book.active);
  }

  getCount(visibleOnly?: boolean | null): number {
    const sheets = this.#excel.book.sheets();
    return visibleOnly === true ? sheets.filter((s) => !s.isHidden).length : sheets.length;
  }

  getFirst(visibleOnly?: boolean | null): Worksheet {
    return this.#edge(visibleOnly === true, 0);
  }

  getLast(visibleOnly?: boolean | null): Worksheet {
    return this.#edge(visibleOnly === true, -1);
  }

  #edge(visibleOnly: boolean, at: number): Worksheet {
    const found = this.list()
      .filter((s) => !visibleOnly || s.visibility === "Visible")
      .at(at);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  #listen(event: EventName): void {
    this.#excel.events.register(event, WORKBOOK);
  }

  #unlisten(event: EventName): void {
    this.#excel.events.unregister(event, WORKBOOK);
  }

  _RegisterDataChangedEvent(): void {
    this.#listen("dataChanged");
  }

  _UnregisterDataChangedEvent(): void {
    this.#unlisten("dataChanged");
  }

  _RegisterAddedEvent(): void {
    this.#listen("added");
  }

  _UnregisterAddedEvent(): void {
    this.#unlisten("added");
  }

  _RegisterDeletedEvent(): void {
    this.#listen("deleted");
  }

  _UnregisterDeletedEvent(): void {
    this.#unlisten("deleted");
  }

  _RegisterActivatedEvent(): void {
    this.#listen("activated");
  }

  _UnregisterActivatedEvent(): void {
    this.#unlisten("activated");
  }

  _RegisterDeactivatedEvent(): void {
    this.#listen("deactivated");
  }

  _UnregisterDeactivatedEvent(): void {
    this.#unlisten("deactivated");
  }

  _RegisterSelectionChangedEvent(): void {
    this.#listen("selectionChanged");
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#unlisten("selectionChanged");
  }

  _RegisterCalculatedEvent(): void {
    this.#listen("calculated");
  }

  _UnregisterCalculatedEvent(): void {
    this.#unlisten("calculated");
  }

  _RegisterEventVisibilityChanged(): void {
    this.#listen("visibilityChanged");
  }

  _UnregisterEventVisibilityChanged(): void {
    this.#unlisten("visibilityChanged");
  }

  _RegisterEventNameChanged(): void {
    this.#listen("nameChanged");
  }

  _UnregisterEventNameChanged(): void {
    this.#unlisten("nameChanged");
  }
}

function nextName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let n = taken.length + 1;
  while (lower.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}
