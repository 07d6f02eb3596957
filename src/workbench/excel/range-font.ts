import type { IStyleData } from "@univerjs/presets";
import type { Area } from "../engine/area.ts";
import { readColor, showColor } from "../engine/colors.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { applyStyle, type StylePatch, uniform } from "../engine/styling.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  readonly #store: SheetStore;
  readonly #areas: readonly Area[];

  constructor(store: SheetStore, areas: readonly Area[]) {
    super();
    this.#store = store;
    this.#areas = areas;
  }

  get color(): string | null {
    return this.#read((style) => showColor(style.cl?.rgb, "#000000"));
  }

  set color(value: string | null) {
    this.#apply({ cl: { rgb: readColor(value) } });
  }

  get bold(): boolean | null {
    return this.#read((style) => Number(style.bl) === 1);
  }

  set bold(value: boolean | null) {
    this.#apply({ bl: value ? 1 : null });
  }

  get italic(): boolean | null {
    return this.#read((style) => Number(style.it) === 1);
  }

  set italic(value: boolean | null) {
    this.#apply({ it: value ? 1 : null });
  }

  get underline(): string | null {
    return this.#read((style) => (Number(style.ul?.s) === 1 ? "Single" : "None"));
  }

  set underline(value: string | null) {
    this.#apply({ ul: value === "None" ? null : { s: 1 } });
  }

  get size(): number | null {
    return this.#read((style) => style.fs ?? 11);
  }

  set size(value: number | null) {
    if (typeof value !== "number" || value <= 0 || value > 409) throw invalidArgument();
    this.#apply({ fs: value });
  }

  get name(): string | null {
    return this.#read((style) => style.ff ?? "Calibri");
  }

  set name(value: string | null) {
    this.#apply({ ff: value });
  }

  #read<T>(of: (style: IStyleData) => T): T | null {
    const [first] = this.#areas;
    return first === undefined ? null : uniform(this.#store, first, of);
  }

  #apply(patch: StylePatch): void {
    requireUnprotected(this.#store);
    for (const a of this.#areas) applyStyle(this.#store, a, () => patch);
  }
}
