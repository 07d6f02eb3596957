import { BULAN_LIST } from "../../src/core/periode/periode.ts";
import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { RakRow } from "../../src/core/model/tables.ts";
import type { Book } from "./book.ts";
import { firstFit, oddAmount, pickSub, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

function bulanCell(row: RakRow, rng: Rng, wanted: (amount: number | null) => boolean): CellRef {
  const months = BULAN_LIST.filter((bulan) => wanted(row.bulan[bulan - 1] ?? null));
  return cellOf(row.origin, `bulan${rng.pick(months)}`);
}

function pickRak(book: Book, rng: Rng): RakRow {
  return rng.pick(book.model.rakList);
}

export const JADWAL: readonly Mutator[] = [
  {
    rule: "JADWAL-01",
    inject(book, rng) {
      const { rencana } = pickSub(book, rng);
      if (rencana === null) return null;
      book.add(cellOf(rencana.origin, `bulan${rng.pick(BULAN_LIST)}`), oddAmount(rng));
      return cellOf(rencana.origin, "jumlah");
    },
  },
  {
    rule: "JADWAL-02",
    inject(book, rng) {
      const row = pickRak(book, rng);
      book.add(
        bulanCell(row, rng, () => true),
        oddAmount(rng),
      );
      return cellOf(row.origin, "total");
    },
  },
  {
    rule: "JADWAL-03",
    inject: (book, rng) =>
      firstFit(rng, book.model.rakList, (row) => {
        const empty = BULAN_LIST.filter((bulan) => row.bulan[bulan - 1] === 0);
        if (empty.length === 0) return null;
        const from = cellOf(row.origin, `bulan${rng.pick(empty)}`);
        const amount = oddAmount(rng);
        book.add(
          bulanCell(row, rng, (month) => (month ?? 0) > 0),
          amount,
        );
        book.add(from, -amount);
        return from;
      }),
  },
  {
    rule: "JADWAL-04",
    inject(book, rng) {
      const row = pickRak(book, rng);
      const amount = oddAmount(rng);
      book.add(
        bulanCell(row, rng, (month) => (month ?? 0) > 0),
        amount,
      );
      book.add(cellOf(row.origin, "total"), amount);
      return cellOf(row.origin, "total");
    },
  },
  {
    rule: "JADWAL-05",
    inject: (book, rng) =>
      firstFit(rng, book.model.rakList, (row) => {
        const sub = book.model.subKegiatanList.find(
          ({ kode }) => kode.kode?.key === row.subKegiatan.kode?.key,
        );
        const siblings = book.model.rakList.filter(
          ({ subKegiatan }) => subKegiatan.kode?.key === row.subKegiatan.kode?.key,
        );
        if (sub === undefined || siblings.length < 2) return null;
        const rekening = sub.rekeningList
          .flatMap(function all(one): (typeof sub.rekeningList)[number][] {
            return [one, ...one.children.flatMap(all)];
          })
          .find(({ kode }) => kode !== null && kode.key === row.rekening?.kode?.key);
        if (rekening === undefined) return null;
        book.deleteRow(row.origin.at.sheet, row.origin.row);
        return cellOf(rekening.origin, "kode");
      }),
  },
];
