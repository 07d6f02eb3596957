import { BULAN_LIST } from "../../src/core/periode/periode.ts";
import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { SubKegiatan } from "../../src/core/model/dpa.ts";
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
      // A month that is planned already: the work goes on in it.
      const planned = BULAN_LIST.filter((bulan) => (rencana.bulan[bulan - 1] ?? 0) > 0);
      book.add(cellOf(rencana.origin, `bulan${rng.pick(planned)}`), oddAmount(rng));
      return cellOf(rencana.origin, "jumlah");
    },
  },
  {
    rule: "JADWAL-02",
    inject(book, rng) {
      const row = pickRak(book, rng);
      book.add(
        bulanCell(row, rng, (month) => (month ?? 0) > 0),
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
  planOf("JADWAL-06", (jumlah) => BULAN_LIST.map((bulan) => Math.round((jumlah * bulan) / 12)), {
    at: (bulan) => bulan[0] ?? null,
  }),
  planOf("JADWAL-09", (jumlah) => spread(jumlah, [11, 12]), {
    serves: ({ waktu }) => waktu !== null && waktu.mulai < 8 && waktu.selesai >= 11,
    at: (bulan) => bulan[10] ?? null,
  }),
];

function spread(jumlah: number, months: readonly number[]): number[] {
  const part = Math.floor(jumlah / months.length);
  return BULAN_LIST.map((bulan) =>
    !months.includes(bulan) ? 0 : bulan === months[0] ? jumlah - part * (months.length - 1) : part,
  );
}

/** Writes a whole plan of a sub kegiatan anew, in the DPA and, in the same shares, in its RAK rows. */
function planOf(
  rule: string,
  plan: (jumlah: number) => readonly number[],
  options: {
    readonly serves?: (sub: SubKegiatan) => boolean;
    readonly at: (cells: readonly CellRef[]) => CellRef | null;
  },
): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const { rencana } = sub;
        if (rencana?.jumlah === null || rencana === null) return null;
        if (options.serves?.(sub) === false) return null;
        const cells = BULAN_LIST.map((bulan) => cellOf(rencana.origin, `bulan${bulan}`));
        const months = plan(rencana.jumlah);
        cells.forEach((cell, nth) => book.set(cell, months[nth] ?? 0));
        return options.at(cells);
      }),
  };
}
