import { ALIAS } from "./alias.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { matchFields, readHeader, type Header } from "./header.ts";

/** A table of a PK sheet: its header and the last row before the next one. */
export interface PkTable {
  readonly jenis: "indikator" | "program";
  readonly header: Header;
  readonly lastRow: number;
}

/** Rows of a sheet that are looked at for further tables. */
const ROWS = 5000;
const STARTS = new Set([...ALIAS.indikator, ...ALIAS.namaProgram, ...ALIAS.kodeProgram]);

/** All indicator and program tables of a sheet in order; `known` is the header that recognition found. */
export function findPkTables(grid: GridView, known: Header): PkTable[] {
  const found: Omit<PkTable, "lastRow">[] = [];
  const last = Math.min(grid.lastRow, grid.firstRow + ROWS);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const isKnown = row === known.row;
    const table = isKnown ? { jenis: "indikator" as const, header: known } : tableAt(grid, row);
    if (table === null) continue;
    found.push(table);
    row += table.header.depth - 1;
  }
  return found.map((table, index) => ({
    ...table,
    lastRow: (found[index + 1]?.header.row ?? grid.lastRow + 1) - 1,
  }));
}

function tableAt(grid: GridView, row: number): Omit<PkTable, "lastRow"> | null {
  const starts = grid
    .filled(row)
    .some((col) => STARTS.has(normaliseHeader(grid.text(row, col).slice(0, 80))));
  if (!starts) return null;
  for (const depth of [1, 2, 3]) {
    const header = readHeader(grid, row, depth);
    const found = matchFields(header, [
      "indikator",
      "target",
      "kodeProgram",
      "namaProgram",
      "anggaranProgram",
      "kodeSubKegiatan",
    ]);
    if (found.indikator !== undefined && found.target !== undefined) {
      return { jenis: "indikator", header };
    }
    const isProgram = (found.kodeProgram ?? found.namaProgram) !== undefined;
    const isOther = (found.indikator ?? found.kodeSubKegiatan) !== undefined;
    if (isProgram && found.anggaranProgram !== undefined && !isOther) {
      return { jenis: "program", header };
    }
  }
  return null;
}
