import { cellOf } from "../../src/core/model/origin.ts";
import type { DpaDokumen } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import {
  BERREKENING,
  firstFit,
  onBases,
  onRow,
  onSub,
  rekeningOf,
  type Mutator,
} from "./mutator.ts";
import type { Rng } from "./rng.ts";

const dokumenOf = ({ model }: Book): readonly DpaDokumen[] => model.dokumenList;

/** Days since 1900 as Excel counts them: what a code of three parts becomes when it is taken for a date. */
function serial(hari: number, bulan: number, tahun: number): number {
  return Date.UTC(2000 + tahun, bulan - 1, hari) / 86_400_000 + 25_569;
}

/** A table's headings replaced by words that no table has. */
function tanpaJudul(book: Book, sheet: string, headerRow: number): Place | null {
  const header = book.row({ sheet, row: headerRow, col: 0 });
  header.forEach((_, col) => {
    book.set({ sheet, row: headerRow, col }, `Isian ${col + 1}`);
  });
  return { sheet, row: 0, col: 0 };
}

const TANGGAL_SALAH = ["31/02/2023", "30-02-2023", "32/01/2023", "15/13/2023", "31 Juni 2023"];

export const LEMBAR: readonly Mutator[] = [
  // 5.1.02 typed into a cell that is no text: the fifth of January 2002.
  ...onBases(
    [...BERREKENING, "perubahan", "objek"],
    onSub("DATA-07", (book, sub, rng) =>
      firstFit(rng, rekeningOf(sub), ({ origin, kodeText, level }) => {
        const [a = 0, b = 0, c = 0] = kodeText.split(".").map(Number);
        if (level !== 3) return null;
        const at = cellOf(origin, "kode");
        book.set(at, rng.pick([serial(a, b, c), serial(b, a, c)]));
        return at;
      }),
    ),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "rekening", "objek"],
    onSub("DATA-11", (book, { origin, pagu }, rng) => {
      const at = cellOf(origin, "pagu");
      if (pagu === null || pagu <= 0) return null;
      book.set(at, -rng.pick([Number(pagu), rng.int(1, 900) * 1000]));
      return at;
    }),
  ),
  onRow(
    "DATA-13",
    ({ model }) => model.sheets.filter(({ kind }) => kind === "rak" || kind === "crossfire"),
    (book, { sheet, headerRow }) =>
      headerRow === null ? null : tanpaJudul(book, sheet, headerRow),
  ),
  // The print of the year before, kept beside this one.
  onRow("DATA-14", dokumenOf, (book, { origin, tahun }) => {
    const { sheet } = origin.at;
    if (tahun === null) return null;
    book.copySheet(sheet, `${sheet} lama`);
    const first = book.model.dokumenList.find((one) => one.origin.at.sheet === sheet);
    for (const one of book.model.dokumenList) {
      if (one.origin.at.sheet !== sheet) continue;
      const at = { ...cellOf(one.origin, "tahun"), sheet: `${sheet} lama` };
      book.set(at, String(book.get(at)).replace(String(tahun), String(tahun - 1)));
    }
    return first === undefined
      ? null
      : { ...cellOf(first.origin, "nomor"), sheet: `${sheet} lama` };
  }),
  ...onBases(
    ["paket"],
    onRow(
      "DATA-15",
      ({ model }) => model.paketList,
      (book, { origin }, rng) => {
        const at = cellOf(origin, rng.pick(["pemilihan", "kontrak", "selesai", "bayar"] as const));
        book.set(at, rng.pick(TANGGAL_SALAH));
        return at;
      },
    ),
    onRow(
      "GANDA-10",
      ({ model }) => model.paketList,
      (book, { origin }) => {
        book.copyRows(origin.at.sheet, origin.row, origin.row + 1);
        return { ...cellOf(origin, "kodeRup"), row: origin.row + 1 };
      },
    ),
  ),
  ...onBases(
    ["contoh", "cetakLama", "perubahan"],
    onRow("LENGKAP-09", dokumenOf, (book, { origin, pengesahan }, rng) =>
      kosongkan(book, origin, pengesahan, rng),
    ),
  ),
  onRow(
    "PK-09",
    ({ model }) => model.pkIndikatorList,
    (book, { origin, indikator, target, pemilik }, rng) => {
      const own = book.model.dokumenList
        .filter(({ skpd }) => skpd?.nama === pemilik?.nama)
        .flatMap(({ indikatorList }) => indikatorList ?? [])
        .find((one) => one.tolokUkur.toLowerCase() === indikator.toLowerCase());
      if (own?.target === undefined || own.target === null || target === null) return null;
      const at = cellOf(own.origin, "target");
      const text = String(book.get(at)).replace(
        /^[\d.,]+/,
        String(Math.round(own.target) + rng.int(1, 40)),
      );
      book.set(at, text);
      return cellOf(origin, "target");
    },
  ),
];

/** The name, day or number of an approval left blank. */
function kosongkan(
  book: Book,
  origin: DpaDokumen["origin"],
  pengesahan: DpaDokumen["pengesahan"],
  rng: Rng,
): Place | null {
  const stated = (["tanggal", "pengguna"] as const).filter(
    (field) => (pengesahan[field] ?? "") !== "",
  );
  return firstFit(rng, stated, (field) => {
    const at = cellOf(origin, field);
    const text = String(book.get(at));
    const value = pengesahan[field] ?? "";
    if (!text.includes(value)) return null;
    book.set(at, field === "tanggal" ? text.replace(value, "") : "");
    // Without a name, the office above the signature is where it is lacking.
    let { row } = at;
    while (field !== "tanggal" && row > 0 && book.get({ ...at, row }) === "") row -= 1;
    return { ...at, row };
  });
}
