import type { SheetStore } from "../engine/sheet-store.ts";
import { accessDenied } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { isNone } from "../engine/none.ts";

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  readonly #store: SheetStore;

  constructor(store: SheetStore) {
    super();
    this.#store = store;
  }

  get protected(): boolean {
    return this.#store.notes.protection !== null;
  }

  get options(): unknown {
    return this.#store.notes.protection;
  }

  protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.protected) throw accessDenied();
    this.#store.notes.protection = { ...options, ...(isNone(password) ? {} : { password }) };
  }

  unprotect(password?: string | null): void {
    const known = this.#store.notes.protection?.password;
    if (known !== undefined && known !== password) throw accessDenied();
    this.#store.notes.protection = null;
  }
}
