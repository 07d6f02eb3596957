import type { Tahap } from "../../core/model/dpa.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import type { Header } from "./header.ts";
import { laterTahap, tahapOf, tahunOfText, type TahapTertulis } from "./tahap.ts";

/** What stands above a list: year and stage, with the cells that say so. */
export interface ListHead {
  readonly tahun: number | null;
  readonly tahap: Tahap | null;
  readonly tahapKe: number | null;
  readonly cells: Readonly<
    Partial<Record<"tahun" | "tahap", { readonly row: number; readonly col: number }>>
  >;
}

/** Rows above the header in which titles stand. */
const TITLE_ROWS = 12;

/** Reads the titles above a list; without a stage in them, the sheet's name and the sides of the table may tell. */
export function readListHead(grid: GridView, header: Header): ListHead {
  let tahun: number | null = null;
  let stage: TahapTertulis | null = null;
  const cells: { tahun?: ListCell; tahap?: ListCell } = {};
  for (let row = Math.max(grid.firstRow, header.row - TITLE_ROWS); row < header.row; row += 1) {
    for (const col of grid.filled(row)) {
      const text = grid.text(row, col);
      if (text.length > 160) continue;
      const year: number | null = tahun === null ? tahunOfText(text) : null;
      if (year !== null) {
        tahun = year;
        cells.tahun = { row, col };
      }
      const later = laterTahap(stage, tahapOf(text));
      if (later !== stage) {
        stage = later;
        cells.tahap = { row, col };
      }
    }
  }
  stage ??= tahapOfName(grid.ref.sheet) ?? tahapOfSides(grid, header);
  return { tahun, tahap: stage?.tahap ?? null, tahapKe: stage?.ke ?? null, cells };
}

interface ListCell {
  readonly row: number;
  readonly col: number;
}

/** A sheet called *DPA* says nothing of the stage; *DPA Murni* does. */
function tahapOfName(sheet: string): TahapTertulis | null {
  const stage = tahapOf(sheet);
  return stage?.tahap === "murni" && !/murni|induk/i.test(sheet) ? null : stage;
}

/** A table with both sides of a change is no longer the first DPA; `Semula | Menjadi` does not say which change. */
function tahapOfSides(grid: GridView, header: Header): TahapTertulis | null {
  if (!header.kolom.some(({ sisi }) => sisi === "sesudah")) return null;
  const words: string[] = [];
  for (let row = header.row; row < header.row + header.depth; row += 1) {
    for (const col of grid.filled(row)) words.push(normaliseHeader(grid.text(row, col)));
  }
  const isPerubahan = words.some((text) => /\bperubahan\b/.test(text));
  return { tahap: isPerubahan ? "perubahan" : "pergeseran", ke: null };
}
