import { BULAN_LIST, type Bulan } from "../../src/core/periode/periode.ts";
import { cellOf, type CellRef, type Origin } from "../../src/core/model/origin.ts";
import type { DuaBelasBulan, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { RakRow } from "../../src/core/model/tables.ts";
import type { Book } from "./book.ts";
import { subLain } from "./kode-rujukan.ts";
import {
  firstFit,
  leavesOf,
  oddAmount,
  onBases,
  onRow,
  onSub,
  rekeningOf,
  type BaseName,
  type Mutator,
} from "./mutator.ts";
import type { Rng } from "./rng.ts";
import { AKUN } from "./rujukan.ts";

/** Layouts in which a RAK stands beside a DPA with accounts. */
const RAK_DAN_DPA: readonly BaseName[] = ["contoh", "rekening", "rincian"];

/** A plan of twelve months, wherever it stands. */
export interface Rencana {
  readonly origin: Origin<`bulan${Bulan}`>;
  readonly bulan: DuaBelasBulan;
}

export function bulanOf(plan: Rencana, bulan: Bulan): CellRef {
  return cellOf(plan.origin, `bulan${bulan}`);
}

/** Months that have money planned. */
export function terencana({ bulan }: Rencana): readonly Bulan[] {
  return BULAN_LIST.filter((month) => (bulan[month - 1] ?? 0) > 0);
}

export const rakOf = ({ model }: Book): readonly RakRow[] => model.rakList;

/** An amount too small to change the shape of a year. */
function kecil(rng: Rng): number {
  return rng.int(1, 9) * 1000 + 137;
}

/** One planned month made larger, smaller or blank. */
function spoilMonth(book: Book, plan: Rencana, rng: Rng): boolean {
  const months = terencana(plan);
  if (months.length === 0) return false;
  const month = rng.pick(months);
  const at = bulanOf(plan, month);
  const nilai = plan.bulan[month - 1] ?? 0;
  switch (rng.int(1, 3)) {
    case 1:
      book.add(at, rng.pick([kecil(rng), oddAmount(rng)]));
      break;
    case 2:
      book.add(at, -Math.min(nilai, kecil(rng)));
      break;
    default:
      book.set(at, "");
  }
  return true;
}

/** Adds to a planned month of RAK and to its total alike. */
function addToRak(book: Book, row: RakRow, amount: number, rng: Rng): boolean {
  const months = terencana(row);
  if (months.length === 0 || row.total === null) return false;
  book.add(bulanOf(row, rng.pick(months)), amount);
  book.add(cellOf(row.origin, "total"), amount);
  return true;
}

function subOf({ model }: Book, { subKegiatan }: RakRow): SubKegiatan | undefined {
  return model.subKegiatanList.find(({ kode }) => kode.kode?.key === subKegiatan.kode?.key);
}

function siblingsOf({ model }: Book, { subKegiatan }: RakRow): readonly RakRow[] {
  return model.rakList.filter((row) => row.subKegiatan.kode?.key === subKegiatan.kode?.key);
}

function objekOf({ rekening }: RakRow): string {
  return (rekening?.text ?? "").split(".").slice(0, 4).join(".");
}

/** Negative, and made up for in another month, so that the year's total stays. */
function negative(book: Book, plan: Rencana, rng: Rng): CellRef | null {
  const months = terencana(plan);
  const others = BULAN_LIST.filter((month) => !months.includes(month));
  if (months.length === 0) return null;
  const from = rng.pick(others.length > 0 ? others : months.slice(1));
  const to = rng.pick(months.filter((month) => month !== from));
  const amount = (plan.bulan[from - 1] ?? 0) + kecil(rng);
  book.add(bulanOf(plan, to), amount);
  const at = bulanOf(plan, from);
  book.set(at, (plan.bulan[from - 1] ?? 0) - amount);
  return at;
}

export const JADWAL: readonly Mutator[] = [
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("JADWAL-01", (book, { rencana }, rng) =>
      rencana !== null && spoilMonth(book, rencana, rng) ? cellOf(rencana.origin, "jumlah") : null,
    ),
    onSub("JADWAL-01", (book, { rencana }, rng) => {
      if (rencana === null) return null;
      const at = cellOf(rencana.origin, "jumlah");
      book.add(at, rng.pick([1, -1]) * kecil(rng));
      return at;
    }),
    onSub("JADWAL-03", (book, { rencana }, rng) =>
      rencana === null ? null : negative(book, rencana, rng),
    ),
  ),
  ...onBases(
    [...RAK_DAN_DPA, "rak"],
    onRow("JADWAL-02", rakOf, (book, row, rng) =>
      spoilMonth(book, row, rng) ? cellOf(row.origin, "total") : null,
    ),
    onRow("JADWAL-02", rakOf, (book, row, rng) => {
      const at = cellOf(row.origin, "total");
      book.add(at, rng.pick([1, -1]) * kecil(rng));
      return at;
    }),
    onRow("JADWAL-03", rakOf, negative),
  ),
  ...onBases(
    RAK_DAN_DPA,
    onRow("JADWAL-04", rakOf, (book, row, rng) =>
      addToRak(book, row, rng.pick([kecil(rng), oddAmount(rng)]), rng)
        ? cellOf(row.origin, "total")
        : null,
    ),
    // The plan of an account that the DPA does not have.
    onRow("JADWAL-04", rakOf, (book, row, rng) => {
      const sub = subOf(book, row);
      const at = cellOf(row.origin, "rekening");
      if (sub === undefined || row.rekening === null) return null;
      const own = new Set(rekeningOf(sub).map(({ kodeText }) => kodeText));
      const jenis = row.rekening.text.slice(0, 7);
      const others = AKUN.filter(
        ({ kode }) => kode.startsWith(jenis) && kode.split(".").length === 6,
      );
      const other = firstFit(rng, others, (one) => (own.has(one.kode) ? null : one));
      if (other === null) return null;
      book.set(at, other.kode);
      book.set({ ...at, col: at.col + 1 }, other.nama);
      return cellOf(row.origin, "total");
    }),
    onRow("JADWAL-05", rakOf, (book, row) => {
      const sub = subOf(book, row);
      if (sub === undefined || siblingsOf(book, row).length < 2) return null;
      const leaf = leavesOf(sub).find(({ kode }) => kode?.key === row.rekening?.kode?.key);
      if (leaf === undefined) return null;
      book.deleteRow(row.origin.at.sheet, row.origin.row);
      return cellOf(leaf.origin, "kode");
    }),
  ),
  ...onBases(
    ["objek"],
    onRow("JADWAL-05", rakOf, (book, row) => {
      const sub = subOf(book, row);
      const rows = siblingsOf(book, row).filter((one) => objekOf(one) === objekOf(row));
      const leaf = sub && leavesOf(sub).find(({ kodeText }) => kodeText === objekOf(row));
      if (leaf === undefined || rows.length > 1 || siblingsOf(book, row).length < 2) return null;
      book.deleteRow(row.origin.at.sheet, row.origin.row);
      return cellOf(leaf.origin, "kode");
    }),
    onRow("JADWAL-11", rakOf, (book, row, rng) => {
      const [first] = siblingsOf(book, row);
      if (first === undefined || !addToRak(book, row, rng.pick([kecil(rng), oddAmount(rng)]), rng))
        return null;
      return cellOf(first.origin, "subKegiatan");
    }),
    onRow("JADWAL-11", rakOf, (book, row) => {
      const rows = siblingsOf(book, row);
      const [first] = rows;
      // Another account of the same objek is still planned: none is missing by name.
      const isAlone = rows.filter((one) => objekOf(one) === objekOf(row)).length < 2;
      if (first === undefined || isAlone) return null;
      book.deleteRow(row.origin.at.sheet, row.origin.row);
      return cellOf(first.origin, "subKegiatan");
    }),
  ),
  ...onBases(
    ["rekening", "objek", "rincian"],
    // Rows of a sub kegiatan that is not budgeted (any more), under those of one that is.
    onRow("JADWAL-12", rakOf, (book, row, rng) => {
      const other = subLain(book, row.subKegiatan.text, rng);
      const below = row.origin.row + 1;
      if (other === null) return null;
      book.copyRows(row.origin.at.sheet, row.origin.row, below);
      const at = { ...cellOf(row.origin, "subKegiatan"), row: below };
      book.set(at, other.kode);
      book.set({ ...at, col: at.col + 1 }, other.nama);
      return at;
    }),
    // All rows of a sub kegiatan under the code and name of another.
    onRow("JADWAL-12", rakOf, (book, row, rng) => {
      const other = subLain(book, row.subKegiatan.text, rng);
      const rows = siblingsOf(book, row);
      if (other === null) return null;
      const cells = rows.map(({ origin }) => cellOf(origin, "subKegiatan"));
      for (const at of cells) {
        book.set(at, other.kode);
        book.set({ ...at, col: at.col + 1 }, other.nama);
      }
      return cells[0] ?? null;
    }),
  ),
];
