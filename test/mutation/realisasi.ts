import { cellOf } from "../../src/core/model/origin.ts";
import { paguRekeningTertinggi, paguTertinggi } from "../../src/core/rules/pagu-tertinggi.ts";
import { makeLookUp } from "../../src/core/rules/look-up.ts";
import { buildPosList, type Pos } from "../../src/core/model/pos.ts";
import type { RealisasiRow } from "../../src/core/model/tables.ts";
import type { Bulan } from "../../src/core/periode/periode.ts";
import { sumReported } from "../../src/core/rupiah/rupiah.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, oddAmount, onBases, type BaseName, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Reports of sub kegiatan alone, two months of a wide table; and half a year of accounts, a long one. */
const SEMUA: readonly BaseName[] = ["contoh", "laporan"];

const posLists = new WeakMap<object, readonly Pos[]>();

/** What the clean book reports, by sub kegiatan. */
function posOf({ model }: Book): readonly Pos[] {
  const known = posLists.get(model) ?? buildPosList(model).list;
  posLists.set(model, known);
  return known;
}

/** A sub kegiatan with reports at random, and the next ones until the fault has a place. */
function onPos(rule: string, change: (book: Book, pos: Pos, rng: Rng) => Place | null): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, posOf(book), (pos) =>
        pos.realisasiRows.length === 0 ? null : change(book, pos, rng),
      ),
  };
}

/** The row of the sub kegiatan as a whole in a month. */
function wholeOf(pos: Pos, bulan: Bulan): RealisasiRow | undefined {
  return pos.realisasiRows.find((row) => row.rekening === null && row.bulan === bulan);
}

/** Rows of sub kegiatan as a whole, with a figure of that measure. */
function onWhole(
  rule: string,
  change: (book: Book, row: RealisasiRow, pos: Pos, rng: Rng) => Place | null,
): Mutator {
  return onPos(rule, (book, pos, rng) =>
    firstFit(
      rng,
      pos.realisasiRows.filter(({ rekening }) => rekening === null),
      (row) => change(book, row, pos, rng),
    ),
  );
}

/** Writes into the cell of a row. */
function put(
  book: Book,
  row: RealisasiRow,
  field: "keuangan" | "fisik",
  value: number | "",
): Place {
  const at = cellOf(row.origin, field);
  book.set(at, value);
  return at;
}

const spentUntil = (pos: Pos, bulan: number): number =>
  sumReported(pos.realisasi.slice(0, bulan)) ?? 0;

function pagu(pos: Pos): number {
  const found = paguTertinggi(pos);
  return typeof found === "number" ? found : 0;
}

/** What is planned up to and including a month. */
function planned(pos: Pos, bulan: number): number {
  return sumReported(pos.rencana?.bulan.slice(0, bulan) ?? []) ?? 0;
}

export const REALISASI: readonly Mutator[] = [
  ...onBases(
    SEMUA,
    onWhole("REALISASI-01", (book, row, pos, rng) =>
      row.keuangan === null ? null : put(book, row, "keuangan", pagu(pos) + oddAmount(rng)),
    ),
    onPos("REALISASI-03", (book, pos) => {
      const [first, last] = [pos.realisasiRows[0], pos.realisasiRows.at(-1)];
      if (first === undefined || last === undefined) return null;
      const at = cellOf(first.origin, "subKegiatan");
      const ghost = first.subKegiatan.text.replace(/\d\d$/, "77");
      book.replaceInColumn(at, first.subKegiatan.text, ghost, last.origin.row);
      return at;
    }),
    onWhole("REALISASI-04", (book, row, pos, rng) => {
      if (row.keuangan === null || row.bulan === null) return null;
      const limit = planned(pos, Math.ceil(row.bulan / 3) * 3);
      const after = spentUntil(pos, 12) - spentUntil(pos, row.bulan);
      const room = pagu(pos) - limit - after;
      if (room < 10_000_000) return null;
      const before = spentUntil(pos, row.bulan - 1);
      return put(book, row, "keuangan", limit - before + rng.int(1, Math.floor(room / 2)));
    }),
    onWhole("REALISASI-05", (book, row, _pos, rng) =>
      row.fisik === null ? null : put(book, row, "fisik", rng.pick([1.07, 1.5, 130, -0.2])),
    ),
    onWhole("REALISASI-06", (book, row, pos) => {
      const before = row.bulan === null ? null : (pos.fisik[row.bulan - 2] ?? null);
      if (before === null || before <= 0 || row.fisik === null) return null;
      return put(book, row, "fisik", before / 2);
    }),
    onWhole("REALISASI-09", (book, row, _pos, rng) =>
      row.keuangan === null || row.fisik === null
        ? null
        : put(book, row, rng.pick(["keuangan", "fisik"] as const), ""),
    ),
    onWhole("REALISASI-11", (book, row, _pos, rng) =>
      row.keuangan === null ? null : put(book, row, "keuangan", -oddAmount(rng)),
    ),
  ),
  ...onBases(
    ["laporan"],
    onPos("REALISASI-02", (book, pos, rng) =>
      firstFit(rng, pos.realisasiRows, (row) => {
        const kode = row.rekening?.kode ?? null;
        const granted = kode && paguRekeningTertinggi(pos, kode, makeLookUp(book.model));
        if (typeof granted !== "number") return null;
        return put(book, row, "keuangan", granted + oddAmount(rng));
      }),
    ),
    onPos("REALISASI-07", (book, pos) => {
      const ahead = ([1, 2, 3, 4, 5, 6] as const).find(
        (bulan) => spentUntil(pos, bulan) > pagu(pos) * 0.53,
      );
      if (ahead === undefined) return null;
      for (const row of pos.realisasiRows) if (row.fisik !== null) put(book, row, "fisik", 0.02);
      const row = wholeOf(pos, ahead);
      return row === undefined ? null : cellOf(row.origin, "keuangan");
    }),
    onPos("REALISASI-08", (book, pos, rng) => {
      if (spentUntil(pos, 12) !== 0) return null;
      const from = rng.int(1, 5);
      const done = pos.realisasiRows.filter(
        (row) => row.fisik !== null && (row.bulan ?? 0) >= from,
      );
      return done.map((row) => put(book, row, "fisik", 1))[0] ?? null;
    }),
    onPos("REALISASI-10", (book, pos, rng) => {
      const bulan = rng.int(2, 5) as Bulan;
      const gone = pos.realisasiRows
        .filter((row) => row.bulan === bulan)
        .map(({ origin }) => origin);
      const next = wholeOf(pos, (bulan + 1) as Bulan);
      if (next === undefined) return null;
      for (const { at, row } of [...gone].sort((a, b) => b.row - a.row))
        book.deleteRow(at.sheet, row);
      const above = gone.filter(({ row }) => row < next.origin.row).length;
      return cellOf({ ...next.origin, row: next.origin.row - above }, "keuangan");
    }),
    onWhole("REALISASI-12", (book, row, _pos, rng) => {
      const slip = rng.int(1, 900) * 1000;
      if ((row.keuangan ?? 0) <= slip) return null;
      return put(book, row, "keuangan", (row.keuangan ?? 0) - slip);
    }),
    onPos("REALISASI-13", (book, pos) => {
      const last = wholeOf(pos, 6);
      // The latest months whose plan is more than a tenth of the pagu.
      const from = ([6, 5, 4, 3] as const).find(
        (bulan) => planned(pos, 6) - planned(pos, bulan - 1) > pagu(pos) * 0.11,
      );
      if (last === undefined || from === undefined) return null;
      for (const row of pos.realisasiRows) {
        if ((row.bulan ?? 0) >= from) put(book, row, "keuangan", 0);
      }
      return cellOf(last.origin, "kendala");
    }),
  ),
];
