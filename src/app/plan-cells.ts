import { selPindah } from "../core/acceleration/sel-rencana.ts";
import type { Perpindahan } from "../core/acceleration/plan.ts";
import type { CellRef } from "../core/model/origin.ts";
import { cellPos, cellRencana } from "../core/model/pos-cari.ts";
import type { Pos } from "../core/model/pos.ts";
import { BULAN_LIST } from "../core/periode/periode.ts";

/** Where a click on a sub kegiatan leads: its first planned cell, else its own. */
export function placeOf(pos: Pos | undefined): CellRef | null {
  if (pos === undefined) return null;
  for (const cell of eachPlanned(pos)) return cell;
  return cellPos(pos);
}

/** Cells of the monthly plan of months 7..12 that hold an amount: of every RAK row, else of the DPA block. */
export function plannedCells(pos: Pos): CellRef[] {
  return [...eachPlanned(pos)];
}

function* eachPlanned(pos: Pos): Generator<CellRef> {
  if (pos.rencana?.sumber !== "rak") {
    for (const bulan of AKHIR_TAHUN) {
      if ((pos.rencana?.bulan[bulan - 1] ?? 0) === 0) continue;
      const at = cellRencana(pos, bulan);
      if (at !== null) yield at;
    }
    return;
  }
  for (const { origin, bulan: months } of pos.rakRows) {
    for (const bulan of AKHIR_TAHUN) {
      const col = origin.cols[`bulan${bulan}`];
      if (col === undefined || (months[bulan - 1] ?? 0) === 0) continue;
      yield { file: origin.at.file, sheet: origin.at.sheet, row: origin.row, col };
    }
  }
}

const AKHIR_TAHUN = BULAN_LIST.filter((bulan) => bulan >= 7);

/** Where the sub kegiatan is named, in the rows whose months are marked. */
export function nameCells(pos: Pos, planned: readonly CellRef[]): CellRef[] {
  if (planned.length === 0) return [];
  if (pos.rencana?.sumber !== "rak") return [cellPos(pos) ?? []].flat();
  const rows = new Set(planned.map(({ sheet, row }) => `${sheet}|${row}`));
  return pos.rakRows.flatMap(({ origin }) => {
    const { subKegiatan: col } = origin.cols;
    const { sheet } = origin.at;
    return col === undefined || !rows.has(`${sheet}|${origin.row}`)
      ? []
      : [{ ...origin.at, row: origin.row, col }];
  });
}

/** Cells of the months a block comes to. */
export function targetCells(pos: Pos | undefined, move: Perpindahan): CellRef[] {
  if (pos === undefined) return [];
  const found = selPindah(pos, [move]);
  return found.kind === "tidak"
    ? []
    : found.selList.flatMap(({ at, semula, menjadi, peran }) =>
        peran === "rincian" && menjadi > (semula ?? 0) ? [at] : [],
      );
}
