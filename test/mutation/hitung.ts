import { cellOf } from "../../src/core/model/origin.ts";
import {
  firstFit,
  kelompokOf,
  leavesOf,
  oddAmount,
  pickSub,
  rekeningOf,
  rincianOf,
  type Mutator,
} from "./mutator.ts";

export const HITUNG: readonly Mutator[] = [
  {
    rule: "HITUNG-01",
    inject(book, rng) {
      const rincian = rng.pick(leavesOf(pickSub(book, rng)).flatMap(rincianOf));
      book.add(cellOf(rincian.origin, "harga"), rng.int(1, 9) * 1000);
      return cellOf(rincian.origin, "jumlah");
    },
  },
  {
    rule: "HITUNG-02",
    inject(book, rng) {
      const kelompok = rng.pick(leavesOf(pickSub(book, rng)).flatMap(kelompokOf));
      book.add(cellOf(kelompok.origin, "jumlah"), oddAmount(rng));
      return cellOf(kelompok.origin, "jumlah");
    },
  },
  {
    rule: "HITUNG-03",
    inject(book, rng) {
      const rekening = rng.pick(rekeningOf(pickSub(book, rng)));
      book.add(cellOf(rekening.origin, "jumlah"), oddAmount(rng));
      return cellOf(rekening.origin, "jumlah");
    },
  },
  {
    rule: "HITUNG-04",
    inject(book, rng) {
      const sub = pickSub(book, rng);
      book.add(cellOf(sub.origin, "pagu"), oddAmount(rng));
      return cellOf(sub.origin, "pagu");
    },
  },
  {
    rule: "HITUNG-05",
    inject: (book, rng) =>
      firstFit(rng, book.model.dokumenList, (dokumen) => {
        if (dokumen.alokasi === null) return null;
        book.add(cellOf(dokumen.origin, "alokasi"), oddAmount(rng));
        return cellOf(dokumen.origin, "alokasi");
      }),
  },
];
