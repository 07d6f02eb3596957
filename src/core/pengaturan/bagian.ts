/**
 * One section of a workbook's settings: a flat record of fields. It stands in the room that uses it; the store knows
 * sections by their key only.
 */
export interface BagianPengaturan<T extends object> {
  /** Permanent: workbooks keep the section under it. */
  readonly kunci: string;
  readonly bawaan: T;
  /**
   * Readers of the fields. Each gets what the workbook keeps (it may come from anybody) and answers `undefined` where
   * that is not a value of the field: the default then holds. A field without a reader is never read back.
   */
  readonly bidang: { readonly [Field in keyof T]: BacaBidang<T[Field]> };
}

/** Reads one stored field; `undefined` = not understood, take the default. */
export type BacaBidang<V> = (tersimpan: unknown) => V | undefined;

/** A number within bounds, both included. */
export function angkaAntara(min: number, max: number): BacaBidang<number> {
  return (value) => (isAngka(value) && value >= min && value <= max ? value : undefined);
}

/** A whole number within bounds, both included. */
export function bulatAntara(min: number, max: number): BacaBidang<number> {
  return (value) =>
    isAngka(value) && Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}

export const benarSalah: BacaBidang<boolean> = (value) =>
  typeof value === "boolean" ? value : undefined;

/** One of the words given. */
export function salahSatu<const Word extends string>(words: readonly Word[]): BacaBidang<Word> {
  return (value) => words.find((word) => word === value);
}

/** A text, cut at `most` characters. */
export function teksPaling(most: number): BacaBidang<string> {
  return (value) => (typeof value === "string" ? value.slice(0, most) : undefined);
}

/** A list of at most `most` entries. One entry that is not understood spoils the list: half a table is no table. */
export function daftarDari<V>(baca: BacaBidang<V>, most: number): BacaBidang<readonly V[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const list: V[] = [];
    for (const entry of value as readonly unknown[]) {
      const read = baca(entry);
      if (read === undefined) return undefined;
      list.push(read);
    }
    return list;
  };
}

/** What `baca` reads, or null where the workbook keeps null. */
export function atauKosong<V>(baca: BacaBidang<V>): BacaBidang<V | null> {
  return (value) => (value === null ? null : baca(value));
}

function isAngka(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
