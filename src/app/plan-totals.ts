import { kodeKeyOf } from "../core/model/kode-key.ts";
import { rowsToSum } from "../core/model/pos-angka.ts";
import type { PosIndex } from "../core/model/pos.ts";
import type { RakRow } from "../core/model/tables.ts";
import type { SheetGrid } from "../sheet/host.ts";
import { parseKodeNama } from "../sheet/read/kode-nama.ts";
import { isTotalLabel } from "../sheet/read/total-label.ts";

/** A row of a RAK that repeats the sum of others: a kegiatan, program, SKPD, account above others, or the whole. */
export interface BarisJumlah {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** As the row calls itself. */
  readonly nama: string;
  /** Sets of rows it may be the sum of, the likeliest first; rows zero-based. */
  readonly calon: readonly (readonly number[])[];
}

/** A row that plans money, with what a subtotal above it is told by. */
interface BarisDaun {
  readonly row: number;
  readonly subKey: string;
  readonly rekening: string;
  readonly skpdId: string;
}

/** Left of the months a subtotal names itself; more columns are not looked at. */
const KOLOM_NAMA = 12;

/** Finds the rows of one RAK sheet that repeat sums. */
export function barisJumlah(index: PosIndex, grid: SheetGrid): readonly BarisJumlah[] {
  const rows = index.list.flatMap((pos) =>
    pos.rakRows
      .filter(({ origin }) => origin.at.sheet === grid.name)
      .map((row) => ({ pos, row, isDaun: rowsToSum(pos.rakRows).includes(row) })),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const daunOf = ({ pos, row }: (typeof rows)[number]): BarisDaun => ({
    row: row.origin.row,
    subKey: kodeKeyOf(row.subKegiatan),
    rekening: row.rekening === null ? "" : kodeKeyOf(row.rekening),
    skpdId: pos.skpd?.id ?? "",
  });
  const daun = rows.filter(({ isDaun }) => isDaun).map(daunOf);
  const akun = rows.filter(({ row }) => row.rekening !== null).map(daunOf);
  const known = new Set(rows.map(({ row }) => row.origin.row));
  const top = Math.min(...known);
  const found: BarisJumlah[] = [];
  for (let at = 0; at < grid.values.length; at += 1) {
    const row = grid.top + at;
    // What stands over the first planned row may be its subtotal; headings bear no code of it and no total.
    if (known.has(row) || row < top - MOST_ABOVE) continue;
    const sum = jumlahDi(index, grid, { row, cols: first.row.origin.cols, daun, akun });
    if (sum !== null) found.push(sum);
  }
  return withBlocks(found, daun);
}

/** Subtotals that may stand over the first planned row: SKPD, urusan, bidang, program, kegiatan, sub kegiatan. */
const MOST_ABOVE = 12;

interface Tempat {
  readonly row: number;
  readonly cols: RakRow["origin"]["cols"];
  readonly daun: readonly BarisDaun[];
  readonly akun: readonly BarisDaun[];
}

function jumlahDi(
  index: PosIndex,
  grid: SheetGrid,
  { row, cols, daun, akun }: Tempat,
): BarisJumlah | null {
  const textAt = (col: number | undefined): string => {
    const value = col === undefined ? "" : grid.values[row - grid.top]?.[col - grid.left];
    return value === undefined ? "" : String(value).trim();
  };
  const made = (nama: string, group: readonly BarisDaun[]): BarisJumlah | null =>
    group.length === 0
      ? null
      : { sheet: grid.name, row, nama, calon: [group.map((one) => one.row)] };
  const sub = textAt(cols.subKegiatan);
  const rekening = textAt(cols.rekening);
  const subKey = kodeKeyOf(parseKodeNama(sub));
  const rekeningKey = kodeKeyOf(parseKodeNama(rekening));
  if (rekeningKey !== "") {
    const own = akun.filter(
      (one) => one.subKey === subKey && one.rekening.startsWith(`${rekeningKey}.`),
    );
    return made(`${sub} ${rekening}`.trim(), own);
  }
  if (subKey !== "") {
    const below = daun.filter((one) => one.subKey.startsWith(`${subKey}.`));
    // Two SKPD may bear the same program: the subtotal is that of the rows next to it.
    const near = below.find((one) => one.row > row) ?? below.at(-1);
    const own = made(
      sub,
      below.filter(({ skpdId }) => skpdId === near?.skpdId),
    );
    if (own !== null) return { ...own, calon: [...own.calon, below.map((one) => one.row)] };
  }
  const names = Array.from({ length: KOLOM_NAMA }, (_, nth) => textAt(grid.left + nth)).filter(
    (text) => text !== "" && !/^[\d.,\s-]*$/.test(text),
  );
  if (names.some(isTotalLabel)) return made(names.join(" "), daun);
  const skpd = [sub, ...names].map((text) => (text === "" ? null : index.skpd.resolveText(text)));
  const id = skpd.find((one) => one !== null)?.id;
  return id === undefined
    ? null
    : made(
        names.join(" "),
        daun.filter(({ skpdId }) => skpdId === id),
      );
}

/** A row called a total may sum all rows, or those since the total before it. */
function withBlocks(found: readonly BarisJumlah[], daun: readonly BarisDaun[]): BarisJumlah[] {
  let from = -1;
  return found.map((one) => {
    if (!isTotalLabel(one.nama)) return one;
    const block = daun.filter(({ row }) => row > from && row < one.row).map(({ row }) => row);
    from = one.row;
    return block.length === 0 ? one : { ...one, calon: [...one.calon, block] };
  });
}

/** A cell of the plan that changes (rupiah). */
export interface UbahSel {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly semula: number;
  readonly menjadi: number;
}

/** A subtotal's cells after the change, or that it did not add up before: then it is not ours to set. */
export interface JumlahBaru {
  readonly baris: BarisJumlah;
  readonly selList: readonly UbahSel[];
  readonly isCocok: boolean;
}

/**
 * What the subtotals of a sheet hold once cells change. A row counts as the sum of a set of rows when it equalled it in
 * every column that changes; of several sets the first that fits is taken.
 */
export function jumlahBaru(
  jumlahList: readonly BarisJumlah[],
  ubahList: readonly UbahSel[],
  /** Rupiah of a cell, a blank one 0; null = no number. */
  nilaiOf: (row: number, col: number) => number | null,
): readonly JumlahBaru[] {
  const byRow = new Map<number, UbahSel[]>();
  for (const ubah of ubahList) {
    const known = byRow.get(ubah.row);
    if (known === undefined) byRow.set(ubah.row, [ubah]);
    else known.push(ubah);
  }
  return jumlahList.flatMap((baris): JumlahBaru[] => {
    const tries = baris.calon.map((group) => {
      const cols = new Map<number, number>();
      for (const { col, semula, menjadi } of group.flatMap((row) => byRow.get(row) ?? [])) {
        cols.set(col, (cols.get(col) ?? 0) + menjadi - semula);
      }
      const selList = [...cols]
        .filter(([, delta]) => delta !== 0)
        .map(([col, delta]): UbahSel => {
          const semula = nilaiOf(baris.row, col) ?? 0;
          return { sheet: baris.sheet, row: baris.row, col, semula, menjadi: semula + delta };
        });
      const isCocok = selList.every(
        ({ col }) =>
          group.reduce((sum, row) => sum + (nilaiOf(row, col) ?? 0), 0) === nilaiOf(baris.row, col),
      );
      return { baris, selList, isCocok };
    });
    // A row that states nothing in these months (a heading) repeats no sum.
    const touched = tries.filter(({ selList }) => selList.some(({ semula }) => semula !== 0));
    const fit = touched.find(({ isCocok }) => isCocok) ?? touched[0];
    return fit === undefined ? [] : [fit];
  });
}
