import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { Kelompok, Rekening, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book } from "./book.ts";
import { firstFit, kelompokOf, leavesOf, rincianOf, type Mutator } from "./mutator.ts";

const funded = (sub: SubKegiatan): readonly Kelompok[] =>
  leavesOf(sub)
    .flatMap(kelompokOf)
    .filter(({ sumberDana }) => sumberDana !== null && sumberDana !== "");

/** Writes another source in the line of a group. */
function setSource(book: Book, { origin }: Kelompok, sumber: string): CellRef {
  const at = cellOf(origin, "uraian");
  const name = String(book.get(at)).split("\nSumber Dana")[0] ?? "";
  book.set(at, sumber === "" ? name : `${name}\nSumber Dana: ${sumber}`);
  return cellOf(origin, "sumberDana");
}

/** Gives a whole sub kegiatan another source; the first group bears the finding. */
function allSources(rule: string, sumber: string, serves: (sub: SubKegiatan) => boolean): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const [first, ...rest] = funded(sub);
        if (first === undefined || !serves(sub)) return null;
        book.set(cellOf(sub.origin, "sumberDana"), sumber);
        for (const kelompok of rest) setSource(book, kelompok, sumber);
        return setSource(book, first, sumber);
      }),
  };
}

export const SUMBER: readonly Mutator[] = [
  {
    rule: "SUMBER-01",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) =>
        firstFit(rng, leavesOf(sub), (leaf) => {
          const head = cellOf(sub.origin, "sumberDana");
          const at = splitGroup(book, leaf);
          if (at !== null) book.set(head, `${sub.sumberDana ?? ""}\nPENDAPATAN ASLI DAERAH (PAD)`);
          return at;
        }),
      ),
  },
  {
    rule: "SUMBER-02",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const groups = funded(sub);
        const isOther = !/asli daerah/i.test(sub.sumberDana ?? "");
        const name = isOther
          ? "PENDAPATAN ASLI DAERAH (PAD)"
          : "Dana Transfer Umum-Dana Alokasi Umum";
        return groups.length === 0 ? null : setSource(book, rng.pick(groups), name);
      }),
  },
  allSources(
    "SUMBER-03",
    "DAK Fisik-Bidang Kesehatan dan KB-Reguler-Penguatan Percepatan Penurunan Stunting",
    ({ kode }) => !/^(1\.02|2\.14)/.test(kode.text),
  ),
  allSources("SUMBER-04", "Dana Antah Berantah", () => true),
];

/** Takes one unit out of the only item of an account, into a group of its own that states no source. */
function splitGroup(book: Book, leaf: Rekening): CellRef | null {
  const groups = kelompokOf(leaf);
  const [group, ...inner] = groups;
  const [rincian, more] = rincianOf(leaf);
  if (group === undefined || rincian === undefined || more !== undefined) return null;
  const { koefisien, jumlah, koefisienText, satuan, origin } = rincian;
  if (koefisien === null || jumlah === null || !koefisienText.startsWith(`${koefisien} `))
    return null;
  const unit = jumlah / koefisien;
  if (koefisien < 2 || !Number.isInteger(koefisien) || !Number.isInteger(unit)) return null;
  const rows = [group, ...inner, rincian];
  const count = rows.length;
  const below = origin.row + 1;
  book.copyRows(origin.at.sheet, group.origin.row, below, count);
  rows.forEach(({ origin: { cols, at, row } }) => {
    const col = cols.jumlah ?? 0;
    const copy = below + row - group.origin.row;
    book.set({ ...at, row, col }, jumlah - unit);
    book.set({ ...at, row: copy, col }, unit);
  });
  const koef = cellOf(origin, "koefisien");
  book.set(koef, `${koefisien - 1} ${satuan}`);
  book.set({ ...koef, row: below + origin.row - group.origin.row }, `1 ${satuan}`);
  const moved = { ...group, origin: { ...group.origin, row: below } };
  return setSource(book, moved, "");
}
