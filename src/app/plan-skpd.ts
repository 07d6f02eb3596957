import { teks } from "../i18n/text.ts";
import type { RencanaPercepatan } from "../core/acceleration/plan.ts";
import { kolomBulan } from "../core/acceleration/sel-rencana.ts";
import { kodeKeyOf } from "../core/model/kode-key.ts";
import { cellOf } from "../core/model/origin.ts";
import type { Pos, PosIndex } from "../core/model/pos.ts";
import type { Skpd } from "../core/model/skpd-index.ts";
import type { RakRow } from "../core/model/tables.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { BULAN_LIST } from "../core/periode/periode.ts";
import type { CellPlace, WorkbookHost } from "../sheet/host.ts";
import { angkaOf } from "./angka-sel.ts";
import { cellKey, cellName, type Writing } from "./cell-writer.ts";

/** A cell of the RAK of a whole SKPD: what its sub kegiatan sum up to there, before and after (rupiah). */
interface SelSkpd extends CellPlace {
  readonly tertulis: number;
  readonly semula: number;
  readonly menjadi: number;
}

/**
 * A RAK that plans whole SKPD repeats the sum of their sub kegiatan: it follows a plan where it did repeat them before,
 * and is left and named where it did not. Formulas follow by themselves.
 * @param posIds sub kegiatan whose months will change
 */
export async function skpdWriting(
  host: Pick<WorkbookHost, "readCells">,
  { model, pos: index }: FxSnapshot,
  { moves }: RencanaPercepatan,
  posIds: readonly string[],
): Promise<{ readonly writings: readonly Writing[]; readonly left: readonly string[] }> {
  const taken = new Set(posIds);
  const rows = model.rakList.filter(({ subKegiatan }) => kodeKeyOf(subKegiatan) === "");
  const writings: Writing[] = [];
  const left: string[] = [];
  for (const row of rows) {
    const skpd = index.skpd.resolve(row.skpd);
    if (skpd === null) continue;
    const own = posOf(index, skpd);
    const moved = moves.filter(
      ({ posId }) => taken.has(posId) && own.some(({ id }) => id === posId),
    );
    if (moved.length === 0) continue;
    const found = selSkpd(row, own, moved);
    const states = new Map(
      (await host.readCells(found ?? [])).map((state) => [cellKey(state), state]),
    );
    const typed = found?.filter((sel) => states.get(cellKey(sel))?.formula === null);
    const isAlone = rows.every((other) => other === row || !isBeside(other, row, index, skpd));
    const isSum = typed?.every(
      (sel) =>
        sel.tertulis === sel.semula &&
        angkaOf(states.get(cellKey(sel))?.value ?? "") === sel.semula,
    );
    if (typed === undefined || isSum !== true || !isAlone) {
      const sel = cellName({
        ...row.origin.at,
        row: row.origin.row,
        col: cellOf(row.origin, "skpd").col,
      });
      left.push(teks("app.terap.skpdBeda", { sel, nama: skpd.nama }));
      continue;
    }
    for (const { sheet, row: at, col, menjadi } of typed) {
      writings.push({ sheet, row: at, col, write: { row: at, col, value: menjadi } });
    }
  }
  return { writings, left };
}

/** Sub kegiatan of an SKPD and of its units. */
function posOf(index: PosIndex, { id }: Skpd): readonly Pos[] {
  return index.list.filter(({ skpd }) => skpd?.id === id || skpd?.indukId === id);
}

/** Whether two rows of one sheet share an SKPD: each is a part of it then, and nobody knows which. */
function isBeside(other: RakRow, row: RakRow, index: PosIndex, { id }: Skpd): boolean {
  return other.origin.at.sheet === row.origin.at.sheet && index.skpd.resolve(other.skpd)?.id === id;
}

/** Cells of the months that change; months of triwulan columns are taken together. Null = a month has no column. */
function selSkpd(
  { origin, bulan: written }: RakRow,
  own: readonly Pos[],
  moves: RencanaPercepatan["moves"],
): readonly SelSkpd[] | null {
  const cells = new Map<number, SelSkpd>();
  for (const bulan of BULAN_LIST) {
    const month = bulan - 1;
    const semula = own.reduce((sum, pos) => sum + (pos.rencana?.bulan[month] ?? 0), 0);
    const delta = moves.reduce(
      (sum, move) => sum + (move.menjadi[month] ?? 0) - (move.semula[month] ?? 0),
      0,
    );
    const column = kolomBulan(origin, bulan);
    if (column === null) {
      if (delta === 0) continue;
      return null;
    }
    const { sheet, row, col } = cellOf(origin, `bulan${column}`);
    const known = cells.get(column) ?? { semula: 0, menjadi: 0 };
    cells.set(column, {
      ...{ sheet, row, col },
      tertulis: written[column - 1] ?? 0,
      semula: known.semula + semula,
      menjadi: known.menjadi + semula + delta,
    });
  }
  return [...cells.values()].filter(({ semula, menjadi }) => semula !== menjadi);
}
