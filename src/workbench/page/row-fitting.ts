import type { FUniver } from "@univerjs/presets";

const SETTLE_MS = 150;

type FitRows = (sheetId: string, first: number, count: number) => void;

/**
 * Fits rows to their wrapped text once a batch is through. The engine measures only the sheet it
 * shows, so rows of other sheets wait until theirs is shown.
 */
export function createRowFitting(api: FUniver): FitRows {
  const waiting = new Map<string, [first: number, count: number][]>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const bands = sheet === undefined ? undefined : waiting.get(sheet.getSheetId());
    if (sheet === undefined || bands === undefined) return;
    waiting.delete(sheet.getSheetId());
    for (const [first, count] of bands) sheet.autoResizeRows(first, count);
  };
  const soon = (): void => {
    timer ??= setTimeout(flush, SETTLE_MS);
  };
  api.addEvent(api.Event.ActiveSheetChanged, soon);
  return (sheetId, first, count) => {
    const bands = waiting.get(sheetId) ?? [];
    waiting.set(sheetId, bands);
    const known = bands.some(([from, rows]) => from === first && rows === count);
    if (!known) bands.push([first, count]);
    soon();
  };
}
