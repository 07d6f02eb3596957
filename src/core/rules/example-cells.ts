import { parseKode } from "../kode/kode.ts";
import type { DuaBelasBulan, KodeNama } from "../model/dpa.ts";
import type { Origin } from "../model/origin.ts";
import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import { toRupiah, type Rupiah } from "../rupiah/rupiah.ts";

/** Gives each record the next row of its sheet. */
export class Layout {
  private readonly at: { readonly file: string; readonly sheet: string };
  private row = 4;

  constructor(sheet: string) {
    this.at = { file: "", sheet };
  }

  next<Field extends string>(cols: Readonly<Partial<Record<Field, number>>>): Origin<Field> {
    return { at: this.at, row: this.row++, cols };
  }
}

/** `2.21.02 - NAMA`, a code alone, or a name alone. */
export function kodeNama(text: string): KodeNama {
  const match = /^(\S+) - (.*)$/.exec(text);
  const kode = match?.[1] ?? text;
  const parsed = parseKode(kode);
  if (match === null && parsed === null && !/^[\d.X]+$/.test(text)) {
    return { text: "", kode: null, nama: text };
  }
  return { text: kode, kode: parsed, nama: match?.[2] ?? "" };
}

export function kodeNamaOrNull(text: string | null | undefined): KodeNama | null {
  return typeof text === "string" ? kodeNama(text) : null;
}

export function uang(value: number | null): Rupiah | null {
  return value === null ? null : toRupiah(value);
}

/** Twelve months; those not given stay blank. */
export function months(values: readonly (number | null)[] = []): DuaBelasBulan {
  return BULAN_LIST.map((bulan) => uang(values[bulan - 1] ?? null));
}

export function monthCols(first: number): Readonly<Record<`bulan${Bulan}`, number>> {
  return Object.fromEntries(
    BULAN_LIST.map((bulan) => [`bulan${bulan}`, first + bulan - 1]),
  ) as Readonly<Record<`bulan${Bulan}`, number>>;
}
