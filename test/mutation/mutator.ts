import type { Rekening, Rincian, Kelompok, SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import type { Rng } from "./rng.ts";

/** The clean workbooks that faults are put into. */
export type BaseName = "contoh" | "daerah" | "perubahan" | "rekap";

/** One kind of fault, by the rule that must find it. */
export interface Mutator {
  readonly rule: string;
  /** Default: the sample of a whole region. */
  readonly base?: BaseName;
  /** Spoils the book; gives the cell where the finding must point, or null when this place does not serve. */
  readonly inject: (book: Book, rng: Rng) => Place | null;
  /** Rules that rightly name the same fault as a root of their own, with the reason. */
  readonly also?: Readonly<Record<string, string>>;
}

/** A round amount that is no part of any clean figure by chance. */
export function oddAmount(rng: Rng): number {
  return rng.int(1, 90) * 1_000_000 + 137_000;
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
