import { parseArea, splitSheet } from "../engine/area.ts";
import { toEngineRange } from "../engine/changes.ts";
import type { Session } from "./session.ts";
import { say } from "./messages.ts";

/** Follows a cell's link within the workbook, and shows what an error in a cell has to say. */
export function watchSelection(session: Session): void {
  const { book } = session;
  book.onChange((change) => {
    if (change.kind !== "selection") return;
    const { sheetId, area } = book.selection;
    const message = session.errorMessageAt(sheetId, area.top, area.left);
    say(message);
    if (area.top !== area.bottom || area.left !== area.right) return;
    const custom = book.sheet(sheetId)?.cell(area.top, area.left)?.custom as Linked | undefined;
    const target = custom?.hyperlink?.documentReference;
    if (target !== undefined) setTimeout(() => follow(session, target), 0);
  });
}

interface Linked {
  readonly hyperlink?: { readonly documentReference?: string };
}

function follow({ book }: Session, target: string): void {
  const { sheet, rest } = splitSheet(target.replace(/^#/, ""));
  const store = sheet === null ? book.active : book.find(sheet);
  const area = parseArea(rest);
  if (store === null || area === null) return;
  book.run("sheet.operation.set-worksheet-active", { subUnitId: store.id });
  book.facade.getSheetBySheetId(store.id)?.getRange(toEngineRange(area)).activate();
}
