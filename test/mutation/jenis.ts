import { cellOf } from "../../src/core/model/origin.ts";
import type { Rekening, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, kelompokOf, leavesOf, rekeningOf, rincianOf, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Tries every account that holds items, from a random one on. */
function onLeaf(
  rule: string,
  change: (book: Book, leaf: Rekening, sub: SubKegiatan, rng: Rng) => Place | null,
): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) =>
        firstFit(rng, leavesOf(sub), (leaf) => change(book, leaf, sub, rng)),
      ),
  };
}

/** Renames an item, and gives its cell. */
function rename(book: Book, leaf: Rekening, rng: Rng, text: string): Place | null {
  return firstFit(rng, rincianOf(leaf), ({ origin }) => {
    const at = cellOf(origin, "uraian");
    const rest = /\n.*$/s.exec(String(book.get(at)))?.[0] ?? "";
    book.set(at, `${text}${rest}`);
    return at;
  });
}

/** Changes the share of one account in a region. */
function share(rule: string, prefix: string, juta: number, at = prefix): Mutator {
  return {
    rule,
    bases: ["daerah"],
    inject(book, rng) {
      const leaves = book.model.subKegiatanList.flatMap(leavesOf);
      const leaf = leaves.find(({ kodeText }) => kodeText.startsWith(prefix));
      const shown = leaves.find(({ kodeText }) => kodeText.startsWith(at));
      if (leaf === undefined || shown === undefined) return null;
      book.set(cellOf(leaf.origin, "jumlah"), (juta + rng.int(1, 99)) * 1_000_000);
      return cellOf(shown.origin, "jumlah");
    },
  };
}

/** Text of the accounts 5 … 5.3.01.01.01.0001, by level. */
const TIDAK_TERDUGA = "5.3.01.01.01.0001";

export const JENIS: readonly Mutator[] = [
  {
    rule: "JENIS-01",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const leaf = leavesOf(sub).find(({ kodeText }) => kodeText.startsWith("5.1.01"));
        if (leaf === undefined) return null;
        const kegiatan = sub.kode.text.split(".").slice(0, 5).join(".");
        const other = kegiatan.replace(/02$/, "06");
        book.replaceText(sub.kode.nama, "Penyediaan Bahan Logistik Kantor");
        book.replaceText(sub.kode.text, `${other}.04`);
        book.replaceText(kegiatan, other);
        book.replaceText(
          "Administrasi Keuangan Perangkat Daerah",
          "Administrasi Umum Perangkat Daerah",
        );
        return cellOf(leaf.origin, "kode");
      }),
  },
  {
    rule: "JENIS-02",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const chain = rekeningOf(sub);
        const leaf = chain.at(-1);
        if (leaf === undefined || leavesOf(sub).length !== 1 || chain.length !== 6) return null;
        chain.forEach(({ origin, level }) => {
          book.set(cellOf(origin, "kode"), TIDAK_TERDUGA.split(".").slice(0, level).join("."));
          book.set(
            cellOf(origin, "uraian"),
            level === 1 ? "BELANJA DAERAH" : "Belanja Tidak Terduga",
          );
        });
        for (const row of book.model.rakList) {
          if (row.subKegiatan.kode?.key !== sub.kode.kode?.key) continue;
          book.set(cellOf(row.origin, "rekening"), TIDAK_TERDUGA);
        }
        return cellOf(leaf.origin, "kode");
      }),
    also: { "KODE-08": "uraian rekening lama tertinggal pada RAK" },
  },
  {
    ...onLeaf("JENIS-03", (book, leaf, _sub, rng) =>
      !leaf.kodeText.startsWith("5.1.02.01") || /diserahkan|dijual/i.test(leaf.uraian)
        ? null
        : firstFit(rng, rincianOf(leaf), ({ origin, jumlah, ppn }) => {
            if (jumlah === null || jumlah < 3_000_000) return null;
            book.set(cellOf(origin, "uraian"), "Laptop");
            book.set(cellOf(origin, "koefisien"), "1 Unit");
            book.set(cellOf(origin, "satuan"), "Unit");
            book.set(cellOf(origin, "harga"), jumlah / (1 + (ppn ?? 0)));
            return cellOf(origin, "uraian");
          }),
    ),
    also: { "HITUNG-08": "harga dibagi agar jumlahnya tetap" },
  },
  {
    ...onLeaf("JENIS-04", (book, leaf, _sub, rng) =>
      leaf.kodeText.startsWith("5.2")
        ? rename(book, leaf, rng, "Bantuan alat untuk diserahkan kepada masyarakat")
        : null,
    ),
    also: { "JENIS-06": "rincian perencanaan ikut berganti nama" },
  },
  onLeaf("JENIS-05", (book, leaf) => {
    if (!/^5\.1\.0[56]/.test(leaf.kodeText)) return null;
    for (const one of [...kelompokOf(leaf), ...rincianOf(leaf)]) {
      const at = cellOf(one.origin, "uraian");
      const mark = /^\[ . \] /.exec(String(book.get(at)))?.[0] ?? "";
      const dana = /\nSumber Dana:.*$/s.exec(String(book.get(at)))?.[0] ?? "";
      book.set(at, `${mark}${leaf.uraian}${dana}`);
    }
    return cellOf(leaf.origin, "jumlah");
  }),
  {
    rule: "JENIS-06",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const gedung = leavesOf(sub).find(({ kodeText }) => kodeText.startsWith("5.2.03.01"));
        if (gedung === undefined) return null;
        for (const leaf of leavesOf(sub)) {
          for (const { origin } of [leaf, ...kelompokOf(leaf), ...rincianOf(leaf)]) {
            const at = cellOf(origin, "uraian");
            book.set(
              at,
              String(book.get(at)).replace(/konsultan\w*|perencanaan|pengawasan|DED/gi, "jasa"),
            );
          }
        }
        return cellOf(gedung.origin, "jumlah");
      }),
    also: { "KODE-08": "uraian rekening ikut berubah" },
  },
  share("JENIS-07", "5.1.01", 5000),
  share("JENIS-08", "5.2.04", 900),
  share("JENIS-09", "5.2.04", 40_000, "5.1.02"),
];
