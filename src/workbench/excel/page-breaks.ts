import { areaText, parseArea } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";
import { Range } from "./range.ts";

/** Breaks between printed pages, each above a row. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly className = "PageBreakCollection";
  readonly #store: SheetStore;

  constructor(store: SheetStore) {
    super();
    this.#store = store;
  }

  readonly list = (): readonly PageBreak[] =>
    [...this.#store.notes.pageBreaks].map((row) => new PageBreak(this.#store, row));

  getCount(): number {
    return this.#store.notes.pageBreaks.size;
  }

  add(at: unknown): PageBreak {
    requireUnprotected(this.#store);
    const area = at instanceof Range ? at.area : typeof at === "string" ? parseArea(at) : null;
    // Excel has no page to end above the first row.
    if (area === null || area.top === 0) throw invalidArgument();
    this.#store.notes.pageBreaks.add(area.top);
    return new PageBreak(this.#store, area.top);
  }

  removePageBreaks(): void {
    requireUnprotected(this.#store);
    this.#store.notes.pageBreaks.clear();
  }
}

export class PageBreak extends HostObject {
  readonly className = "HorizontalPageBreak";
  readonly #store: SheetStore;
  readonly #row: number;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(store: SheetStore, row: number) {
    super();
    this.#store = store;
    this.#row = row;
    this.identity = { _Id: areaText({ top: row, bottom: row, left: 0, right: 0 }) };
  }

  delete(): void {
    this.#store.notes.pageBreaks.delete(this.#row);
  }
}
