import type { ICellData, IStyleData } from "@univerjs/presets";
import { type Area, cellsOf, intersect, MAX_COLS, MAX_ROWS } from "./area.ts";
import type { StylePatch } from "./pending-styles.ts";
import type { CellMatrix, SheetStore } from "./sheet-store.ts";
import { isNone } from "./none.ts";

/** Beyond this many cells a style goes to the stored cells and the columns, not to every cell. */
const EVERY_CELL = 300_000;

export function applyStyle(
  store: SheetStore,
  a: Area,
  patch: (row: number, col: number) => StylePatch,
): void {
  const wholeColumns = a.top === 0 && a.bottom === MAX_ROWS - 1;
  const wholeRows = a.left === 0 && a.right === MAX_COLS - 1;
  if (wholeColumns || wholeRows || cellsOf(a) > EVERY_CELL) {
    if (wholeColumns && !wholeRows) styleColumns(store, a, patch);
    const present = store.stored(a, (_, row, col) => ({ s: patch(row, col) }));
    store.writeStyles(store.usedArea(false) ?? { ...a, bottom: a.top, right: a.left }, present);
    return;
  }
  const matrix: CellMatrix = {};
  for (let row = a.top; row <= a.bottom; row++) {
    const line: Record<number, ICellData> = {};
    for (let col = a.left; col <= a.right; col++) line[col] = { s: patch(row, col) };
    matrix[row] = line;
  }
  store.writeStyles(a, matrix);
}

function styleColumns(
  store: SheetStore,
  a: Area,
  patch: (row: number, col: number) => StylePatch,
): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let col = a.left; col <= a.right; col++) {
    const merged = { ...store.sheet.getColumnStyle(col), ...patch(0, col) };
    const kept = Object.entries(merged).filter(([, value]) => !isNone(value));
    columnData[col] = { s: Object.fromEntries(kept) };
  }
  store.grow({ ...a, top: 0, bottom: 0 });
  store.book.run("sheet.mutation.set-col-data", { subUnitId: store.id, columnData });
}

/** One value when all cells agree, null when they differ: Excel's rule for mixed formats. */
export function uniform<T>(store: SheetStore, a: Area, of: (style: IStyleData) => T): T | null {
  const bounded = intersect(a, store.usedArea(false) ?? { ...a, bottom: a.top, right: a.left });
  const first = of(store.style(a.top, a.left));
  if (bounded === null) return first;
  for (let row = bounded.top; row <= bounded.bottom; row++) {
    for (let col = bounded.left; col <= bounded.right; col++) {
      if (of(store.style(row, col)) !== first) return null;
    }
  }
  return first;
}
