import {
  type Area,
  area,
  cellsOf,
  colsOf,
  contains,
  intersect,
  rowsOf,
  WHOLE_SHEET,
} from "../engine/area.ts";
import type { Scalar } from "../engine/input.ts";
import type { StylePatch } from "../engine/pending-styles.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { applyStyle } from "../engine/styling.ts";
import { toEngineRange } from "../engine/changes.ts";
import { invalidArgument, responseTooLarge } from "../protocol/errors.ts";
import { ConditionalFormatCollection } from "./conditional-format-collection.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";
import { clearRange, readHyperlink, writeHyperlink, type Hyperlink } from "./range-content.ts";
import { DataValidation } from "./data-validation.ts";
import { RangeAreas } from "./range-areas.ts";
import { RangePlace } from "./range-place.ts";
import { RangeFormat } from "./range-format.ts";
import { readBlock, readTexts } from "./range-values.ts";
import { agreed, hiddenColumns, hiddenRows, visibleAreas } from "./visible-areas.ts";
import { shiftLevels } from "./row-levels.ts";
import { Worksheet } from "./worksheet.ts";

const CELLS_PER_GET = 5_000_000;

export class Range extends RangePlace<Range> {
  readonly className = "Range";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext, store: SheetStore, at: Area) {
    super(store, at, (other) => new Range(excel, store, other));
    this.#excel = excel;
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
    const patches = new Map<unknown, StylePatch>([[null, {}]]);
    for (const none of ["General", ""]) patches.set(none, { n: null });
    applyStyle(this.store, this.area, (row, col) => {
      const pattern = block(row - this.area.top, col - this.area.left);
      let patch = patches.get(pattern);
      if (patch === undefined) patches.set(pattern, (patch = { n: { pattern: String(pattern) } }));
      return patch;
    });
  }

  get hyperlink(): Hyperlink | null {
    return readHyperlink(this.store, this.area);
  }

  set hyperlink(link: Hyperlink | null) {
    requireUnprotected(this.store);
    writeHyperlink(this.store, this.area, link);
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }

  get rowHidden(): boolean | null {
    return agreed(hiddenRows(this.store, this.area), rowsOf(this.area));
  }

  set rowHidden(hidden: boolean) {
    const id = hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible";
    requireUnprotected(this.store);
    const rows = this.store.clip(this.area) ?? this.area;
    this.#run(id, { ranges: [toEngineRange(rows)] });
  }

  get columnHidden(): boolean | null {
    return agreed(hiddenColumns(this.store, this.area), colsOf(this.area));
  }

  set columnHidden(hidden: boolean) {
    const id = hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible";
    requireUnprotected(this.store);
    this.#run(id, { ranges: [toEngineRange(this.area)] });
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

  get dataValidation(): DataValidation {
    return new DataValidation(this.store, this.area);
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
      this.store.clear(band, (row, col) => row !== band.top || col !== band.left);
    }
    this.#run("sheet.mutation.add-worksheet-merge", { ranges: bands.map(toEngineRange) });
  }

  unmerge(): void {
    requireUnprotected(this.store);
    const inside = this.#merged().map(toEngineRange);
    if (inside.length > 0) this.#run("sheet.mutation.remove-worksheet-merge", { ranges: inside });
  }

  group(option: string): void {
    this.#level(option, 1);
  }

  ungroup(option: string): void {
    this.#level(option, -1);
  }

  /** Of Excel's kinds of special cells, those that are not hidden. */
  getSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== "Visible") throw invalidArgument();
    const visible = visibleAreas(this.store, this.area);
    return visible.length === 0 ? null : new RangeAreas(this.#excel, this.store, visible);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.#merged();
    return merged.length === 0 ? null : new RangeAreas(this.#excel, this.store, merged);
  }

  #level(option: string, by: 1 | -1): void {
    requireUnprotected(this.store);
    if (option !== "ByRows") throw invalidArgument();
    shiftLevels(this.store, this.area, by);
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
