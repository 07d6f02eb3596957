import { selPindah } from "../core/acceleration/sel-rencana.ts";
import type { Perpindahan } from "../core/acceleration/plan.ts";
import type { CellRef } from "../core/model/origin.ts";
import { cellPos, cellRencana } from "../core/model/pos-cari.ts";
import type { Pos } from "../core/model/pos.ts";
import { BULAN_LIST } from "../core/periode/periode.ts";

/** Where a click on a sub kegiatan leads: its first planned cell, else its own. */
export function placeOf(pos: Pos | undefined): CellRef | null {
  return pos === undefined ? null : (plannedCells(pos)[0] ?? cellPos(pos));
}

/** Cells of the monthly plan of months 7..12 that hold an amount: of every RAK row, else of the DPA block. */
export function plannedCells(pos: Pos): CellRef[] {
  const later = BULAN_LIST.filter((bulan) => bulan >= 7);
  if (pos.rencana?.sumber === "rak") {
    return pos.rakRows.flatMap((row) =>
      later.flatMap((bulan) => {
        const col = row.origin.cols[`bulan${bulan}`];
        const amount = row.bulan[bulan - 1] ?? null;
        if (col === undefined || amount === null || amount === 0) return [];
        return [{ ...row.origin.at, row: row.origin.row, col }];
      }),
    );
  }
  return later.flatMap((bulan) => {
    const amount = pos.rencana?.bulan[bulan - 1] ?? null;
    const at = amount === null || amount === 0 ? null : cellRencana(pos, bulan);
    return at === null ? [] : [at];
  });
}

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
