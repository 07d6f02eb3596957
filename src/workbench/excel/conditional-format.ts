import {
  changeRule,
  deleteRule,
  moveRule,
  readRule,
  readRules,
  type Rule,
} from "../engine/rules.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument, itemNotFound } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";
import { CustomConditionalFormat } from "./custom-conditional-format.ts";
import { Range } from "./range.ts";
import { RangeAreas } from "./range-areas.ts";

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  readonly #excel: ExcelContext;
  readonly #store: SheetStore;
  readonly #id: string;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, store: SheetStore, id: string) {
    super();
    this.#excel = excel;
    this.#store = store;
    this.#id = id;
    this.identity = { Id: id };
  }

  get id(): string {
    return this.#id;
  }

  get type(): string {
    return this.#rule.type;
  }

  get priority(): number {
    return readRules(this.#store).findIndex((rule) => rule.id === this.#id);
  }

  set priority(value: number) {
    if (!Number.isInteger(value)) throw invalidArgument();
    const last = readRules(this.#store).length - 1;
    moveRule(
      this.#store,
      this.#id,
      value < 0 ? Math.max(0, last + 1 + value) : Math.min(value, last),
    );
  }

  get stopIfTrue(): boolean {
    return this.#rule.stopIfTrue;
  }

  set stopIfTrue(value: boolean) {
    requireUnprotected(this.#store);
    changeRule(this.#store, { ...this.#rule, stopIfTrue: value });
  }

  get custom(): CustomConditionalFormat {
    if (this.#rule.type !== "Custom") throw invalidArgument();
    return new CustomConditionalFormat(this.#store, this.#id);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#rule.type === "Custom" ? this.custom : null;
  }

  delete(): void {
    requireUnprotected(this.#store);
    if (readRule(this.#store, this.#id) === null) throw itemNotFound();
    deleteRule(this.#store, this.#id);
  }

  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (found === null) throw invalidArgument();
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const [only, more] = this.#rule.areas;
    return only === undefined || more !== undefined
      ? null
      : new Range(this.#excel, this.#store, only);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.#excel, this.#store, this.#rule.areas);
  }

  get #rule(): Rule {
    const rule = readRule(this.#store, this.#id);
    if (rule === null) throw itemNotFound();
    return rule;
  }
}
