import { remember } from "../text/remember.ts";

/** A month of the budget year, 1..12. */
export type Bulan = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** Triwulan I..IV as 1..4. */
export type Triwulan = 1 | 2 | 3 | 4;
/** The month under evaluation; 0 = no month has any realisasi yet. */
export type AsOf = 0 | Bulan;

export const BULAN_LIST: readonly Bulan[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const NAMA_BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Spellings met in real files beside the full names; prefixes of three letters are tried as well. */
const SPELLING: Readonly<Record<string, Bulan>> = {
  pebruari: 2,
  peb: 2,
  nopember: 11,
  nop: 11,
  agt: 8,
  ags: 8,
  agust: 8,
  sept: 9,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  aug: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
};

export function isBulan(value: number): value is Bulan {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

export function namaBulan(bulan: Bulan): string {
  return NAMA_BULAN[bulan - 1] ?? "";
}

/** Month of a name as documents write it (`Januari`, `JAN`, `Peb.`, `Nopember`); null when it names no month. */
export const parseBulan: (text: string) => Bulan | null = remember((text) => {
  const word = text.toLowerCase().replace(/[^a-z]/g, "");
  if (word === "") return null;
  if (Object.hasOwn(SPELLING, word)) return SPELLING[word] ?? null;
  const index = NAMA_BULAN.findIndex((nama) => {
    const lower = nama.toLowerCase();
    return lower === word || (word.length === 3 && lower.startsWith(word));
  });
  return index < 0 ? null : ((index + 1) as Bulan);
});

/** Triwulan of a month: ceil(month / 3). */
export function triwulanOf(bulan: Bulan): Triwulan {
  return Math.ceil(bulan / 3) as Triwulan;
}

/** The three months of a triwulan. */
export function bulanOf(triwulan: Triwulan): readonly [Bulan, Bulan, Bulan] {
  const first = (triwulan - 1) * 3 + 1;
  return [first as Bulan, (first + 1) as Bulan, (first + 2) as Bulan];
}

/** `TW I` … `TW IV`. */
export function namaTriwulan(triwulan: Triwulan): string {
  return `TW ${ROMAN[triwulan - 1] ?? ""}`;
}

/** Reads `TW II`, `Triwulan 2`, `TW.3`; null when the text names no triwulan. */
export function parseTriwulan(text: string): Triwulan | null {
  const match = /^\s*(?:tw|triwulan)[\s.\-_]*(iv|i{1,3}|[1-4])\s*$/i.exec(text);
  if (match === null) return null;
  const mark = (match[1] ?? "").toUpperCase();
  const roman = ROMAN.findIndex((numeral) => numeral === mark);
  return (roman >= 0 ? roman + 1 : Number(mark)) as Triwulan;
}
