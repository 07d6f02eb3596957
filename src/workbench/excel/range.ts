import {
  type Area,
  area,
  areaText,
  cellsOf,
  colsOf,
  contains,
  fullAddress,
  insideGrid,
  intersect,
  MAX_COLS,
  MAX_ROWS,
  parseArea,
  rowsOf,
  splitSheet,
  WHOLE_SHEET,
} from "../engine/area.ts";
import type { Scalar } from "../engine/input.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { applyStyle } from "../engine/styling.ts";
import { toEngineRange } from "../engine/changes.ts";
import { invalidArgument, itemNotFound, responseTooLarge } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { ConditionalFormatCollection } from "./conditional-format-collection.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";
import { clearRange, readHyperlink, writeHyperlink, type Hyperlink } from "./range-content.ts";
import { RangeAreas } from "./range-areas.ts";
import { RangeFormat } from "./range-format.ts";
import { readBlock, readTexts } from "./range-values.ts";
import { Worksheet } from "./worksheet.ts";

const CELLS_PER_GET = 5_000_000;

export class Range extends HostObject {
  readonly className = "Range";
  readonly store: SheetStore;
  readonly area: Area;
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext, store: SheetStore, at: Area) {
    super();
    this.#excel = excel;
    this.store = store;
    this.area = at;
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

  /** Excel gives -1 when the count does not fit 32 bits, as for a whole sheet. */
  get cellCount(): number {
    const count = cellsOf(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }

  get values(): Scalar[][] {
    this.#countRead();
    return this.store.values(this.area);
  }

  set values(given: unknown) {
    this.#enter(given);
  }

  get formulas(): Scalar[][] {
    this.#countRead();
    return this.store.formulas(this.area);
  }

  set formulas(given: unknown) {
    this.#enter(given);
  }

  get text(): string[][] {
    this.#countRead();
    return readTexts(this.store, this.area);
  }

  get valueTypes(): string[][] {
    this.#countRead();
    return this.store.values(this.area).map((line) => line.map(typeOf));
  }

  get numberFormat(): string[][] {
    this.#countRead();
    return this.store.read(this.area, (_, row, col) => this.store.pattern(row, col));
  }

  set numberFormat(given: unknown) {
    requireUnprotected(this.store);
    const block = readBlock(given, this.area);
    applyStyle(this.store, this.area, (row, col) => {
      const pattern = block(row - this.area.top, col - this.area.left);
      if (pattern === null) return {};
      return { n: pattern === "General" || pattern === "" ? null : { pattern: String(pattern) } };
    });
  }

  get hyperlink(): Hyperlink | null {
    return readHyperlink(this.store, this.area);
  }

  set hyperlink(link: Hyperlink | null) {
    requireUnprotected(this.store);
    writeHyperlink(this.store, this.area, link);
  }

  get hidden(): boolean {
    return this.rowHidden || this.columnHidden;
  }

  get rowHidden(): boolean {
    return !this.store.sheet.getRowVisible(this.area.top);
  }

  set rowHidden(hidden: boolean) {
    const id = hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible";
    this.#run(id, { ranges: [toEngineRange(this.area)] });
  }

  get columnHidden(): boolean {
    return !this.store.sheet.getColVisible(this.area.left);
  }

  set columnHidden(hidden: boolean) {
    const id = hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible";
    this.#run(id, { ranges: [toEngineRange(this.area)] });
  }

  get isEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === MAX_ROWS - 1;
  }

  get isEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === MAX_COLS - 1;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.store, [this.area]);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#excel, this.store);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#excel, this.store, [this.area]);
  }

  select(): void {
    this.worksheet.activate();
    const { top: actualRow, left: actualColumn } = this.area;
    const range = toEngineRange(this.store.clip(this.area) ?? area(actualRow, actualColumn, 1, 1));
    const primary = {
      ...toEngineRange(area(actualRow, actualColumn, 1, 1)),
      actualRow,
      actualColumn,
    };
    const selections = [
      { range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null },
    ];
    this.#run("sheet.operation.set-selections", { type: 2, selections });
    this.#excel.book.kit.reveal(actualRow, actualColumn);
  }

  clear(applyTo?: string | null): void {
    requireUnprotected(this.store);
    clearRange(this.#excel, this.store, this.area, applyTo ?? "All");
  }

  merge(across?: boolean | null): void {
    requireUnprotected(this.store);
    this.unmerge();
    const { top, left, bottom, right } = this.area;
    const bands: Area[] = across === true ? [] : [this.area];
    for (let row = top; across === true && row <= bottom; row++)
      bands.push({ top: row, left, bottom: row, right });
    for (const band of bands) {
      const kept = this.store.stored(band, (_, row, col) =>
        row === band.top && col === band.left ? {} : { v: null, f: null },
      );
      this.store.write(band, kept);
    }
    this.#run("sheet.mutation.add-worksheet-merge", { ranges: bands.map(toEngineRange) });
  }

  unmerge(): void {
    requireUnprotected(this.store);
    const inside = this.#merged().map(toEngineRange);
    if (inside.length > 0) this.#run("sheet.mutation.remove-worksheet-merge", { ranges: inside });
  }

  group(option: string): void {
    requireUnprotected(this.store);
    if (option !== "ByRows") throw invalidArgument();
    this.store.notes.rowGroups.push(this.area);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.#merged();
    return merged.length === 0 ? null : new RangeAreas(this.#excel, this.store, merged);
  }

  getCell(row: number, col: number): Range {
    return this.#at(area(this.area.top + row, this.area.left + col, 1, 1));
  }

  getRow(row: number): Range {
    return this.#at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }

  getColumn(col: number): Range {
    return this.#at({ ...this.area, left: this.area.left + col, right: this.area.left + col });
  }

  getLastRow(): Range {
    return this.#at({ ...this.area, top: this.area.bottom });
  }

  getLastCell(): Range {
    return this.#at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }

  getEntireRow(): Range {
    return this.#at({ ...this.area, left: 0, right: MAX_COLS - 1 });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }

  getResizedRange(rows: number, cols: number): Range {
    return this.#at({
      ...this.area,
      bottom: this.area.bottom + rows,
      right: this.area.right + cols,
    });
  }

  getOffsetRange(rows: number, cols: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.#at({
      top: top + rows,
      left: left + cols,
      bottom: bottom + rows,
      right: right + cols,
    });
  }

  getAbsoluteResizedRange(rows: number, cols: number): Range {
    return this.#at(area(this.area.top, this.area.left, rows, cols));
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const given = typeof other === "string" ? parseArea(splitSheet(other).rest) : other.area;
    if (given === null) throw invalidArgument();
    const common = intersect(this.area, given);
    return common === null ? null : this.#at(common);
  }

  getUsedRange(valuesOnly?: boolean | null): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.store.usedArea(valuesOnly === true);
    const common = used === null ? null : intersect(used, this.area);
    return common === null ? null : this.#at(common);
  }

  #at(at: Area): Range {
    if (!insideGrid(at)) throw invalidArgument();
    return new Range(this.#excel, this.store, at);
  }

  #merged(): Area[] {
    const { top, left, bottom, right } = this.area;
    return this.store.sheet
      .getMergeData()
      .map((m) => ({ top: m.startRow, left: m.startColumn, bottom: m.endRow, right: m.endColumn }))
      .filter((merged) => intersect(merged, { top, left, bottom, right }) !== null);
  }

  #enter(given: unknown): void {
    requireUnprotected(this.store);
    if (contains(this.area, WHOLE_SHEET)) throw invalidArgument();
    const block = readBlock(given, this.area);
    const { top, left } = this.area;
    const at = this.store.clip(this.area) ?? this.area;
    const target = Array.isArray(given) ? this.area : at;
    const lines = Array.from({ length: rowsOf(target) }, (_, i) =>
      Array.from({ length: colsOf(target) }, (_unused, j) => block(i, j)),
    );
    this.#excel.stats.cellsWritten += cellsOf(target);
    this.store.enter({ top, left, bottom: top + lines.length - 1, right: target.right }, lines);
  }

  #countRead(): void {
    const count = cellsOf(this.area);
    if (count > CELLS_PER_GET) throw responseTooLarge();
    this.#excel.stats.cellsRead += count;
  }

  #run(id: string, params: object): void {
    this.#excel.book.run(id, { subUnitId: this.store.id, ...params });
  }
}

function typeOf(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z/0]+[!?A]$/.test(value) ? "Error" : "String";
}

export const localAddress = (range: Range): string => areaText(range.area);
