import type { DpaDokumen, KodeNama, Rekening, SubKegiatan } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import { buildPosList, type PosIndex } from "../model/pos.ts";
import type { RakRow } from "../model/tables.ts";
import { ancestorOf, type Kode } from "../kode/kode.ts";
import { isSatuanBerbeda } from "../text/satuan.ts";
import { allRekening } from "./sum-parts.ts";
import { makeSkpdBook, type SkpdBook } from "./skpd-book.ts";

/** What makes two rows of a table the same; null = the row cannot be told apart and has no twin. */
export type TwinKey<Row> = (row: Row, book: SkpdBook) => string | null;

/** A sub kegiatan as an earlier document had it. */
export interface Terdahulu {
  readonly dokumen: DpaDokumen;
  readonly sub: SubKegiatan;
}

/** Answers rules ask of the whole model, each index built at its first use and kept for the run. */
export interface LookUp extends SkpdBook {
  readonly model: Model;
  /** Sub kegiatan of that code, of that SKPD where one is named; empty when several SKPD could be meant. */
  dpaOf(kode: Kode, skpd: KodeNama | null): readonly SubKegiatan[];
  hasSubKegiatan(kode: Kode): boolean;
  /** Whether any DPA or RAK of that SKPD was read. */
  hasDocumentsOf(skpd: KodeNama): boolean;
  /** Accounts of a sub kegiatan with that code, at any level. */
  rekeningOf(subKegiatan: SubKegiatan, kode: Kode): readonly Rekening[];
  /** RAK rows of the same sheet, SKPD, sub kegiatan and account, in sheet order. */
  rakTwinsOf(row: RakRow): readonly RakRow[];
  /** RAK rows of the same sheet, SKPD and sub kegiatan, in sheet order. */
  rakSiblingsOf(row: RakRow): readonly RakRow[];
  /** RAK rows of a sub kegiatan. */
  rakOf(subKegiatan: SubKegiatan): readonly RakRow[];
  /** Sub kegiatan of the DPA by program: by code, or by name where the code is absent. */
  dpaOfProgram(program: KodeNama): readonly SubKegiatan[];
  /** The sub kegiatan of the same unit in the documents that do not count (earlier stages, other years). */
  terdahuluOf(sub: SubKegiatan): readonly Terdahulu[];
  /** Whether the units of a koefisien contradict the unit column; the same texts stand in thousands of rows. */
  isSatuanBerbeda(koefisienText: string, satuan: string): boolean;
  /**
   * The first row of the list with the key of this one, when that is another row. `keyOf` names the index, so it must
   * be one function for the whole run.
   */
  firstTwin<Row extends object>(row: Row, list: readonly Row[], keyOf: TwinKey<Row>): Row | null;
  /** All that the sheets say of each sub kegiatan of each SKPD. */
  pos(): PosIndex;
}

/**
 * An index that only some rules ask for: built at its first use in a run and kept with the run's look-up, so that the
 * look-up need not know every family.
 */
export function indexed<T>(make: (lookUp: LookUp) => T): (lookUp: LookUp) => T {
  const made = new WeakMap<LookUp, { readonly value: T }>();
  return (lookUp) => {
    const known = made.get(lookUp);
    if (known !== undefined) return known.value;
    const value = make(lookUp);
    made.set(lookUp, { value });
    return value;
  };
}

export function makeLookUp(model: Model): LookUp {
  const book = makeSkpdBook(model);
  const dpa = lazy(() => groupBy(model.subKegiatanList, (sub) => sub.kode.kode?.key));
  const rak = lazy(() => groupBy(model.rakList, (row) => row.subKegiatan.kode?.key));
  const twins = lazy(() => groupOfEach(model.rakList, (row) => twinKey(book, row)));
  const siblings = lazy(() => groupOfEach(model.rakList, (row) => siblingKey(book, row)));
  const byProgram = lazy(() => groupBy(model.subKegiatanList, programKey));
  const byProgramName = lazy(() =>
    groupBy(model.subKegiatanList, (sub) => book.nameKey(sub.program?.nama ?? "") || undefined),
  );
  const owners = lazy(
    () =>
      new Set([...model.subKegiatanList, ...model.rakList].map(({ skpd }) => book.skpdKey(skpd))),
  );
  const pos = lazy(() => buildPosList(model));
  const rekening = new Map<SubKegiatan, ReadonlyMap<string, readonly Rekening[]>>();
  const terdahulu = lazy(() =>
    groupBy(
      model.arsipList.flatMap((dokumen) =>
        dokumen.subKegiatanList.map((sub): Terdahulu => ({ dokumen, sub })),
      ),
      ({ sub }) => sub.kode.kode?.key,
    ),
  );
  const satuanBerbeda = new Map<string, Map<string, boolean>>();
  const rakOfSub = new Map<SubKegiatan, readonly RakRow[]>();
  const dpaOfUnit = new Map<string, Map<string, readonly SubKegiatan[]>>();
  const firsts = new Map<object, ReadonlyMap<string, object>>();

  return {
    ...book,
    model,
    pos,
    dpaOf(kode, skpd) {
      const all = dpa().get(kode.key) ?? [];
      if (skpd !== null) {
        // Every account of a sub kegiatan asks in RAK, and many SKPD have the same sub kegiatan.
        const units = getOrMake(
          dpaOfUnit,
          kode.key,
          () => new Map<string, readonly SubKegiatan[]>(),
        );
        return getOrMake(units, book.unitKey(skpd), () =>
          all.filter((sub) => book.isSameUnit(sub.skpd, skpd)),
        );
      }
      return new Set(all.map((sub) => book.unitKey(sub.skpd))).size > 1 ? [] : all;
    },
    hasSubKegiatan: (kode) => dpa().has(kode.key) || rak().has(kode.key),
    hasDocumentsOf: (skpd) => owners().has(book.skpdKey(skpd)),
    rekeningOf(subKegiatan, kode) {
      const index = getOrMake(rekening, subKegiatan, () =>
        groupBy(allRekening(subKegiatan.rekeningList), (node) => node.kode?.key),
      );
      return index.get(kode.key) ?? [];
    },
    rakTwinsOf: (row) => twins().get(row) ?? [row],
    rakSiblingsOf: (row) => siblings().get(row) ?? [row],
    rakOf: (subKegiatan) =>
      getOrMake(rakOfSub, subKegiatan, () => {
        const rows = rak().get(subKegiatan.kode.kode?.key ?? "") ?? [];
        return rows.filter((row) => book.isSameUnit(row.skpd, subKegiatan.skpd));
      }),
    dpaOfProgram(program) {
      if (program.kode !== null) return byProgram().get(program.kode.key) ?? [];
      return byProgramName().get(book.nameKey(program.nama)) ?? [];
    },
    isSatuanBerbeda(koefisienText, satuan) {
      const known = getOrMake(satuanBerbeda, koefisienText, () => new Map<string, boolean>());
      return getOrMake(known, satuan, () => isSatuanBerbeda(koefisienText, satuan));
    },
    terdahuluOf(sub) {
      const all = terdahulu().get(sub.kode.kode?.key ?? "") ?? [];
      return all.filter((old) => book.isSameUnit(old.sub.skpd, sub.skpd));
    },
    firstTwin<Row extends object>(row: Row, list: readonly Row[], keyOf: TwinKey<Row>): Row | null {
      const key = keyOf(row, book);
      if (key === null) return null;
      let index = firsts.get(keyOf);
      if (index === undefined) {
        index = firstByKey(list, (other) => keyOf(other, book));
        firsts.set(keyOf, index);
      }
      const first = index.get(key) as Row | undefined;
      return first === undefined || first === row ? null : first;
    },
  };
}

function programKey(sub: SubKegiatan): string | undefined {
  const own = sub.program?.kode ?? null;
  if (own !== null) return own.key;
  return sub.kode.kode === null ? undefined : ancestorOf(sub.kode.kode, 3).key;
}

function siblingKey(book: SkpdBook, row: RakRow): string | undefined {
  const sub = row.subKegiatan.kode;
  if (sub === null) return undefined;
  return `${row.origin.at.file}\n${row.origin.at.sheet}\n${book.unitKey(row.skpd)}\n${sub.key}`;
}

function twinKey(book: SkpdBook, row: RakRow): string | undefined {
  const place = siblingKey(book, row);
  if (place === undefined || (row.rekening !== null && row.rekening.kode === null))
    return undefined;
  return `${place}\n${row.rekening?.kode?.key ?? ""}`;
}

/** Items by key, in order; items without a key are left out. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The group of each item, so that an item is asked about without making its key again. */
function groupOfEach<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<T, readonly T[]> {
  const groupOf = new Map<T, readonly T[]>();
  for (const group of groupBy(items, keyOf).values()) {
    for (const item of group) groupOf.set(item, group);
  }
  return groupOf;
}

function getOrMake<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function firstByKey<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null && !index.has(key)) index.set(key, row);
  }
  return index;
}

function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => (value ??= { made: make() }).made;
}
