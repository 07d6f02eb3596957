import type { Book } from "../engine/book.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import { accessDenied } from "../protocol/errors.ts";
import type { EventHub } from "../protocol/events.ts";
import type { Stats } from "../protocol/stats.ts";

/** What every Excel object shares: the workbook behind it and the session's bookkeeping. */
export interface ExcelContext {
  readonly book: Book;
  readonly events: EventHub;
  readonly stats: Stats;
}

export function requireUnprotected(sheet: SheetStore): void {
  if (sheet.notes.protection !== null) throw accessDenied();
}
