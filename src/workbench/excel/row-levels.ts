import { OUTLINE_LIMIT } from "../../sheet/outline.ts";
import type { Area } from "../engine/area.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument } from "../protocol/errors.ts";

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

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
