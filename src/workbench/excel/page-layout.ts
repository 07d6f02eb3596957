import { areaText } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";
import { HeaderFooterGroup } from "./headers-footers.ts";
import { Range } from "./range.ts";

/** Of Excel's papers, those of an office here. */
const PAPERS = ["A3", "A4", "A5", "Folio", "Legal", "Letter"];

/** Printing is not simulated: settings are kept and given back. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;

  constructor(excel: ExcelContext, store: SheetStore) {
    super();
    this.#excel = excel;
    this.#store = store;
  }

  get orientation(): unknown {
    return this.#get("orientation", "Portrait");
  }

  set orientation(value: unknown) {
    this.#set("orientation", value);
  }

  get zoom(): unknown {
    return this.#get("zoom", { scale: 100 });
  }

  set zoom(value: unknown) {
    this.#set("zoom", value);
  }

  get paperSize(): unknown {
    return this.#get("paperSize", "A4");
  }

  set paperSize(value: unknown) {
    if (!PAPERS.includes(String(value))) throw invalidArgument();
    this.#set("paperSize", value);
  }

  get centerHorizontally(): unknown {
    return this.#get("centerHorizontally", false);
  }

  set centerHorizontally(value: unknown) {
    this.#set("centerHorizontally", value);
  }

  get printGridlines(): unknown {
    return this.#get("printGridlines", false);
  }

  set printGridlines(value: unknown) {
    this.#set("printGridlines", value);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#excel, this.#store);
  }

  setPrintTitleRows(rows: unknown): void {
    this.#set("printTitleRows", rows instanceof Range ? areaText(rows.area) : rows);
  }

  setPrintArea(area: unknown): void {
    this.#set("printArea", area instanceof Range ? areaText(area.area) : area);
  }

  setPrintMargins(unit: string, margins: unknown): void {
    this.#set("margins", { unit, margins });
  }

  #get(name: string, fallback: unknown): unknown {
    return this.#store.notes.pageLayout[name] ?? fallback;
  }

  #set(name: string, value: unknown): void {
    this.#excel.book.version++;
    this.#store.notes.pageLayout[name] = value;
  }
}
