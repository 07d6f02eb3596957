import { cellOf, type CellRef, type Origin } from "../model/origin.ts";
import { rowsToSum } from "../model/pos-angka.ts";
import type { Pos } from "../model/pos.ts";
import type { DuaBelasBulan } from "../model/dpa.ts";
import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import type { Perpindahan } from "./plan.ts";

/** A cell of the monthly plan and what it shall hold (rupiah). */
export interface SelRencana {
  readonly at: CellRef;
  readonly bulan: Bulan;
  /** Null = blank. */
  readonly semula: number | null;
  readonly menjadi: number;
  /** `rincian` = planned here; `jumlah` = repeats what others hold (row of the sub kegiatan, block of the DPA). */
  readonly peran: "rincian" | "jumlah";
}

/** Cells of a sub kegiatan that a plan changes, or why they cannot be told. */
export type SelPindah =
  | { readonly kind: "sel"; readonly selList: readonly SelRencana[]; readonly catatan: Catatan }
  | { readonly kind: "tidak"; readonly sebab: "barisGanda" | "tanpaKolom" };

/** `blokBerbeda` = the block of the DPA says other months than the RAK and is left as it is. */
export type Catatan = "blokBerbeda" | null;

type BulanKey = `bulan${Bulan}`;
type AsalBulan = Origin<BulanKey>;

interface Tambahan {
  readonly asal: AsalBulan;
  readonly bulan: DuaBelasBulan;
  readonly peran: SelRencana["peran"];
  /** Change per month (rupiah). */
  readonly delta: readonly number[];
}

/**
 * The cells of the RAK, and of the withdrawal block of the DPA, that the moves of one sub kegiatan change. Months of a
 * table that has triwulan only fall into the column of their triwulan.
 */
export function selPindah(pos: Pos, moves: readonly Perpindahan[]): SelPindah {
  const seluruh = jumlahDelta(moves.map(({ semula, menjadi }) => deltaOf(semula, menjadi)));
  const changes: Tambahan[] = [];
  const rincian = moves.flatMap((move) => move.rincian);
  if (rincian.length > 0) {
    for (const { rakRow, semula, menjadi } of rincian) {
      const delta = deltaOf(semula, menjadi);
      changes.push({ asal: rakRow.origin, bulan: rakRow.bulan, peran: "rincian", delta });
    }
    for (const row of pos.rakRows.filter(({ rekening }) => rekening === null)) {
      changes.push({ asal: row.origin, bulan: row.bulan, peran: "jumlah", delta: seluruh });
    }
  } else if (pos.rencana?.sumber === "rak") {
    const [row, ...others] = rowsToSum(pos.rakRows);
    if (row === undefined || others.length > 0) return { kind: "tidak", sebab: "barisGanda" };
    changes.push({ asal: row.origin, bulan: row.bulan, peran: "rincian", delta: seluruh });
  }
  const block = pos.dpa?.rencana ?? null;
  const isSama = block !== null && samaBulan(block.bulan, pos.rencana?.bulan ?? []);
  if (block !== null && isSama) {
    const peran = pos.rencana?.sumber === "dpa" ? "rincian" : "jumlah";
    changes.push({ asal: block.origin, bulan: block.bulan, peran, delta: seluruh });
  }
  const cells = new Map<string, SelRencana>();
  for (const change of changes) {
    if (!tambahkan(cells, change)) return { kind: "tidak", sebab: "tanpaKolom" };
  }
  return {
    kind: "sel",
    selList: [...cells.values()].filter(({ semula, menjadi }) => (semula ?? 0) !== menjadi),
    catatan: block !== null && !isSama ? "blokBerbeda" : null,
  };
}

/** Several accounts may move in one row: changes of a cell add up. False = the table has no column for a month. */
function tambahkan(
  cells: Map<string, SelRencana>,
  { asal, bulan, peran, delta }: Tambahan,
): boolean {
  for (const month of BULAN_LIST) {
    const change = delta[month - 1] ?? 0;
    if (change === 0) continue;
    const own = kolomBulan(asal, month);
    if (own === null) return false;
    const at = cellOf(asal, `bulan${own}`);
    const key = `${at.file}|${at.sheet}|${at.row}|${at.col}`;
    const semula = bulan[own - 1] ?? null;
    const known = cells.get(key) ?? { at, bulan: own, semula, menjadi: semula ?? 0, peran };
    cells.set(key, { ...known, menjadi: known.menjadi + change });
  }
  return true;
}

/** Month whose column holds a month: its own, in a table of triwulan the last of its triwulan; null = none does. */
export function kolomBulan({ cols }: AsalBulan, bulan: Bulan): Bulan | null {
  if (cols[`bulan${bulan}`] !== undefined) return bulan;
  const known = BULAN_LIST.filter((one) => cols[`bulan${one}`] !== undefined);
  const isTriwulan = known.length > 0 && known.every((one) => one % 3 === 0);
  const akhir = (Math.ceil(bulan / 3) * 3) as Bulan;
  return isTriwulan && cols[`bulan${akhir}`] !== undefined ? akhir : null;
}

function deltaOf(semula: DuaBelasBulan, menjadi: DuaBelasBulan): readonly number[] {
  return BULAN_LIST.map((bulan) => (menjadi[bulan - 1] ?? 0) - (semula[bulan - 1] ?? 0));
}

function jumlahDelta(list: readonly (readonly number[])[]): readonly number[] {
  return BULAN_LIST.map((bulan) => list.reduce((sum, one) => sum + (one[bulan - 1] ?? 0), 0));
}

function samaBulan(one: DuaBelasBulan, other: DuaBelasBulan): boolean {
  return BULAN_LIST.every((bulan) => (one[bulan - 1] ?? 0) === (other[bulan - 1] ?? 0));
}
