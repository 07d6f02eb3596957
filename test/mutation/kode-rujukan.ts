import { cellOf } from "../../src/core/model/origin.ts";
import type { SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import { writeSubKode } from "./kode.ts";
import {
  firstFit,
  leavesOf,
  onBases,
  onLeaf,
  onRow,
  onSub,
  PORSI,
  type BaseName,
  type Mutator,
} from "./mutator.ts";
import type { Rng } from "./rng.ts";
import { AKUN, isAkunDikenal, isKegiatanDikenal, nomor, subKegiatanDi } from "./rujukan.ts";

/** Layouts whose codes are of a kabupaten in 2023. */
const KABUPATEN: readonly BaseName[] = ["contoh", "perubahan", "rekening", "objek", "rincian"];

/** The last part of a code counted on, as Excel does when a cell is dragged down. */
function tarik(kode: string, by: number): string {
  return kode.replace(/\d+$/, (last) => String(Number(last) + by).padStart(last.length, "0"));
}

/** A sub kegiatan of the nomenclature in the same program that the workbook does not have. */
export function subLain(book: Book, kode: string, rng: Rng): { kode: string; nama: string } | null {
  const program = kode.split(".").slice(0, 3).join(".");
  const own = new Set(book.model.subKegiatanList.map((sub) => nomor(sub.kode.text)));
  return firstFit(rng, subKegiatanDi(program), (one) => {
    if (own.has(nomor(one.kode))) return null;
    return { kode: one.kode.replace(/\.00(\d\d)$/, ".$1"), nama: one.nama };
  });
}

/** Name of a sub kegiatan in the places where it stands beside its code. */
function writeSubNama(book: Book, sub: SubKegiatan, nama: string): Place {
  const at = cellOf(sub.origin, "kode");
  const cell = cellOf(sub.origin, "nama");
  book.replaceInColumn(cell, sub.kode.nama, nama, sub.bentuk === "dpa-form" ? cell.row : Infinity);
  return at;
}

/** Name of another sub kegiatan of the workbook, of another program. */
function namaLain(book: Book, program: string, rng: Rng): string | null {
  return firstFit(rng, book.model.subKegiatanList, ({ kode }) =>
    kode.text.startsWith(program) ? null : kode.nama,
  );
}

function programOf(kode: string): string {
  return kode.split(".").slice(0, 3).join(".");
}

/** A name of the chart of accounts that is far from the one there. */
function uraianLain(level: number, uraian: string, rng: Rng): string | null {
  const others = AKUN.filter(({ kode }) => kode.split(".").length === level);
  const first = uraian.toLowerCase().split(/[\s-]+/)[1] ?? "";
  return firstFit(rng, others, ({ nama }) =>
    first !== "" && nama.toLowerCase().includes(first) ? null : nama,
  );
}

export const KODE_RUJUKAN: readonly Mutator[] = [
  ...onBases(
    KABUPATEN,
    onSub("KODE-03", (book, sub, rng) => {
      const other = tarik(sub.kode.text, rng.int(1, 70));
      return isKegiatanDikenal(other) ? null : writeSubKode(book, sub, other);
    }),
  ),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow(
      "KODE-03",
      ({ model }) => model.rakList,
      (book, { origin, subKegiatan }, rng) => {
        const at = cellOf(origin, "subKegiatan");
        const other = tarik(subKegiatan.text, rng.int(1, 70));
        if (isKegiatanDikenal(other)) return null;
        const row = book.replaceInColumn(at, subKegiatan.text, other);
        return row === null ? null : { ...at, row };
      },
    ),
  ),
  // A kegiatan mistyped wherever it is written.
  ...onBases(
    ["contoh", "perubahan", "rekening", "rincian"],
    onSub("KODE-03", (book, sub, rng) => {
      const kegiatan = sub.kegiatan?.text ?? "";
      if (kegiatan === "") return null;
      book.replaceText(kegiatan, kegiatan.replace(/\d\d$/, String(rng.int(71, 99))));
      const first = book.model.subKegiatanList.find((one) => one.kegiatan?.text === kegiatan);
      return first === undefined ? null : cellOf(first.origin, "kegiatan");
    }),
  ),
  // The list of the year after: four digits where two were in force.
  ...onBases(
    ["contoh", "rekening", "rincian"],
    onSub("KODE-05", (book, sub, rng) => {
      const nama = namaLain(book, programOf(sub.kode.text), rng);
      return nama === null ? null : writeSubNama(book, sub, nama);
    }),
    onSub("KODE-05", (book, sub, rng) => {
      const other = subLain(book, sub.kode.text, rng);
      return other === null ? null : writeSubNama(book, sub, other.nama);
    }),
  ),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow(
      "KODE-05",
      ({ model }) => model.rakList,
      (book, { origin, subKegiatan }, rng) => {
        const all = book.model.rakList.map((row) => row.subKegiatan);
        const nama = firstFit(rng, all, ({ text, nama: one }) =>
          programOf(text) === programOf(subKegiatan.text) ? null : one,
        );
        const at = cellOf(origin, "subKegiatan");
        if (nama === null) return null;
        book.set({ ...at, col: at.col + 1 }, nama);
        return at;
      },
    ),
  ),
  onRow(
    "KODE-05",
    ({ model }) => model.crossfireList,
    (book, { origin, subKegiatan }, rng) => {
      const other = subLain(book, subKegiatan.text, rng);
      const at = cellOf(origin, "subKegiatan");
      if (other === null) return null;
      book.set({ ...at, col: at.col + 1 }, other.nama);
      return at;
    },
  ),
  ...onBases(
    ["contoh", "perubahan", "rekening", "rincian"],
    onLeaf("KODE-07", (book, leaf, sub, rng) => {
      const other = tarik(leaf.kodeText, rng.int(1, 900));
      return isAkunDikenal(other) ? null : writeAkun(book, sub, leaf.kodeText, other);
    }),
  ),
  // Without a year, an account shortly after the last may be a new one.
  ...onBases(["daerah"], {
    ...onLeaf("KODE-07", (book, { origin, kodeText }, _sub, rng) => {
      const other = tarik(kodeText, rng.int(100, 900));
      const at = cellOf(origin, "kode");
      if (isAkunDikenal(other)) return null;
      book.set(at, other);
      return at;
    }),
    also: PORSI,
  }),
  ...onBases(
    ["rak"],
    onRow(
      "KODE-07",
      ({ model }) => model.rakList,
      (book, { origin, rekening }, rng) => {
        const text = rekening?.text ?? "";
        const other = tarik(text, rng.int(100, 900));
        if (text === "" || isAkunDikenal(other)) return null;
        const at = cellOf(origin, "rekening");
        book.set(at, other);
        return at;
      },
    ),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rekening", "rincian", "rekap", "daerah"],
    onSub("KODE-08", (book, sub, rng) =>
      firstFit(rng, leavesOf(sub), ({ origin, kodeText, uraian, level }) => {
        const nama = uraianLain(level, uraian, rng);
        if (nama === null) return null;
        const at = cellOf(origin, "kode");
        const cell = cellOf(origin, "uraian");
        if (sub.bentuk === "dpa-form") book.set(cell, nama);
        else renameAkun(book, cell, kodeText, at.col, nama);
        return at;
      }),
    ),
  ),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow(
      "KODE-08",
      ({ model }) => model.rakList,
      (book, { origin, rekening }, rng) => {
        const nama = rekening && uraianLain(6, rekening.nama, rng);
        const at = cellOf(origin, "rekening");
        if (nama === null) return null;
        book.set({ ...at, col: at.col + 1 }, nama);
        return at;
      },
    ),
  ),
];

/** Another account in a sub kegiatan and in its RAK: the mistake was made once and copied. */
function writeAkun(book: Book, sub: SubKegiatan, old: string, text: string): Place | null {
  for (const { origin, subKegiatan } of book.model.rakList) {
    if (subKegiatan.kode?.key !== sub.kode.kode?.key) continue;
    const at = cellOf(origin, "rekening");
    book.replaceInColumn(at, old, text, at.row);
  }
  const leaves = leavesOf(sub).filter(({ kodeText }) => kodeText === old);
  const [first] = leaves.map(({ origin }) => cellOf(origin, "kode"));
  if (first === undefined) return null;
  const last = Math.max(...rowsOf(book, sub));
  book.replaceInColumn(first, old, text, sub.bentuk === "dpa-form" ? first.row : last);
  return first;
}

/** Rows of a sub kegiatan in a list. */
function rowsOf(book: Book, sub: SubKegiatan): readonly number[] {
  const at = cellOf(sub.origin, "kode");
  const rows: number[] = [];
  for (let row = at.row; String(book.get({ ...at, row })) === sub.kode.text; row += 1)
    rows.push(row);
  return rows.length === 0 ? [at.row] : rows;
}

/** The name beside every row of that account from here on, as long as the same account follows. */
function renameAkun(
  book: Book,
  cell: Place,
  kodeText: string,
  kodeCol: number,
  nama: string,
): void {
  for (let row = cell.row; book.get({ ...cell, row, col: kodeCol }) === kodeText; row += 1) {
    book.set({ ...cell, row }, nama);
  }
}
