import type { SheetStore } from "../engine/sheet-store.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";

/** Of a sheet's headers and footers, those of all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;

  constructor(excel: ExcelContext, store: SheetStore) {
    super();
    this.#excel = excel;
    this.#store = store;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#excel, this.#store);
  }
}

export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;

  constructor(excel: ExcelContext, store: SheetStore) {
    super();
    this.#excel = excel;
    this.#store = store;
  }

  get leftFooter(): unknown {
    return this.#get("leftFooter");
  }

  set leftFooter(text: unknown) {
    this.#set("leftFooter", text);
  }

  get centerFooter(): unknown {
    return this.#get("centerFooter");
  }

  set centerFooter(text: unknown) {
    this.#set("centerFooter", text);
  }

  get rightFooter(): unknown {
    return this.#get("rightFooter");
  }

  set rightFooter(text: unknown) {
    this.#set("rightFooter", text);
  }

  #get(name: string): unknown {
    return this.#store.notes.pageLayout[name] ?? "";
  }

  #set(name: string, text: unknown): void {
    this.#excel.book.version++;
    this.#store.notes.pageLayout[name] = text;
  }
}
