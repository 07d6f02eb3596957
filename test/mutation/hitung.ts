import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { Kelompok, Rekening, Rincian, TotalRekap } from "../../src/core/model/dpa.ts";
import type { Book } from "./book.ts";
import type { Rng } from "./rng.ts";
import {
  BERRINCIAN,
  firstFit,
  kelompokOf,
  leavesOf,
  oddAmount,
  pickSub,
  rekeningOf,
  rincianOf,
  type Mutator,
} from "./mutator.ts";

/** Changes one item; the clean item has koefisien, harga and jumlah. */
function spoilRincian(
  rule: string,
  field: "koefisien" | "harga" | "ppn" | "jumlah",
  change: (book: Book, at: CellRef, rincian: Rincian, rng: Rng) => boolean,
): Mutator {
  return {
    rule,
    inject: (book, rng) => {
      const all = book.model.subKegiatanList.flatMap((sub) => leavesOf(sub).flatMap(rincianOf));
      return firstFit(rng, all, (rincian) => {
        const at = cellOf(rincian.origin, field);
        return change(book, at, rincian, rng) ? at : null;
      });
    },
  };
}

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
      const all = book.model.subKegiatanList.flatMap(rekeningOf).filter(hasParts);
      const rekening = rng.pick(all);
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
  spoilRincian("HITUNG-06", "koefisien", (book, at, { koefisienText, satuan }, rng) => {
    if (satuan === "" || !koefisienText.endsWith(satuan)) return false;
    book.set(at, koefisienText.slice(0, -satuan.length) + rng.pick(["Ember", "Bahu", "Ikat"]));
    return true;
  }),
  {
    ...spoilRincian("HITUNG-07", "ppn", (book, at, { ppn, harga, origin }, rng) => {
      if (ppn !== 0 || harga === null) return false;
      const tarif = rng.pick([0.05, 0.2, 0.15]);
      book.set(at, tarif);
      book.set(cellOf(origin, "harga"), harga / (1 + tarif));
      return true;
    }),
    also: { "HITUNG-08": "harga dibagi agar jumlahnya tetap, sehingga menjadi pecahan" },
  },
  spoilRincian("HITUNG-08", "harga", (book, at, { harga, koefisien }) => {
    if (harga === null || koefisien === null || koefisien > 4) return false;
    book.add(at, 0.25);
    return true;
  }),
  spoilRincian("HITUNG-09", "jumlah", (book, at, { jumlah }) => {
    if (jumlah === null || jumlah <= 0) return false;
    book.set(at, 0 - jumlah);
    return true;
  }),
  {
    rule: "HITUNG-10",
    inject(book, rng) {
      const rekening = rng.pick(leavesOf(pickSub(book, rng)));
      const at = cellOf(rekening.origin, "jumlah");
      book.set(at, -Number(book.get(at)));
      return at;
    },
  },
  // The rest of a proposal that came to nothing: a line without volume, or without price.
  {
    rule: "HITUNG-13",
    bases: BERRINCIAN,
    inject: (book, rng) => {
      const all = book.model.subKegiatanList.flatMap((sub) => leavesOf(sub).flatMap(rincianOf));
      return firstFit(rng, all, ({ origin, koefisien, koefisienText }) => {
        if (koefisien === null || !/^\d+ [^x]*$/.test(koefisienText)) return null;
        const { sheet } = origin.at;
        // The line under an item may be its specification, which is copied with it.
        const lines = isSpesifikasi(book, sheet, origin.row + 1) ? 2 : 1;
        const below = origin.row + lines;
        book.copyRows(sheet, origin.row, below, lines);
        const cell = (field: "koefisien" | "harga" | "jumlah"): CellRef => ({
          ...cellOf(origin, field),
          row: below,
        });
        if (rng.int(0, 1) === 0) book.set(cell("harga"), 0);
        else book.set(cell("koefisien"), koefisienText.replace(/^\d+/, "0"));
        book.set(cell("jumlah"), 0);
        return cell("jumlah");
      });
    },
  },
  {
    rule: "HITUNG-11",
    bases: ["perubahan"],
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        if (sub.sebelum === null) return null;
        const at = cellOf(sub.origin, "sebelum");
        book.add(at, oddAmount(rng));
        return at;
      }),
  },
  {
    rule: "HITUNG-12",
    bases: ["perubahan"],
    inject(book, rng) {
      const sub = rng.pick(book.model.subKegiatanList);
      const leaf = leavesOf(sub)[0];
      const amount = oddAmount(rng);
      const places = [
        ...rekeningOf(sub).filter((one) => leaf && isAbove(one, leaf)),
        ...kelompokOn(leaf),
      ];
      for (const { origin } of places) book.add(cellOf(origin, "sebelum"), amount);
      const [rincian] = leaf === undefined ? [] : rincianOf(leaf);
      if (rincian !== undefined) book.add(cellOf(rincian.origin, "sebelum"), amount);
      const at = cellOf(sub.origin, "sebelum");
      book.add(at, amount);
      return at;
    },
  },
  rekapTotal(
    "HITUNG-14",
    isSolidTotal,
    (book, total, amount) => {
      book.add(cellOf(total.origin, "jumlah"), amount);
      if (total.operasi !== null) book.add(cellOf(total.origin, "operasi"), amount);
    },
    // An SKPD of several bidang has a total for each; together they are wrong, and it is told at the first.
    (total, all) => all.find((one) => isSameTotal(one, total)) ?? total,
  ),
  rekapTotal(
    "HITUNG-15",
    () => true,
    (book, total, amount) => {
      book.add(cellOf(total.origin, "operasi"), amount);
    },
  ),
];

/** What a sub kegiatan states is told by its accounts, not by the levels above. */
function isSolidTotal({ tingkat }: TotalRekap): boolean {
  return tingkat !== "subKegiatan";
}

/** Changes a total of a recapitulation. */
function rekapTotal(
  rule: string,
  serves: (total: TotalRekap) => boolean,
  change: (book: Book, total: TotalRekap, amount: number) => void,
  told: (total: TotalRekap, all: readonly TotalRekap[]) => TotalRekap = (total) => total,
): Mutator {
  return {
    rule,
    bases: ["rekap"],
    inject: (book, rng) =>
      firstFit(rng, book.model.dokumenList, ({ totalList = [] }) => {
        return firstFit(rng, totalList, (total) => {
          if (!serves(total)) return null;
          change(book, total, oddAmount(rng));
          return cellOf(told(total, totalList).origin, "jumlah");
        });
      }),
  };
}

function isSameTotal(a: TotalRekap, b: TotalRekap): boolean {
  return a.tingkat === b.tingkat && a.kode.text === b.kode.text && a.skpd?.text === b.skpd?.text;
}

/** A list down to accounts has nothing below the lowest. */
function hasParts({ children, kelompokList, rincianList }: Rekening): boolean {
  return children.length + kelompokList.length + rincianList.length > 0;
}

function isSpesifikasi(book: Book, sheet: string, row: number): boolean {
  const values = book.grids.find(({ name }) => name === sheet)?.values[row] ?? [];
  return values.some((value) => /^\s*spesifikasi/i.test(String(value)));
}

function isAbove(one: Rekening, leaf: Rekening): boolean {
  return one === leaf || one.children.some((child) => isAbove(child, leaf));
}

/** The groups above the first item of an account. */
function kelompokOn(leaf: Rekening | Kelompok | undefined): readonly Kelompok[] {
  const first = leaf?.kelompokList[0];
  return first === undefined ? [] : [first, ...kelompokOn(first)];
}
