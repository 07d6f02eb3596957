import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { renderPengenalan } from "../i18n/render-sheet.ts";
import type { SheetView } from "./views.ts";

/** What each sheet was taken for, in workbook order. */
export function sheetViews({ model }: FxSnapshot): SheetView[] {
  return model.sheets.map((summary) => {
    const { file, sheet, kind, rows, headerRow, confidence, isCorrected } = summary;
    const reason = renderPengenalan(summary);
    return { file, sheet, kind, rows, headerRow, confidence, isCorrected, reason };
  });
}
