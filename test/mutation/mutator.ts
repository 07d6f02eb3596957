import type { Rekening, Rincian, Kelompok, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import type { Rng } from "./rng.ts";

/** The clean workbooks that faults are put into, each a layout in which sheets come. */
export type BaseName =
  /** The sample of a whole region: printed DPA of six SKPD, RAK, PK and the other tables. */
  | "contoh"
  /** The sample as of 2025, with the sub kegiatan of the later nomenclature. */
  | "baru"
  /** Real prints of the planning system, 2026, amounts as text; and the same in the older look. */
  | "cetak"
  | "cetakLama"
  /** A region in little as a list of accounts, for shares of the whole budget. */
  | "daerah"
  /** The sample with a weight on each row of its crossfire table. */
  | "bobot"
  /** The sample with its cash by month, SKPD and source, one row each. */
  | "kas"
  /** The sample with half a year reported, by account. */
  | "laporan"
  /** The sample with a list of packages. */
  | "paket"
  /** A DPA and the DPPA that replaces it. */
  | "perubahan"
  /** A RAK alone. */
  | "rak"
  /** A real recapitulation. */
  | "rekap"
  /** The sample's tables with its DPA as a list: of accounts at every level, down to objek, of items. */
  | "rekening"
  | "objek"
  | "rincian";

/** One kind of fault, by the rule that must find it. */
export interface Mutator {
  readonly rule: string;
  /** Layouts it is tried in; default: the sample of a whole region. */
  readonly bases?: readonly BaseName[];
  /** Spoils the book; gives the cell where the finding must point, or null when this place does not serve. */
  readonly inject: (book: Book, rng: Rng) => Place | null;
  /** Rules that rightly name the same fault as a root of their own, with the reason. */
  readonly also?: Readonly<Record<string, string>>;
}

/** A round amount that is no part of any clean figure by chance. */
export function oddAmount(rng: Rng): number {
  return rng.int(1, 90) * 1_000_000 + 137_000;
}

/** The same fault in other layouts. */
export function onBases(bases: readonly BaseName[], ...mutators: readonly Mutator[]): Mutator[] {
  return mutators.map((mutator) => ({ ...mutator, bases }));
}

/** Layouts with a DPA in which accounts state an amount. */
export const BERREKENING: readonly BaseName[] = ["contoh", "cetak", "cetakLama", "rekening"];

/** Layouts with a DPA that goes down to items. */
export const BERRINCIAN: readonly BaseName[] = ["contoh", "cetak", "cetakLama", "rincian"];

/** One account is a large part of a region in little: what happens to it changes the shares of the law. */
export const PORSI: NonNullable<Mutator["also"]> = {
  "JENIS-07": "rekening itu tidak ikut dihitung dalam porsi",
  "JENIS-08": "rekening itu tidak ikut dihitung dalam porsi",
  "JENIS-09": "rekening itu tidak ikut dihitung dalam porsi",
};

/** A sub kegiatan at random, and the next ones until the fault has a place. */
export function onSub(
  rule: string,
  change: (book: Book, sub: SubKegiatan, rng: Rng) => Place | null,
): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => change(book, sub, rng)),
  };
}

/** An account that holds items (or has no account below it), chosen in the same way. */
export function onLeaf(
  rule: string,
  change: (book: Book, leaf: Rekening, sub: SubKegiatan, rng: Rng) => Place | null,
): Mutator {
  return onSub(rule, (book, sub, rng) =>
    firstFit(rng, leavesOf(sub), (leaf) => change(book, leaf, sub, rng)),
  );
}

/** An item, chosen in the same way. */
export function onRincian(
  rule: string,
  change: (book: Book, rincian: Rincian, leaf: Rekening, rng: Rng) => Place | null,
): Mutator {
  return onLeaf(rule, (book, leaf, _sub, rng) =>
    firstFit(rng, rincianOf(leaf), (rincian) => change(book, rincian, leaf, rng)),
  );
}

/** A row of one of the other tables, chosen in the same way. */
export function onRow<Row>(
  rule: string,
  rowsOf: (book: Book) => readonly Row[],
  change: (book: Book, row: Row, rng: Rng) => Place | null,
): Mutator {
  return {
    rule,
    inject: (book, rng) => firstFit(rng, rowsOf(book), (row) => change(book, row, rng)),
  };
}

/** A record at random, with its sub kegiatan. */
export function pickSub(book: Book, rng: Rng): SubKegiatan {
  return rng.pick(book.model.subKegiatanList);
}

export function rekeningOf(sub: SubKegiatan): readonly Rekening[] {
  const all: Rekening[] = [];
  const walk = (list: readonly Rekening[]): void => {
    for (const rekening of list) {
      all.push(rekening);
      walk(rekening.children);
    }
  };
  walk(sub.rekeningList);
  return all;
}

/** Accounts that hold items. */
export function leavesOf(sub: SubKegiatan): readonly Rekening[] {
  return rekeningOf(sub).filter(({ children }) => children.length === 0);
}

export function kelompokOf(whole: Rekening | Kelompok): readonly Kelompok[] {
  return whole.kelompokList.flatMap((kelompok) => [kelompok, ...kelompokOf(kelompok)]);
}

export function rincianOf(whole: Rekening | Kelompok): readonly Rincian[] {
  return [...whole.rincianList, ...whole.kelompokList.flatMap(rincianOf)];
}

/** First of the list for which `make` gives something, from a random start. */
export function firstFit<T, R>(
  rng: Rng,
  items: readonly T[],
  make: (item: T) => R | null,
): R | null {
  const start = items.length === 0 ? 0 : rng.int(0, items.length - 1);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[(start + i) % items.length];
    const made = item === undefined ? null : make(item);
    if (made !== null) return made;
  }
  return null;
}
