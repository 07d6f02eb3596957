import { BULAN_LIST } from "../../src/core/periode/periode.ts";
import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { Book } from "./book.ts";
import type { Rng } from "./rng.ts";
import { firstFit, leavesOf, pickSub, rincianOf, type Mutator } from "./mutator.ts";

/** A cell that holds an amount, in any of the tables and any of their columns. */
function selAngka(book: Book, rng: Rng, isRakOnly = false): CellRef {
  const { rakList, realisasiList, kasList } = book.model;
  const tables: readonly (readonly CellRef[])[] = [
    rakList.flatMap(({ origin }) => BULAN_LIST.map((bulan) => cellOf(origin, `bulan${bulan}`))),
    rakList.map(({ origin }) => cellOf(origin, "total")),
    realisasiList.flatMap(({ origin, keuangan }) =>
      keuangan === null ? [] : [cellOf(origin, "keuangan")],
    ),
    kasList.map(({ origin }) => cellOf(origin, "jumlah")),
  ];
  const filled = tables
    .slice(0, isRakOnly ? 2 : tables.length)
    .map((cells) => cells.filter((at) => Number(book.get(at)) >= 1000))
    .filter((cells) => cells.length > 0);
  return rng.pick(rng.pick(filled));
}

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
      const at = selAngka(book, rng);
      book.set(at, rng.pick(["dua juta", "12,5 juta lebih", "??", "sesuai DPA"]));
      return at;
    },
  },
  {
    rule: "DATA-03",
    inject: (book, rng) =>
      firstFit(rng, book.model.sheets, ({ sheet, kind, headerRow, rows }) => {
        if (kind !== "rak" || headerRow === null) return null;
        const header = [...book.row({ sheet, row: headerRow, col: 0 })];
        const at = header.indexOf("Maret");
        header[at] = "Mei";
        header[header.lastIndexOf("Mei")] = "Maret";
        const before = headerRow + 1 + rng.int(2, rows - 2);
        book.insertRow(sheet, before, header);
        return { sheet, row: before, col: 0 };
      }),
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
  {
    rule: "DATA-06",
    inject(book, rng) {
      const at = selAngka(book, rng);
      book.set(at, Number(book.get(at)).toLocaleString("id-ID"));
      return at;
    },
  },
  {
    rule: "DATA-08",
    inject(book, rng) {
      const { origin } = rng.pick(book.model.rakList);
      book.tell(origin.at.sheet, { hidden: { rows: [[origin.row, origin.row]], columns: [] } });
      return cellOf(origin, "total");
    },
  },
  {
    rule: "DATA-09",
    inject(book, rng) {
      const { origin } = rng.pick(book.model.rakList);
      const at = cellOf(origin, "total");
      book.tell(origin.at.sheet, {
        merged: [{ row: origin.row, col: at.col, rowCount: 2, colCount: 1 }],
      });
      return at;
    },
  },
  {
    rule: "DATA-10",
    inject(book, rng) {
      const at = selAngka(book, rng, true);
      book.add(at, 0.4);
      return at;
    },
  },
  {
    rule: "DATA-12",
    inject(book, rng) {
      const row = rng.pick(book.model.rakList);
      const at = cellOf(row.origin, "rekening");
      book.set(at, rng.pick([` ${String(book.get(at))}`, `${String(book.get(at))}.`]));
      return at;
    },
  },
];
