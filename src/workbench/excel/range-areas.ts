import { type Area, cellsOf, fullAddress } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import { ConditionalFormatCollection } from "./conditional-format-collection.ts";
import type { ExcelContext } from "./context.ts";
import { requireUnprotected } from "./context.ts";
import { Range } from "./range.ts";
import { clearRange } from "./range-content.ts";
import { RangeFormat } from "./range-format.ts";
import { Worksheet } from "./worksheet.ts";

export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  readonly store: SheetStore;
  readonly list: readonly Area[];
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext, store: SheetStore, list: readonly Area[]) {
    super();
    this.#excel = excel;
    this.store = store;
    this.list = list;
  }

  get address(): string {
    return this.list.map((a) => fullAddress(this.store.name, a)).join(",");
  }

  get areaCount(): number {
    return this.list.length;
  }

  get cellCount(): number {
    return this.list.reduce((sum, a) => sum + cellsOf(a), 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((a) => new Range(this.#excel, this.store, a)));
  }

  get format(): RangeFormat {
    return new RangeFormat(this.store, this.list);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#excel, this.store);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#excel, this.store, this.list);
  }

  clear(applyTo?: string | null): void {
    requireUnprotected(this.store);
    for (const a of this.list) clearRange(this.#excel, this.store, a, applyTo ?? "All");
  }
}

export class RangeCollection extends HostCollection<Range> {
  readonly className = "RangeCollection";
  readonly list: () => readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.list = () => ranges;
  }

  getCount(): number {
    return this.list().length;
  }

  getItemAt(index: number): Range | null {
    return this.list()[index] ?? null;
  }
}
