import { parseArea, splitSheet } from "../engine/area.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";
import { Range } from "./range.ts";

const VISIBLE = true;

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = "NamedItemCollection";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  readonly list = (): readonly NamedItem[] =>
    [...this.#excel.book.names.keys()].map((name) => new NamedItem(this.#excel, name));

  add(name: string, reference: unknown): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || this.getItemOrNullObject(name) !== null)
      throw invalidArgument();
    const formula = reference instanceof Range ? `=${absolute(reference)}` : String(reference);
    this.#excel.book.addName(name, formula);
    return new NamedItem(this.#excel, name);
  }

  getCount(): number {
    return this.#excel.book.names.size;
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const lower = name.toLowerCase();
    const known = [...this.#excel.book.names.keys()].find((key) => key.toLowerCase() === lower);
    return known === undefined ? null : new NamedItem(this.#excel, known);
  }
}

/** `Sheet!$A$1:$B$2`, as Excel stores what a name refers to. */
function absolute(range: Range): string {
  const { sheet, rest } = splitSheet(range.address);
  const fixed = rest.replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) =>
      `${letters === undefined ? "" : `$${letters}`}${digits === undefined ? "" : `$${digits}`}`,
  );
  return `${range.address.slice(0, range.address.length - rest.length)}${sheet === null ? "" : ""}${fixed}`;
}

export class NamedItem extends HostObject {
  readonly className = "NamedItem";
  readonly #excel: ExcelContext;
  readonly #name: string;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, name: string) {
    super();
    this.#excel = excel;
    this.#name = name;
    this.identity = { _Id: name };
  }

  get name(): string {
    return this.#name;
  }

  get formula(): string {
    return this.#excel.book.names.get(this.#name) ?? "";
  }

  set formula(value: string) {
    this.#excel.book.names.set(this.#name, value);
  }

  get value(): string {
    return this.formula;
  }

  get type(): string {
    return this.getRangeOrNullObject() === null ? "String" : "Range";
  }

  get visible(): boolean {
    return VISIBLE;
  }

  delete(): void {
    this.#excel.book.names.delete(this.#name);
    this.#excel.book.facade.deleteDefinedName(this.#name);
  }

  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (found === null) throw itemNotFound();
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const { sheet, rest } = splitSheet(this.formula.replace(/^=/, ""));
    const target = sheet === null ? null : this.#excel.book.find(sheet);
    const area = parseArea(rest);
    return target === null || area === null ? null : new Range(this.#excel, target, area);
  }
}
