import { type Area, intersect } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import type { ValidationNote } from "../engine/validation-note.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";

const KINDS = ["list", "decimal", "wholeNumber", "date", "time", "textLength", "custom"];
const ALERTS = ["Stop", "Warning", "Information"];

/** What a range takes. This Excel keeps it and gives it back; it does not stand in anybody's way. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";
  readonly #store: SheetStore;
  readonly #area: Area;

  constructor(store: SheetStore, area: Area) {
    super();
    this.#store = store;
    this.#area = area;
  }

  get rule(): unknown {
    return this.#find()?.rule ?? {};
  }

  set rule(value: unknown) {
    const [kind, ...others] = Object.keys(value ?? {});
    if (kind === undefined || others.length > 0 || !KINDS.includes(kind)) throw invalidArgument();
    const { source } = ((value as Record<string, unknown>)[kind] ?? {}) as { source?: unknown };
    if (kind === "list" && typeof source === "string" && source.length > 255)
      throw invalidArgument();
    this.#note().rule = value;
  }

  get prompt(): unknown {
    return this.#find()?.prompt ?? { showPrompt: true, title: "", message: "" };
  }

  set prompt(value: unknown) {
    const { title = "", message = "" } = value as { title?: string; message?: string };
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    this.#note().prompt = value;
  }

  get errorAlert(): unknown {
    return this.#find()?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" };
  }

  set errorAlert(value: unknown) {
    const { style, title = "", message = "" } = value as Record<string, string | undefined>;
    if (style === undefined || !ALERTS.includes(style)) throw invalidArgument();
    if (title.length > 32 || message.length > 225) throw invalidArgument();
    this.#note().errorAlert = value;
  }

  clear(): void {
    requireUnprotected(this.#store);
    const { validations } = this.#store.notes;
    const kept = validations.filter(({ area }) => intersect(area, this.#area) === null);
    validations.splice(0, validations.length, ...kept);
  }

  #find(): ValidationNote | undefined {
    const { top, left, bottom, right } = this.#area;
    return this.#store.notes.validations.find(
      ({ area }) =>
        area.top === top && area.left === left && area.bottom === bottom && area.right === right,
    );
  }

  #note(): ValidationNote {
    requireUnprotected(this.#store);
    const known = this.#find();
    if (known !== undefined) return known;
    const note: ValidationNote = { area: this.#area, rule: {}, prompt: null, errorAlert: null };
    this.#store.notes.validations.push(note);
    return note;
  }
}
