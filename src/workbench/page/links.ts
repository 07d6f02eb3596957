import { parseArea, splitSheet } from "../engine/area.ts";
import { toEngineRange } from "../engine/changes.ts";
import type { UniverKit } from "../engine/kit.ts";
import { say } from "./messages.ts";
import type { Session } from "./session.ts";

/** Shows what the error in a selected cell has to say, as Excel does beside the cell. */
export function showErrors(session: Session): void {
  const { book } = session;
  book.onChange((change) => {
    if (change.kind !== "selection") return;
    const { sheetId, area } = book.selection;
    say(session.errorMessageAt(sheetId, area.top, area.left));
  });
}

interface Linked {
  readonly hyperlink?: { readonly documentReference?: string };
}

/** A click on a cell with a link within the workbook goes there. */
export function followLinks(kit: UniverKit, current: () => Session): void {
  kit.api.addEvent(kit.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const cell = current().book.sheet(worksheet.getSheetId())?.cell(row, column);
    const target = (cell?.custom as Linked | null | undefined)?.hyperlink?.documentReference;
    if (target !== undefined) setTimeout(() => follow(kit, current(), target), 0);
  });
}

function follow(kit: UniverKit, { book }: Session, target: string): void {
  const { sheet, rest } = splitSheet(target.replace(/^#/, ""));
  const store = sheet === null ? book.active : book.find(sheet);
  const area = parseArea(rest);
  if (store === null || area === null || store.isHidden) return;
  book.run("sheet.operation.set-worksheet-active", { subUnitId: store.id });
  book.facade.getSheetBySheetId(store.id)?.getRange(toEngineRange(area)).activate();
  kit.reveal(area.top, area.left);
}
