import type { BacaBidang, BagianPengaturan } from "./bagian.ts";
import { isRecord, parseJson } from "../text/json.ts";

/** Characters of stored settings that are read; far more than honest use needs. */
export const MAX_PENGATURAN = 500_000;

const VERSI = 1;

type Tersimpan = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The settings of a workbook: immutable. Only what differs from the defaults is kept, so a better default reaches
 * workbooks whose users never touched the field.
 */
export class Pengaturan {
  static readonly BAWAAN = new Pengaturan({});

  private readonly tersimpan: Tersimpan;
  private readonly terbaca = new Map<string, unknown>();

  private constructor(tersimpan: Tersimpan) {
    this.tersimpan = tersimpan;
  }

  /** Reads what a workbook keeps; whatever is not understood in it is left out. */
  static parse(text: string | null | undefined): Pengaturan {
    if (text === null || text === undefined || text.length > MAX_PENGATURAN) {
      return Pengaturan.BAWAAN;
    }
    const stored = parseJson(text);
    if (!isRecord(stored) || stored.versi !== VERSI || !isRecord(stored.bagian)) {
      return Pengaturan.BAWAAN;
    }
    const sections = Object.entries(stored.bagian).filter((entry): entry is [string, Isi] =>
      isRecord(entry[1]),
    );
    return new Pengaturan(Object.fromEntries(sections));
  }

  /** A section with its defaults where the workbook says nothing; the same object each time. */
  of<T extends object>(bagian: BagianPengaturan<T>): T {
    const known = this.terbaca.get(bagian.kunci);
    if (known !== undefined) return known as T;
    const section = readSection(bagian, this.tersimpan[bagian.kunci] ?? {});
    this.terbaca.set(bagian.kunci, section);
    return section;
  }

  /** The same settings with some fields of a section changed. */
  with<T extends object>(bagian: BagianPengaturan<T>, ubah: Partial<T>): Pengaturan {
    const next = { ...this.of(bagian), ...ubah };
    const { [bagian.kunci]: own = {}, ...others } = this.tersimpan;
    // Fields of a newer version of ours stay; known ones that equal the default are forgotten.
    const kept: Record<string, unknown> = { ...own };
    for (const field of fieldsOf(bagian)) {
      if (isSame(next[field], bagian.bawaan[field])) Reflect.deleteProperty(kept, field);
      else kept[field] = next[field];
    }
    return new Pengaturan(
      Object.keys(kept).length === 0 ? others : { ...others, [bagian.kunci]: kept },
    );
  }

  /** Whether any field of the section differs from its default. */
  isDiubah<T extends object>(bagian: BagianPengaturan<T>): boolean {
    const section = this.of(bagian);
    return fieldsOf(bagian).some((field) => !isSame(section[field], bagian.bawaan[field]));
  }

  /** The text to keep; null when everything is as by default. */
  toText(): string | null {
    return Object.keys(this.tersimpan).length === 0
      ? null
      : JSON.stringify({ versi: VERSI, bagian: this.tersimpan });
  }
}

type Isi = Readonly<Record<string, unknown>>;

function readSection<T extends object>(bagian: BagianPengaturan<T>, stored: Isi): T {
  const readers = Object.entries<BacaBidang<unknown>>(bagian.bidang);
  const read = readers
    .filter(([field]) => Object.hasOwn(stored, field))
    .map(([field, baca]) => [field, baca(stored[field])] as const)
    .filter(([, value]) => value !== undefined);
  return { ...bagian.bawaan, ...Object.fromEntries(read) };
}

function fieldsOf<T extends object>(bagian: BagianPengaturan<T>): (keyof T & string)[] {
  return Object.keys(bagian.bidang) as (keyof T & string)[];
}

/** Settings are plain data: equal text is equal value. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
