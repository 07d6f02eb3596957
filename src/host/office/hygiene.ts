import { gapsOf } from "../../sheet/bands.ts";
import type { Band, CellRange, HiddenBands, SheetGrid } from "../../sheet/host.ts";
import { parseAreas } from "./areas.ts";

type Hygiene = Pick<SheetGrid, "hidden" | "merged">;

/** A sheet's used range, with `rowHidden` and `columnHidden` loaded. */
export interface UsedArea extends CellRange {
  readonly used: Excel.Range;
}

const NOTHING_HIDDEN: HiddenBands = { rows: [], columns: [] };

interface Asked {
  readonly sheet: UsedArea;
  readonly isMixed: boolean;
  readonly visible: Excel.RangeAreas | null;
  readonly merged: Excel.RangeAreas | null;
}

/**
 * Hidden and merged cells of used ranges, asked in a round trip that is made anyway: Excel has said already whether
 * anything is hidden (`rowHidden` is false when no row is), and only where something is, the visible areas are asked
 * for. An Excel that is too old, or refuses, leaves the fields out: they help a finding along and must not stop a
 * reading.
 */
export class HygieneQuestion {
  readonly #sheets: readonly UsedArea[];
  #asked: readonly Asked[] = [];
  #state: "open" | "answered" | "refused" = "open";

  constructor(sheets: readonly UsedArea[]) {
    this.#sheets = sheets;
  }

  /** Whether the next round trip should carry it. */
  get isOpen(): boolean {
    return this.#state === "open";
  }

  /** Puts the question into the next round trip; again, when that one failed for another reason. */
  ask(): void {
    const knowsVisible = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
    const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    this.#asked = this.#sheets.map((sheet) => {
      const isMixed = hidesSome(sheet.used);
      const visible =
        isMixed && knowsVisible ? sheet.used.getSpecialCellsOrNullObject("Visible") : null;
      const merged = knowsMerged ? sheet.used.getMergedAreasOrNullObject() : null;
      visible?.load("address");
      merged?.load("address");
      return { sheet, isMixed, visible, merged };
    });
  }

  settle(outcome: "answered" | "refused"): void {
    this.#state = outcome;
  }

  /** One per sheet, in order. */
  answers(): readonly Hygiene[] {
    if (this.#state !== "answered") {
      return this.#sheets.map(({ used }) => (hidesSome(used) ? {} : { hidden: NOTHING_HIDDEN }));
    }
    return this.#asked.map(({ sheet, isMixed, visible, merged }) => ({
      ...found("hidden", isMixed ? hiddenIn(sheet, visible) : NOTHING_HIDDEN),
      ...found("merged", merged === null ? null : areasOf(merged)),
    }));
  }
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
