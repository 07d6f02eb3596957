import { itemNotFound } from "../protocol/errors.ts";
import { HostCollection, HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";

export class SettingCollection extends HostCollection<Setting> {
  readonly className = "SettingCollection";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  readonly list = (): readonly Setting[] =>
    [...this.#excel.book.settings.keys()].map((key) => new Setting(this.#excel, key));

  add(key: string, value: unknown): Setting {
    this.#excel.book.settings.set(key, value);
    return new Setting(this.#excel, key);
  }

  getCount(): number {
    return this.#excel.book.settings.size;
  }

  getItem(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.#excel.book.settings.has(key) ? new Setting(this.#excel, key) : null;
  }
}

export class Setting extends HostObject {
  readonly className = "Setting";
  readonly #excel: ExcelContext;
  readonly #key: string;
  override readonly identity: Readonly<Record<string, string>>;

  constructor(excel: ExcelContext, key: string) {
    super();
    this.#excel = excel;
    this.#key = key;
    this.identity = { _Id: key };
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    return this.#excel.book.settings.get(this.#key);
  }

  set value(value: unknown) {
    this.#excel.book.settings.set(this.#key, value);
  }

  delete(): void {
    this.#excel.book.settings.delete(this.#key);
  }
}
