import { BULAN_LIST } from "../../src/core/periode/periode.ts";
import { cellOf } from "../../src/core/model/origin.ts";
import { firstFit, leavesOf, oddAmount, pickSub, rincianOf, type Mutator } from "./mutator.ts";

export const GANDA: readonly Mutator[] = [
  {
    rule: "GANDA-02",
    inject(book, rng) {
      const { origin } = rng.pick(book.model.rakList);
      book.copyRows(origin.at.sheet, origin.row, origin.row + 1);
      return cellOf({ ...origin, row: origin.row + 1 }, "rekening");
    },
  },
];

export const PK: readonly Mutator[] = [
  {
    rule: "PK-01",
    inject(book, rng) {
      const row = rng.pick(book.model.pkProgramList);
      book.add(cellOf(row.origin, "anggaran"), oddAmount(rng));
      return cellOf(row.origin, "anggaran");
    },
  },
];

export const CROSSFIRE: readonly Mutator[] = [
  {
    rule: "CROSSFIRE-01",
    inject(book, rng) {
      const row = rng.pick(book.model.crossfireList);
      const at = cellOf(row.origin, "subKegiatan");
      book.set(at, row.subKegiatan.text.replace(/\d\d$/, "77"));
      return at;
    },
  },
];

export const DATA: readonly Mutator[] = [
  {
    rule: "DATA-01",
    inject(book, rng) {
      const rincian = rng.pick(leavesOf(pickSub(book, rng)).flatMap(rincianOf));
      const at = cellOf(rincian.origin, rng.pick(["harga", "jumlah"]));
      book.set(at, rng.pick(["#REF!", "#N/A", "#VALUE!", "#DIV/0!"]));
      return at;
    },
  },
  {
    rule: "DATA-02",
    inject(book, rng) {
      const row = rng.pick(book.model.rakList);
      const at = cellOf(row.origin, `bulan${rng.pick(BULAN_LIST)}`);
      book.set(at, rng.pick(["dua juta", "12,5 juta lebih", "??", "sesuai DPA"]));
      return at;
    },
  },
  {
    rule: "DATA-04",
    inject: (book, rng) =>
      firstFit(rng, book.model.sheets, ({ sheet, kind, headerRow }) => {
        if (kind !== "rak" || headerRow === null) return null;
        const row = book.row({ sheet, row: headerRow, col: 0 });
        const col = row.indexOf(rng.pick(["Maret", "Juli", "Oktober"]));
        if (col < 0) return null;
        book.set({ sheet, row: headerRow, col }, "Catatan");
        return { sheet, row: headerRow, col: row.indexOf("Januari") };
      }),
  },
  {
    rule: "DATA-05",
    inject(book, rng) {
      const row = rng.pick(book.model.rakList);
      const at = cellOf(row.origin, "rekening");
      book.set(at, "");
      return at;
    },
  },
];
