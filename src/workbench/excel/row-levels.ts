import { bandsOf } from "../../sheet/bands.ts";
import { OUTLINE_LIMIT } from "../../sheet/outline.ts";
import { MAX_COLS, type Area } from "../engine/area.ts";
import { toEngineRange } from "../engine/changes.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { requireUnprotected, type ExcelContext } from "./context.ts";

/** Groups rows one level deeper or less deep. Excel refuses an eighth level, and to ungroup where nothing is grouped. */
export function shiftLevels({ notes, book }: SheetStore, a: Area, by: 1 | -1): void {
  const { rowLevels } = notes;
  const grouped = [...rowLevels].filter(([row]) => row >= a.top && row <= a.bottom);
  if (by < 0 && grouped.length === 0) throw invalidArgument();
  if (by > 0 && grouped.some(([, level]) => level >= OUTLINE_LIMIT)) throw invalidArgument();
  const rows = by < 0 ? grouped.map(([row]) => row) : rowsOf(a);
  for (const row of rows) {
    const level = (rowLevels.get(row) ?? 0) + by;
    if (level > 0) rowLevels.set(row, level);
    else rowLevels.delete(row);
  }
  book.version++;
}

/** Shows the outer levels of the outline and folds the others; 1 = only rows outside all groups. */
export function showLevels(excel: ExcelContext, store: SheetStore, levels: number): void {
  requireUnprotected(store);
  const rows = [...store.notes.rowLevels];
  setHidden(
    excel,
    store,
    rows.flatMap(([row, level]) => (level < levels ? [row] : [])),
    false,
  );
  setHidden(
    excel,
    store,
    rows.flatMap(([row, level]) => (level >= levels ? [row] : [])),
    true,
  );
}

function setHidden(
  { book }: ExcelContext,
  { id }: SheetStore,
  rows: readonly number[],
  isHidden: boolean,
): void {
  if (rows.length === 0) return;
  const ranges = bandsOf(rows).map(([top, bottom]) =>
    toEngineRange({ top, bottom, left: 0, right: MAX_COLS - 1 }),
  );
  const command = isHidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible";
  book.run(command, { subUnitId: id, ranges });
}

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
