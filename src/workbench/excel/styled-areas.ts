import type { IStyleData } from "@univerjs/presets";
import type { Area } from "../engine/area.ts";
import type { StylePatch } from "../engine/pending-styles.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { applyStyle, uniform } from "../engine/styling.ts";
import { HostObject } from "../protocol/host-object.ts";
import { requireUnprotected } from "./context.ts";

/** One side of how the cells of some areas look: fill, font, borders, alignment. Its fields are no part of the API. */
export abstract class StyledAreas extends HostObject {
  readonly store: SheetStore;
  readonly areas: readonly Area[];

  constructor(store: SheetStore, areas: readonly Area[]) {
    super();
    this.store = store;
    this.areas = areas;
  }
}

/** What the first area has in common; null when its cells differ. */
export function readStyle<T>(
  { store, areas }: StyledAreas,
  of: (style: IStyleData) => T,
): T | null {
  const [first] = areas;
  return first === undefined ? null : uniform(store, first, of);
}

/** @throws ExcelError AccessDenied when the sheet is protected */
export function patchStyle({ store, areas }: StyledAreas, patch: StylePatch): void {
  requireUnprotected(store);
  for (const a of areas) applyStyle(store, a, () => patch);
}
