import { parseArea, splitSheet } from "../engine/area.ts";
import { itemNotFound } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { Application } from "./application.ts";
import type { ExcelContext } from "./context.ts";
import { CustomXmlPartCollection } from "./custom-xml.ts";
import { NamedItemCollection } from "./names.ts";
import { DocumentProperties } from "./properties.ts";
import { Range } from "./range.ts";
import { Runtime } from "./runtime.ts";
import { SettingCollection } from "./settings.ts";
import { TableCollection } from "./tables.ts";
import { WorksheetCollection } from "./worksheet-collection.ts";

const READ_ONLY = false;
const STRUCTURE_PROTECTED = false;

/** The structure of a workbook in this Excel is never protected. */
class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return STRUCTURE_PROTECTED;
  }
}

export class Workbook extends HostObject {
  readonly className = "Workbook";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#excel);
  }

  get application(): Application {
    return new Application(this.#excel);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#excel);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#excel);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#excel);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#excel, null);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties();
  }

  get _Runtime(): Runtime {
    return new Runtime(this.#excel);
  }

  get name(): string {
    return this.#excel.book.workbook.name;
  }

  get readOnly(): boolean {
    return READ_ONLY;
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection();
  }

  getSelectedRange(): Range {
    const { sheetId, area } = this.#excel.book.selection;
    const sheet = this.#excel.book.sheet(sheetId);
    if (sheet === null) throw itemNotFound();
    return new Range(this.#excel, sheet, area);
  }

  getActiveCell(): Range {
    const { sheetId, area } = this.#excel.book.selection;
    const sheet = this.#excel.book.sheet(sheetId) ?? this.#excel.book.active;
    const { top, left } = area;
    return new Range(this.#excel, sheet, { top, left, bottom: top, right: left });
  }

  /** The client asks this for `event.getRange()`; our reference is sheet id and address. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const { sheet, rest } = splitSheet(reference);
    const store = sheet === null ? null : this.#excel.book.sheet(sheet);
    const area = parseArea(rest);
    if (store === null || area === null) throw itemNotFound();
    return new Range(this.#excel, store, area);
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const { sheet } = splitSheet(reference);
    const isGone = sheet === null || this.#excel.book.sheet(sheet) === null;
    return isGone ? null : this._GetRangeForEventByReferenceId(reference);
  }
}
