import { areaText, type Area, MAX_COLS, MAX_ROWS } from "./area.ts";

/** What happened in the workbook, in the words of Excel's events. */
export type Change =
  | { kind: "cells"; sheetId: string; address: string; changeType: string; byAddin: boolean }
  | { kind: "selection" | "calculated"; sheetId: string; address: string }
  | { kind: "visibility"; sheetId: string; before: boolean; after: boolean }
  | { kind: "activated" | "deactivated" | "added" | "deleted"; sheetId: string }
  | { kind: "renamed"; sheetId: string; before: string; after: string };

interface SheetParams {
  readonly subUnitId: string;
}

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const toArea = (r: EngineRange): Area => ({
  top: r.startRow,
  left: r.startColumn,
  bottom: r.endRow,
  right: r.endColumn,
});

export const toEngineRange = (a: Area): EngineRange => ({
  startRow: a.top,
  endRow: a.bottom,
  startColumn: a.left,
  endColumn: a.right,
});

const CONTENT_KEYS = ["v", "f", "si", "p"];

/** The rectangle round all cells whose content (not only style) a mutation touches. */
export function contentArea(cellValue: unknown): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of Object.entries((cellValue ?? {}) as Record<string, object | null>)) {
    for (const [col, cell] of Object.entries((cells ?? {}) as Record<string, object | null>)) {
      if (cell !== null && !CONTENT_KEYS.some((key) => key in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(col));
      right = Math.max(right, Number(col));
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The change of contents in an area. */
export function editOf(params: unknown, a: Area, byAddin: boolean): Change[] {
  const { subUnitId: sheetId } = params as SheetParams;
  return [{ kind: "cells", sheetId, address: areaText(a), changeType: "RangeEdited", byAddin }];
}

/** The change an engine command makes, or null when Excel's listeners would not hear of it. */
export function changeOf(id: string, params: unknown, byAddin: boolean): Change[] {
  const { subUnitId: sheetId } = params as SheetParams;
  const cells = (address: string, changeType: string): Change[] => [
    { kind: "cells", sheetId, address, changeType, byAddin },
  ];
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const touched = contentArea((params as { cellValue?: unknown }).cellValue);
      return touched === null ? [] : editOf(params, touched, byAddin);
    }
    case "sheet.mutation.insert-row":
      return cells(areaText(rowsBand(rangeOf(params))), "RowInserted");
    case "sheet.mutation.remove-rows":
      return cells(areaText(rowsBand(rangeOf(params))), "RowDeleted");
    case "sheet.mutation.insert-col":
      return cells(areaText(colsBand(rangeOf(params))), "ColumnInserted");
    case "sheet.mutation.remove-col":
      return cells(areaText(colsBand(rangeOf(params))), "ColumnDeleted");
    case "sheet.mutation.move-rows":
    case "sheet.mutation.move-columns":
    case "sheet.mutation.reorder-range":
      return cells(areaText(toArea(rangeOf(params))), "RangeEdited");
    case "sheet.mutation.move-range":
      return movedCells(params as MoveParams, byAddin);
    default:
      return [];
  }
}

/** The cells that formulas gave new results, or null when the mutation holds none. */
export function calculatedOf(id: string, params: unknown): Change | null {
  if (id !== "sheet.mutation.set-range-values") return null;
  const { subUnitId: sheetId, cellValue } = params as SheetParams & { cellValue?: unknown };
  const touched = contentArea(cellValue);
  return touched === null ? null : { kind: "calculated", sheetId, address: areaText(touched) };
}

interface MoveParams {
  readonly from: { subUnitId: string; value: unknown };
  readonly to: { subUnitId: string; value: unknown };
}

function movedCells(params: MoveParams, byAddin: boolean): Change[] {
  return [params.from, params.to].flatMap(({ subUnitId, value }) => {
    const touched = contentArea(value);
    if (touched === null) return [];
    const address = areaText(touched);
    return [{ kind: "cells", sheetId: subUnitId, address, changeType: "RangeEdited", byAddin }];
  });
}

function rangeOf(params: unknown): EngineRange {
  const given = params as { range?: EngineRange; sourceRange?: EngineRange };
  return (
    given.range ?? given.sourceRange ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }
  );
}

const rowsBand = (r: EngineRange): Area => ({ ...toArea(r), left: 0, right: MAX_COLS - 1 });
const colsBand = (r: EngineRange): Area => ({ ...toArea(r), top: 0, bottom: MAX_ROWS - 1 });
