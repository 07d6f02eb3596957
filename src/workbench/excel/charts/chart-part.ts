import type { SheetStore } from "../../engine/sheet-store.ts";
import { HostObject } from "../../protocol/host-object.ts";
import { requireUnprotected } from "../context.ts";

/** A part of a chart: what it is kept as, and the sheet it stands on. Its fields are no part of the API. */
export abstract class ChartPart<Note extends object> extends HostObject {
  readonly store: SheetStore;
  readonly note: Note;

  constructor(store: SheetStore, note: Note) {
    super();
    this.store = store;
    this.note = note;
  }
}

/** @throws ExcelError AccessDenied when the sheet is protected */
export function changePart<Note extends object>(
  { store, note }: ChartPart<Note>,
  change: Partial<Note>,
): void {
  requireUnprotected(store);
  Object.assign(note, change);
  store.book.version++;
}
