import type { DraftStyle } from "../draft-style.ts";
import type { DraftRule } from "../draft-validation.ts";
import type { CellValue } from "../host.ts";

/** A column of an empty table: its heading, what may stand in it, and a value as an example. */
export interface KolomTemplat {
  readonly judul: string;
  readonly lebar: number;
  readonly style: DraftStyle;
  /** Title over this and the following columns of the same group. */
  readonly grup?: string;
  /** What to fill in; shown when the heading or a cell below it is chosen. */
  readonly catatan: string;
  readonly aturan?: DraftRule;
  readonly contoh: CellValue;
}

/** An empty table that the product reads once it is filled in. */
export interface Templat {
  readonly nama: string;
  readonly judul: string;
  /** How to fill it in, one sentence a line. */
  readonly petunjuk: readonly string[];
  readonly bekuKolom: number;
  readonly kolom: readonly KolomTemplat[];
}

export const RUPIAH: DraftRule = { kind: "number", min: 0, max: null };
export const BAGIAN: DraftRule = { kind: "number", min: 0, max: 1 };
export const ANGKA: DraftRule = { kind: "number", min: 0, max: null };

export function pilihan(...words: readonly string[]): DraftRule {
  return { kind: "list", words };
}

export function teks(
  judul: string,
  lebar: number,
  contoh: CellValue,
  catatan: string,
  aturan?: DraftRule,
): KolomTemplat {
  return {
    judul,
    lebar,
    style: "teks",
    contoh,
    catatan,
    ...(aturan === undefined ? {} : { aturan }),
  };
}

export function angka(
  judul: string,
  lebar: number,
  contoh: CellValue,
  catatan: string,
  aturan: DraftRule = ANGKA,
): KolomTemplat {
  return { judul, lebar, style: "angka", contoh, catatan, aturan };
}
