import type { DraftStyle } from "./draft-style.ts";
import type { SheetDraft } from "./draft.ts";
import type { CellRange } from "./host.ts";

/** A rectangle of cells of one look. */
export interface DraftArea {
  readonly style: DraftStyle;
  readonly range: CellRange;
}

/**
 * The looks of a sheet in few rectangles: rows alike stand together, and in them neighbouring columns alike. Cells without
 * a style are in none.
 */
export function styleAreas({ rows }: Pick<SheetDraft, "rows">): readonly DraftArea[] {
  const areas: DraftArea[] = [];
  let start = 0;
  let before = "";
  const close = (end: number): void => {
    if (end > start) areas.push(...areasOf(rows[start] ?? [], start, end - start));
    start = end;
  };
  rows.forEach((cells, row) => {
    const looks = cells.map((cell) => cell?.style ?? "").join("|");
    if (row > 0 && looks !== before) close(row);
    before = looks;
  });
  close(rows.length);
  return areas;
}

function areasOf(cells: SheetDraft["rows"][number], row: number, rowCount: number): DraftArea[] {
  const areas: DraftArea[] = [];
  let col = 0;
  while (col < cells.length) {
    const style = cells[col]?.style;
    let end = col + 1;
    while (end < cells.length && cells[end]?.style === style) end += 1;
    if (style !== undefined)
      areas.push({ style, range: { row, col, rowCount, colCount: end - col } });
    col = end;
  }
  return areas;
}
