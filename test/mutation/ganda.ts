import { cellOf, type Origin } from "../../src/core/model/origin.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, kelompokOf, leavesOf, pickSub, rincianOf, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Copies a row of a table to stand right under itself. */
function copyRow<Field extends string>(
  rule: string,
  field: Field,
  pick: (book: Book) => readonly { readonly origin: Origin<Field> }[],
): Mutator {
  return {
    rule,
    inject(book: Book, rng: Rng): Place | null {
      const { origin } = rng.pick(pick(book));
      book.copyRows(origin.at.sheet, origin.row, origin.row + 1);
      return cellOf({ ...origin, row: origin.row + 1 }, field);
    },
  };
}

export const GANDA: readonly Mutator[] = [
  {
    rule: "GANDA-01",
    inject(book, rng) {
      const rekening = rng.pick(leavesOf(pickSub(book, rng)));
      const { sheet } = rekening.origin.at;
      const rows = [rekening, ...kelompokOf(rekening), ...rincianOf(rekening)].map(
        ({ origin }) => origin.row,
      );
      const last = Math.max(...rows);
      book.copyRows(sheet, rekening.origin.row, last + 1, last - rekening.origin.row + 1);
      return cellOf({ ...rekening.origin, row: last + 1 }, "kode");
    },
  },
  copyRow("GANDA-02", "rekening", ({ model }) => model.rakList),
  {
    rule: "GANDA-03",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, ({ origin, bentuk }) => {
        if (bentuk !== "dpa-form") return null;
        const { sheet } = origin.at;
        const first = book.model.subKegiatanList.find((sub) => sub.origin.at.sheet === sheet);
        if (first === undefined) return null;
        book.copySheet(sheet, "Salinan");
        return { ...cellOf(first.origin, "kode"), sheet: "Salinan" };
      }),
  },
  copyRow("GANDA-04", "uraian", ({ model }) =>
    model.subKegiatanList.flatMap((sub) => leavesOf(sub).flatMap(rincianOf)),
  ),
  copyRow("GANDA-05", "kode", ({ model }) => model.skpdList),
  copyRow("GANDA-06", "indikator", ({ model }) => model.pkIndikatorList),
  copyRow("GANDA-07", "subKegiatan", ({ model }) => model.crossfireList),
  {
    rule: "GANDA-08",
    inject(book, rng) {
      const { origin } = rng.pick(book.model.realisasiList);
      const { sheet } = origin.at;
      const first = book.model.realisasiList.find(
        (row) => row.origin.at.sheet === sheet && row.origin.row === origin.row,
      );
      if (first === undefined) return null;
      book.copyRows(sheet, origin.row, origin.row + 1);
      const field = first.keuangan !== null ? "keuangan" : "fisik";
      return cellOf({ ...first.origin, row: origin.row + 1 }, field);
    },
  },
  {
    rule: "GANDA-09",
    inject(book, rng) {
      const { origin } = rng.pick(book.model.kasList);
      // A row bears an amount per source; the whole row is told at its first.
      const first = book.model.kasList.find((row) => row.origin.row === origin.row);
      if (first === undefined) return null;
      book.copyRows(origin.at.sheet, origin.row, origin.row + 1);
      return { ...cellOf(first.origin, "jumlah"), row: origin.row + 1 };
    },
  },
];
