import { type Area, intersect } from "../engine/area.ts";
import { addRule, clearRules, readRules } from "../engine/rules.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { apiNotFound, itemNotFound } from "../protocol/errors.ts";
import { HostCollection } from "../protocol/host-object.ts";
import { ConditionalFormat } from "./conditional-format.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";

/** The rules that touch a range or list of ranges; over a whole sheet, all of the sheet's. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;
  readonly #areas: readonly Area[];

  constructor(excel: ExcelContext, store: SheetStore, areas: readonly Area[]) {
    super();
    this.#excel = excel;
    this.#store = store;
    this.#areas = areas;
  }

  readonly list = (): readonly ConditionalFormat[] =>
    readRules(this.#store)
      .filter((rule) =>
        rule.areas.some((a) => this.#areas.some((own) => intersect(a, own) !== null)),
      )
      .map((rule) => new ConditionalFormat(this.#excel, this.#store, rule.id));

  add(type: string): ConditionalFormat {
    requireUnprotected(this.#store);
    if (type !== "Custom") throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    addRule(this.#store, {
      id,
      areas: this.#areas,
      formula: "=FALSE",
      style: {},
      stopIfTrue: false,
      type,
    });
    return new ConditionalFormat(this.#excel, this.#store, id);
  }

  getItem(id: string): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    const known = readRules(this.#store).some((rule) => rule.id === id);
    return known ? new ConditionalFormat(this.#excel, this.#store, id) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const found = this.list()[index];
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getCount(): number {
    return this.list().length;
  }

  clearAll(): void {
    requireUnprotected(this.#store);
    clearRules(this.#store, this.#areas);
  }
}
