import { HostObject } from "../protocol/host-object.ts";
import type { ExcelContext } from "./context.ts";

export class Runtime extends HostObject {
  readonly className = "Runtime";
  readonly #excel: ExcelContext;

  constructor(excel: ExcelContext) {
    super();
    this.#excel = excel;
  }

  get enableEvents(): boolean {
    return this.#excel.events.enabled;
  }

  set enableEvents(value: boolean) {
    this.#excel.events.enabled = value;
  }
}
