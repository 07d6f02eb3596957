import { area, parseArea, splitSheet, WHOLE_SHEET, insideGrid } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";
import { ChartCollection } from "./charts/chart-collection.ts";
import { WorksheetFreezePanes } from "./freeze-panes.ts";
import { NamedItemCollection } from "./names.ts";
import { PageBreakCollection } from "./page-breaks.ts";
import { PageLayout } from "./page-layout.ts";
import { Range } from "./range.ts";
import { RangeAreas } from "./range-areas.ts";
import { showLevels } from "./row-levels.ts";
import { checkSheetName } from "./sheet-names.ts";
import { TableCollection } from "./tables.ts";
import { WorksheetProtection } from "./worksheet-protection.ts";
import { isNone } from "../engine/none.ts";

const ADDRESS_LIMIT = 8192;

export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  readonly store: SheetStore;
  readonly #excel: ExcelContext;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, store: SheetStore) {
    super();
    this.#excel = excel;
    this.store = store;
    this.identity = { Id: store.id };
  }

  get id(): string {
    return this.store.id;
  }

  get name(): string {
    return this.store.name;
  }

  set name(name: string) {
    checkSheetName(this.#excel.book, name, this.store.id);
    this.#run("sheet.mutation.set-worksheet-name", { name });
  }

  get position(): number {
    return this.#excel.book.sheets().findIndex((sheet) => sheet.id === this.store.id);
  }

  set position(toOrder: number) {
    if (toOrder < 0 || toOrder >= this.#excel.book.sheets().length) throw invalidArgument();
    this.#run("sheet.mutation.set-worksheet-order", { fromOrder: this.position, toOrder });
  }

  get visibility(): string {
    if (!this.store.isHidden) return "Visible";
    return this.store.notes.veryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(value: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(value)) throw invalidArgument();
    if (value !== "Visible") this.#leave();
    this.store.notes.veryHidden = value === "VeryHidden";
    this.#run("sheet.mutation.set-worksheet-hidden", { hidden: value === "Visible" ? 0 : 1 });
  }

  get tabColor(): string {
    return this.store.sheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.#run("sheet.mutation.set-tab-color", { color });
  }

  get showGridlines(): boolean {
    return !this.store.sheet.hasHiddenGridlines();
  }

  set showGridlines(shown: boolean) {
    this.#run("sheet.mutation.toggle-gridlines", { showGridlines: shown ? 1 : 0 });
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.store);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#excel, this.store);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#excel, this.store);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.store);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.store);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#excel);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#excel, this.store);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw invalidArgument();
    this.#run("sheet.operation.set-worksheet-active", {});
  }

  delete(): void {
    this.#leave();
    this.#run("sheet.mutation.remove-sheet", { subUnitName: this.name });
  }

  getRange(address?: string | null): Range {
    const found = isNone(address) || address === "" ? WHOLE_SHEET : this.#parse(address);
    return new Range(this.#excel, this.store, found);
  }

  getRangeByIndexes(row: number, col: number, rows: number, cols: number): Range {
    const asked = area(row, col, rows, cols);
    if (!insideGrid(asked)) throw invalidArgument();
    return new Range(this.#excel, this.store, asked);
  }

  getCell(row: number, col: number): Range {
    return this.getRangeByIndexes(row, col, 1, 1);
  }

  getRanges(addresses?: string | null): RangeAreas {
    if (isNone(addresses) || addresses === "")
      return new RangeAreas(this.#excel, this.store, [WHOLE_SHEET]);
    if (addresses.length > ADDRESS_LIMIT) throw invalidArgument();
    const areas = addresses.split(",").map((address) => this.#parse(address));
    return new RangeAreas(this.#excel, this.store, areas);
  }

  /** An empty sheet has A1 as its used range; the other form says null. */
  getUsedRange(valuesOnly?: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getRange("A1");
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.store.usedArea(valuesOnly === true);
    return used === null ? null : new Range(this.#excel, this.store, used);
  }

  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    // Columns have no outline here: only "as now" can be asked of them.
    if (columnLevels !== 0 || rowLevels < 0) throw invalidArgument();
    if (rowLevels > 0) showLevels(this.#excel, this.store, rowLevels);
  }

  calculate(): void {
    this.#excel.book.calculation.markEverything();
  }

  #parse(address: string): typeof WHOLE_SHEET {
    const { sheet, rest } = splitSheet(address.trim());
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument();
    const named = this.#excel.book.names.get(rest);
    const found = parseArea(named === undefined ? rest : splitSheet(named).rest);
    if (found === null) throw invalidArgument();
    return found;
  }

  /** Before a sheet is hidden or deleted: one visible sheet must stay, and be active. */
  #leave(): void {
    const { book } = this.#excel;
    const others = book.sheets().filter((s) => s.id !== this.store.id && !s.isHidden);
    const next = others[0];
    if (next === undefined) throw itemNotFound();
    if (book.active.id === this.store.id) {
      book.run("sheet.operation.set-worksheet-active", { subUnitId: next.id });
    }
  }

  #run(id: string, params: object): void {
    this.#excel.book.run(id, { subUnitId: this.store.id, ...params });
  }

  _RegisterDataChangedEvent(): void {
    this.#excel.events.register("dataChanged", this.store.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.#excel.events.unregister("dataChanged", this.store.id);
  }

  _RegisterActivatedEvent(): void {
    this.#excel.events.register("activated", this.store.id);
  }

  _UnregisterActivatedEvent(): void {
    this.#excel.events.unregister("activated", this.store.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#excel.events.register("selectionChanged", this.store.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#excel.events.unregister("selectionChanged", this.store.id);
  }
}
