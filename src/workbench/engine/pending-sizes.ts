import type { Area } from "./area.ts";
import { toEngineRange } from "./changes.ts";

type EngineRange = ReturnType<typeof toEngineRange>;

/** What waits to be set along one side of a sheet. */
interface Side {
  readonly ranges: EngineRange[];
  /** CSS pixels by row or column; the last one set stands. */
  readonly sizes: Record<number, number>;
}

/** Row heights and column widths that wait on one sheet, as the engine's commands take them. */
export interface SizeCommand {
  readonly id: string;
  readonly params: object;
}

/**
 * Heights and widths that a request has set and the engine has not yet taken in. The grid lays a sheet out anew for
 * each mutation of a size: many become one per sheet and side. No content depends on them, nor they on any content.
 */
export class PendingSizes {
  #rows = new Map<string, Side>();
  #cols = new Map<string, Side>();

  get isEmpty(): boolean {
    return this.#rows.size === 0 && this.#cols.size === 0;
  }

  /** @param px height of every row of the area */
  setRows(sheetId: string, a: Area, px: number): void {
    add(this.#rows, sheetId, toEngineRange(a), a.top, a.bottom, px);
  }

  /** @param px width of every column of the area */
  setCols(sheetId: string, a: Area, px: number): void {
    add(this.#cols, sheetId, toEngineRange(a), a.left, a.right, px);
  }

  /** Hands over what waits. */
  take(): SizeCommand[] {
    const rows = [...this.#rows].map(([subUnitId, { ranges, sizes: rowHeight }]) => ({
      id: "sheet.mutation.set-worksheet-row-height",
      params: { subUnitId, ranges, rowHeight },
    }));
    const cols = [...this.#cols].map(([subUnitId, { ranges, sizes: colWidth }]) => ({
      id: "sheet.mutation.set-worksheet-col-width",
      params: { subUnitId, ranges, colWidth },
    }));
    this.#rows = new Map();
    this.#cols = new Map();
    return [...rows, ...cols];
  }
}

function add(
  sides: Map<string, Side>,
  sheetId: string,
  range: EngineRange,
  first: number,
  last: number,
  px: number,
): void {
  let side = sides.get(sheetId);
  if (side === undefined) sides.set(sheetId, (side = { ranges: [], sizes: {} }));
  side.ranges.push(range);
  for (let index = first; index <= last; index++) side.sizes[index] = px;
}
