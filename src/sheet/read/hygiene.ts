import type { SheetKind } from "../../core/model/model.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import type { Header } from "./header.ts";

/** Kinds without a table of ours. */
const NOT_OURS: readonly SheetKind[] = ["lain", "kosong", "keluaran", "tersembunyi"];

/** Kinds in which merged names above several rows are customary. */
const MERGED_BY_CUSTOM: readonly SheetKind[] = ["dpa-form", "pk", "crossfire"];

/** Notes what is wrong with a sheet as a whole: hidden figures, merged data, a sheet of ours that was not recognised. */
export function noteHygiene(grid: GridView, header: Header | null): void {
  if (grid.kind === "lain") noteUnrecognised(grid);
  if (NOT_OURS.includes(grid.kind) || header === null) return;
  const first = header.row + header.depth;
  noteHiddenRows(grid, first);
  noteHiddenColumns(grid, first, header);
  if (!MERGED_BY_CUSTOM.includes(grid.kind)) noteMerged(grid, first, header);
}

function noteHiddenRows(grid: GridView, firstRow: number): void {
  for (const [from, to] of grid.hiddenRows) {
    const last = Math.min(to, grid.lastRow);
    let place: { row: number; col: number } | null = null;
    let count = 0;
    for (let row = Math.max(from, firstRow); row <= last; row += 1) {
      const col = grid.filled(row).find((one) => isFigure(grid, row, one));
      if (col === undefined) continue;
      place ??= { row, col };
      count += 1;
    }
    if (place !== null) grid.note("tersembunyi", place.row, place.col, "baris", { count });
  }
}

function noteHiddenColumns(grid: GridView, firstRow: number, header: Header): void {
  const headed = new Set(header.kolom.map(({ col }) => col));
  for (const [from, to] of grid.hiddenColumns) {
    let place: { row: number; col: number } | null = null;
    let count = 0;
    for (let col = Math.max(from, grid.firstCol); col <= Math.min(to, grid.lastCol); col += 1) {
      if (!headed.has(col)) continue;
      const row = firstFigure(grid, firstRow, col);
      if (row === null) continue;
      place ??= { row, col };
      count += 1;
    }
    if (place !== null) grid.note("tersembunyi", place.row, place.col, "kolom", { count });
  }
}

function firstFigure(grid: GridView, firstRow: number, col: number): number | null {
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    if (isFigure(grid, row, col)) return row;
  }
  return null;
}

/** A number, or an amount as text. Codes and years alone are no figures. */
function isFigure(grid: GridView, row: number, col: number): boolean {
  const value = grid.cell(row, col);
  if (typeof value === "number") return !(value >= 2000 && value <= 2100);
  if (typeof value !== "string" || !/\d/.test(value) || value.length > 40) return false;
  return (
    /^\(?(rp|-?\d{1,3}(\.\d{3})+)/i.test(value.trim()) && parseNumberText(value).kind === "number"
  );
}

/** Merges over several rows among the data, at the first of them. */
function noteMerged(grid: GridView, firstRow: number, header: Header): void {
  const headed = new Set(header.kolom.map(({ col }) => col));
  const among = grid.merged.filter(
    ({ row, col, rowCount }) =>
      rowCount > 1 && row >= firstRow && headed.has(col) && !grid.isBlank(row, col),
  );
  const [first] = [...among].sort((a, b) => a.row - b.row || a.col - b.col);
  if (first === undefined) return;
  grid.note("selGabung", first.row, first.col, grid.text(first.row, first.col), {
    count: among.length,
  });
}

const TITLE =
  /\b(dpa|dppa|dokumen pelaksanaan|rencana anggaran kas|anggaran kas|realisasi (anggaran|belanja|fisik|keuangan)|perjanjian kinerja|crossfire)\b/;
const SUB_KEGIATAN = /^(\d|X)\.(\d\d|XX)\.\d\d\.\d\.\d\d\.\d{2,4}\b/i;
const REKENING = /^5\.[1-4](\.\d\d){2,}/;

/** Rows looked at: a sheet of ours shows what it is at its head. */
const LOOK_ROWS = 120;
const ENOUGH_CODES = 3;

/** A title of ours and at least three codes, yet no table was found. */
function noteUnrecognised(grid: GridView): void {
  let title: { row: number; col: number; text: string } | null = null;
  let codes = 0;
  for (
    let row = grid.firstRow;
    row <= Math.min(grid.lastRow, grid.firstRow + LOOK_ROWS);
    row += 1
  ) {
    for (const col of grid.filled(row)) {
      const value = grid.cell(row, col);
      if (typeof value !== "string" || value.length > 160) continue;
      const text = value.trim();
      if (SUB_KEGIATAN.test(text) || REKENING.test(text)) codes += 1;
      else if (title === null && row < grid.firstRow + 12 && TITLE.test(normaliseHeader(text))) {
        title = { row, col, text };
      }
    }
  }
  if (title !== null && codes >= ENOUGH_CODES) {
    grid.note("takDikenali", title.row, title.col, title.text, { count: codes });
  }
}
