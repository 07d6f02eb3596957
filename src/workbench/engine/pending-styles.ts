import type { ICellData } from "@univerjs/presets";
import { isNone } from "./none.ts";
import type { CellMatrix } from "./sheet-store.ts";

/** Engine keys taken away from a style are written as null. */
export type StylePatch = Readonly<Record<string, unknown>>;

/**
 * Looks of cells that a request has set and the engine has not yet taken in. Each side of each border, its line and its
 * colour, is a call of its own in Excel's API, and the engine finds a place among all styles for each cell of each call:
 * what is said of one cell goes in together. Nothing that takes a style away waits here.
 */
export class PendingStyles {
  #sheets = new Map<string, CellMatrix>();
  /** Cells that were dressed alike share one style, which is put together once. */
  #merged = new Map<StylePatch, Map<StylePatch, StylePatch>>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  /** What waits for a cell. */
  at(sheetId: string, row: number, col: number): StylePatch | undefined {
    return patchOf(this.#sheets.get(sheetId)?.[row]?.[col]);
  }

  add(sheetId: string, matrix: CellMatrix): void {
    let waiting = this.#sheets.get(sheetId);
    if (waiting === undefined) this.#sheets.set(sheetId, (waiting = {}));
    for (const [rowText, cells] of Object.entries(matrix)) {
      const line = (waiting[Number(rowText)] ??= {});
      for (const [colText, cell] of Object.entries(cells)) {
        const col = Number(colText);
        const old = line[col];
        line[col] = old === undefined ? cell : this.#joined(old, cell);
      }
    }
  }

  /** Hands over what waits, sheet by sheet in the order of their first write. */
  take(): ReadonlyMap<string, CellMatrix> {
    const taken = this.#sheets;
    this.#sheets = new Map();
    this.#merged = new Map();
    return taken;
  }

  #joined(old: ICellData, cell: ICellData): ICellData {
    const [before, after] = [patchOf(old), patchOf(cell)];
    const joined = { ...old, ...cell };
    if (before !== undefined && after !== undefined) joined.s = this.#merge(before, after);
    return joined;
  }

  #merge(before: StylePatch, after: StylePatch): StylePatch {
    let known = this.#merged.get(before);
    if (known === undefined) this.#merged.set(before, (known = new Map<StylePatch, StylePatch>()));
    let merged = known.get(after);
    if (merged === undefined) known.set(after, (merged = merge(before, after)));
    return merged;
  }
}

function patchOf(cell: ICellData | undefined): StylePatch | undefined {
  const style = cell?.s;
  return isNone(style) || typeof style === "string" ? undefined : (style as StylePatch);
}

/** As the engine merges styles: the later value stands, and of borders that of each side. */
function merge(before: StylePatch, after: StylePatch): StylePatch {
  if (isNone(before.bd) || isNone(after.bd)) return { ...before, ...after };
  return { ...before, ...after, bd: { ...before.bd, ...after.bd } };
}
