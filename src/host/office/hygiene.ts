import { gapsOf } from "../../sheet/bands.ts";
import type { Band, CellRange, HiddenBands, SheetGrid } from "../../sheet/host.ts";
import { parseAreas } from "./areas.ts";

type Hygiene = Pick<SheetGrid, "hidden" | "merged">;

/** A sheet's used range, with `rowHidden` and `columnHidden` loaded. */
export interface UsedArea extends CellRange {
  readonly used: Excel.Range;
}

const NOTHING_HIDDEN: HiddenBands = { rows: [], columns: [] };

/**
 * Hidden and merged cells of used ranges, in one round trip for all sheets: Excel has said already whether anything is
 * hidden (`rowHidden` is false when no row is), and only where something is, the visible areas are asked for. An Excel
 * that is too old, or refuses, leaves the fields out: they help a finding along and must not stop a reading.
 */
export async function readHygiene(
  context: Excel.RequestContext,
  sheets: readonly UsedArea[],
): Promise<readonly Hygiene[]> {
  const knowsVisible = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const asked = sheets.map((sheet) => {
    const isMixed = hidesSome(sheet.used);
    const visible =
      isMixed && knowsVisible ? sheet.used.getSpecialCellsOrNullObject("Visible") : null;
    const merged = knowsMerged ? sheet.used.getMergedAreasOrNullObject() : null;
    visible?.load("address");
    merged?.load("address");
    return { sheet, isMixed, visible, merged };
  });
  const isAsking = asked.some(({ visible, merged }) => visible !== null || merged !== null);
  try {
    if (isAsking) await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return asked.map(({ isMixed }) => (isMixed ? {} : { hidden: NOTHING_HIDDEN }));
  }
  return asked.map(({ sheet, isMixed, visible, merged }) => ({
    ...found("hidden", isMixed ? hiddenIn(sheet, visible) : NOTHING_HIDDEN),
    ...found("merged", merged === null ? null : areasOf(merged)),
  }));
}

function hidesSome({ rowHidden, columnHidden }: Excel.Range): boolean {
  // Null when some are and some are not, whatever the declaration says.
  return [rowHidden, columnHidden].some((hidden: boolean | null) => hidden !== false);
}

function hiddenIn(area: UsedArea, visible: Excel.RangeAreas | null): HiddenBands | null {
  const seen = visible === null ? null : areasOf(visible);
  if (seen === null) return null;
  const rows = seen.map(({ row, rowCount }): Band => [row, row + rowCount - 1]);
  const columns = seen.map(({ col, colCount }): Band => [col, col + colCount - 1]);
  return {
    rows: gapsOf(rows, area.row, area.row + area.rowCount - 1),
    columns: gapsOf(columns, area.col, area.col + area.colCount - 1),
  };
}

function areasOf(areas: Excel.RangeAreas): CellRange[] | null {
  return areas.isNullObject ? [] : parseAreas(areas.address);
}

function found<Key extends string, Value>(
  key: Key,
  value: Value | null,
): Partial<Record<Key, Value>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, Value>);
}
