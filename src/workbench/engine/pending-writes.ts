import { type Area, intersect } from "./area.ts";
import { contentArea } from "./changes.ts";
import type { CellMatrix } from "./sheet-store.ts";

/** What waits to be written on one sheet. */
export interface PendingSheet {
  readonly matrix: CellMatrix;
  /** What each of the writes touched, in their order: listeners hear of every one. */
  readonly touched: Area[];
  /** Round all of it. */
  bounds: Area;
}

/**
 * Cell contents that a request has written and the engine has not yet taken in. The engine looks through the whole
 * workbook at each mutation of contents (40 ms and more in a region's): many writes become one mutation per sheet. No
 * cell waits twice, so the order of writes to one cell is the order in which they are taken in.
 */
export class PendingWrites {
  #sheets = new Map<string, PendingSheet>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  /** Whether any cell of an area waits. */
  touches(sheetId: string, a: Area): boolean {
    const waiting = this.#sheets.get(sheetId);
    const common = waiting === undefined ? null : intersect(waiting.bounds, a);
    if (waiting === undefined || common === null) return false;
    for (let row = common.top; row <= common.bottom; row++) {
      const cells = waiting.matrix[row];
      if (cells === undefined) continue;
      for (let col = common.left; col <= common.right; col++) if (col in cells) return true;
    }
    return false;
  }

  /** @param matrix of cells that do not wait yet */
  add(sheetId: string, a: Area, matrix: CellMatrix): void {
    let waiting = this.#sheets.get(sheetId);
    if (waiting === undefined) {
      this.#sheets.set(sheetId, (waiting = { matrix: {}, touched: [], bounds: a }));
    }
    for (const [row, cells] of Object.entries(matrix))
      Object.assign((waiting.matrix[Number(row)] ??= {}), cells);
    const touched = contentArea(matrix);
    if (touched !== null) waiting.touched.push(touched);
    waiting.bounds = around(waiting.bounds, a);
  }

  /** Hands over what waits, sheet by sheet in the order of their first write. */
  take(): ReadonlyMap<string, PendingSheet> {
    const taken = this.#sheets;
    this.#sheets = new Map();
    return taken;
  }
}

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});
