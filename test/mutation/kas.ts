import { cellOf } from "../../src/core/model/origin.ts";
import { cellPos } from "../../src/core/model/pos-cari.ts";
import type { Pos } from "../../src/core/model/pos.ts";
import type { KasRow } from "../../src/core/model/tables.ts";
import { BULAN_LIST, type Bulan } from "../../src/core/periode/periode.ts";
import { kasAturan } from "../../src/core/rules/kas/kantong.ts";
import { makeLookUp, type LookUp } from "../../src/core/rules/look-up.ts";
import { sourcesOf } from "../../src/core/rules/sumber/dana.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, oddAmount, onBases, onRow, type BaseName, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** A column per source; and a row per month, SKPD and source. */
const SEMUA: readonly BaseName[] = ["contoh", "kas"];

const lookUps = new WeakMap<object, LookUp>();

function lookUpOf({ model }: Book): LookUp {
  const known = lookUps.get(model) ?? makeLookUp(model);
  lookUps.set(model, known);
  return known;
}

const kasOf = ({ model }: Book): readonly KasRow[] => model.kasList;

/** A row of cash with the narrowest pool that it fills, as position in the list of pools. */
function kantongRow(book: Book, row: KasRow): number {
  const { kas } = kasAturan(lookUpOf(book));
  return kas.kantongList.reduce((last, _, nth) => (kas.rowsOf(nth).includes(row) ? nth : last), 0);
}

/** What would be left of a pool at the end of a month. */
function sisa(book: Book, nth: number, bulan: Bulan): number {
  const kantong = kasAturan(lookUpOf(book)).kas.kantongList[nth];
  return (kantong?.tersedia[bulan - 1] ?? 0) - (kantong?.semula[bulan - 1] ?? 0);
}

/** Cash of a month is less by what would be left, and a little more. */
function kurangi(book: Book, row: KasRow, rng: Rng): Place | null {
  const left = sisa(book, kantongRow(book, row), row.bulan);
  const after = (row.jumlah ?? 0) - left - rng.int(1, 400) * 1000;
  if (after < 0) return null;
  const at = cellOf(row.origin, "jumlah");
  book.set(at, after);
  return at;
}

/** Rows of the same SKPD and source, by month. */
function deretOf(book: Book, { skpd, sumberDana }: KasRow): readonly KasRow[] {
  return kasOf(book).filter((row) => row.skpd === skpd && row.sumberDana === sumberDana);
}

/** The plan that is largest among those of an SKPD or source. */
function terbesar(book: Book, jenis: "skpd" | "sumber", nama: string): Pos | null {
  const lookUp = lookUpOf(book);
  const { kas } = kasAturan(lookUp);
  let best: { readonly pos: Pos; readonly jumlah: number } | null = null;
  for (const pos of lookUp.pos().list) {
    if (jenis === "skpd" && pos.skpd?.nama !== nama) continue;
    for (const [sumber, flow] of kas.arusOf(pos)) {
      if (jenis === "sumber" && sumber !== nama) continue;
      const jumlah = flow.reduce((sum, amount) => sum + amount, 0);
      if (jumlah > (best?.jumlah ?? 0)) best = { pos, jumlah };
    }
  }
  return best?.pos ?? null;
}

/** Takes rows out of the list of cash. */
function hapus(book: Book, rows: readonly KasRow[]): void {
  const lines = new Map(rows.map(({ origin }) => [origin.row, origin.at.sheet]));
  for (const [row, sheet] of [...lines].sort(([a], [b]) => b - a)) book.deleteRow(sheet, row);
}

export const KAS: readonly Mutator[] = [
  ...onBases(
    SEMUA,
    onRow("KAS-01", kasOf, (book, row, rng) =>
      row.bulan > kasAturan(lookUpOf(book)).asOf ? kurangi(book, row, rng) : null,
    ),
    onRow("KAS-02", kasOf, (book, row, rng) =>
      row.bulan <= kasAturan(lookUpOf(book)).asOf ? kurangi(book, row, rng) : null,
    ),
    onRow("KAS-03", kasOf, (book, { origin }, rng) => {
      const at = cellOf(origin, "jumlah");
      book.set(at, -oddAmount(rng));
      return at;
    }),
    {
      rule: "KAS-04",
      inject: (book, rng) => {
        const from = rng.int(2, 10);
        const to = rng.int(from, Math.min(11, from + 1));
        const gone = kasOf(book).filter(({ bulan }) => bulan >= from && bulan <= to);
        const next = kasOf(book).find(({ bulan }) => bulan > to);
        if (next === undefined) return null;
        hapus(book, gone);
        const above = new Set(gone.map(({ origin }) => origin.row)).size;
        return cellOf({ ...next.origin, row: next.origin.row - above }, "bulan");
      },
    },
    onRow("KAS-05", kasOf, (book, row) => {
      const deret = deretOf(book, row);
      const kantong = kasAturan(lookUpOf(book)).kas.kantongList[kantongRow(book, row)];
      const rencana = kantong?.semula[11] ?? 0;
      const sampai = (bulan: number): number =>
        deret.reduce((sum, one) => sum + (one.bulan <= bulan ? (one.jumlah ?? 0) : 0), 0);
      const whole = BULAN_LIST.reduce((sum, bulan) => sum + sampai(bulan), 0);
      if (deret.length < 12 || whole < rencana * 3.2 || sampai(12) > rencana * 1.4) return null;
      for (const one of deret) book.set(cellOf(one.origin, "jumlah"), sampai(one.bulan));
      const [first] = deret;
      return first === undefined ? null : cellOf(first.origin, "jumlah");
    }),
  ),
  ...onBases(
    ["kas"],
    onRow("KAS-06", kasOf, (book, { origin, skpd, sumberDana }, rng) => {
      const field = rng.pick(["skpd", "sumberDana"] as const);
      const nama = (field === "skpd" ? skpd : sumberDana) ?? "";
      const at = cellOf(origin, field);
      book.set(at, field === "skpd" ? `${nama.slice(0, -3)}${nama.slice(-2)}` : "Kas Daerah Lain");
      return at;
    }),
    onRow("KAS-07", kasOf, (book, row, rng) => {
      const jenis = rng.pick(["skpd", "sumber"] as const);
      const nama = (jenis === "skpd" ? row.skpd : row.sumberDana) ?? "";
      const pos = terbesar(book, jenis, nama);
      const isGone = (one: KasRow): boolean =>
        (jenis === "skpd" ? one.skpd : one.sumberDana) === nama;
      const left = new Set(kasOf(book).flatMap((one) => (isGone(one) ? [] : [one.skpd])));
      // An SKPD that has no other source would be without any cash: another fault.
      const isLone = kasOf(book).some((one) => isGone(one) && !left.has(one.skpd));
      const dpa = pos?.dpa ?? null;
      if (pos === null || dpa === null || (jenis === "sumber" && isLone)) return null;
      hapus(book, kasOf(book).filter(isGone));
      return jenis === "skpd" ? cellPos(pos) : (sourcesOf(dpa).get(nama) ?? null);
    }),
  ),
  ...onBases(
    ["contoh"],
    {
      rule: "KAS-06",
      inject: (book, rng) =>
        firstFit(rng, kasOf(book).slice(0, 5), ({ origin, sumberDana }) => {
          const at = cellOf(origin, "jumlah");
          book.set(
            { ...at, row: at.row - 1 },
            (sumberDana ?? "").replace(/[aeiou](?=[^aeiou]*$)/i, ""),
          );
          return at;
        }),
    },
    {
      rule: "KAS-07",
      inject: (book, rng) =>
        firstFit(rng, kasOf(book).slice(0, 5), (row) => {
          const nama = row.sumberDana ?? "";
          const pos = terbesar(book, "sumber", nama);
          const dpa = pos?.dpa ?? null;
          if (dpa === null) return null;
          const at = cellOf(row.origin, "jumlah");
          for (let line = at.row - 1; line <= at.row + 12; line += 1)
            book.set({ ...at, row: line }, "");
          return sourcesOf(dpa).get(nama) ?? null;
        }),
    },
  ),
];
