import { cellOf, type CellRef } from "../../src/core/model/origin.ts";
import type { Kelompok, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book } from "./book.ts";
import { firstFit, kelompokOf, leavesOf, type Mutator } from "./mutator.ts";

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
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const groups = funded(sub);
        const twice = leavesOf(sub).find(
          (leaf) => kelompokOf(leaf).filter((one) => groups.includes(one)).length > 1,
        );
        const one =
          twice === undefined ? undefined : kelompokOf(twice).find((item) => groups.includes(item));
        if (one === undefined) return null;
        const head = cellOf(sub.origin, "sumberDana");
        book.set(head, `${String(book.get(head))}\nPENDAPATAN ASLI DAERAH (PAD)`);
        return setSource(book, one, "");
      }),
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
