import type { Area } from "../engine/area.ts";
import { readColor, showColor } from "../engine/colors.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { applyStyle, type StylePatch, uniform } from "../engine/styling.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  readonly #store: SheetStore;
  readonly #areas: readonly Area[];

  constructor(store: SheetStore, areas: readonly Area[]) {
    super();
    this.#store = store;
    this.#areas = areas;
  }

  get color(): string | null {
    const [first] = this.#areas;
    return first === undefined
      ? null
      : uniform(this.#store, first, (s) => showColor(s.bg?.rgb, "#FFFFFF"));
  }

  set color(value: string | null) {
    this.#apply({ bg: { rgb: readColor(value) } });
  }

  clear(): void {
    this.#apply({ bg: null });
  }

  #apply(patch: StylePatch): void {
    requireUnprotected(this.#store);
    for (const a of this.#areas) applyStyle(this.#store, a, () => patch);
  }
}
