import { bandsOf, gapsOf } from "../../sheet/bands.ts";
import type { Area } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";

/** Hidden rows of an area; the engine lists only rows that differ from the others. */
export function hiddenRows(store: SheetStore, a: Area): number[] {
  const { rowData } = store.sheet.getConfig();
  return listed(rowData, a.top, a.bottom).filter((row) => !store.sheet.getRowVisible(row));
}

export function hiddenColumns(store: SheetStore, a: Area): number[] {
  const { columnData } = store.sheet.getConfig();
  return listed(columnData, a.left, a.right).filter((col) => !store.sheet.getColVisible(col));
}

function listed(data: object, first: number, last: number): number[] {
  const all = Object.keys(data).map(Number);
  return all.filter((index) => index >= first && index <= last);
}

/** Excel's answer for many at once: all, none, or null for some. */
export function agreed(hidden: readonly number[], count: number): boolean | null {
  if (hidden.length === 0) return false;
  return hidden.length === count ? true : null;
}

/** What is left of an area without its hidden rows and columns. */
export function visibleAreas(store: SheetStore, a: Area): Area[] {
  const rows = gapsOf(bandsOf(hiddenRows(store, a)), a.top, a.bottom);
  const columns = gapsOf(bandsOf(hiddenColumns(store, a)), a.left, a.right);
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, bottom, left, right })),
  );
}
