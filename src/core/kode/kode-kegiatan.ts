import { remember } from "../text/remember.ts";
import { parseKode, type Kode } from "./kode.ts";

/** Levels of the program tree by number of segments (2.21.02.1.01.0005). Four segments name nothing. */
export type TingkatKegiatan = "urusan" | "bidang" | "program" | "kegiatan" | "subKegiatan";

const TINGKAT: Readonly<Record<number, TingkatKegiatan>> = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "subKegiatan",
};

export const SEGMENTS_OF: Readonly<Record<TingkatKegiatan, number>> = {
  urusan: 1,
  bidang: 2,
  program: 3,
  kegiatan: 5,
  subKegiatan: 6,
};

/** Widths of the segments as the nomenclature prints them; the last is 2 (2021) or 4 (since 2023) digits. */
const WIDTHS: readonly (readonly number[])[] = [[1], [2], [2], [1], [2], [2, 4]];

export function tingkatKegiatanOf(kode: Kode): TingkatKegiatan | null {
  return TINGKAT[kode.segments.length] ?? null;
}

/** Reads a sub kegiatan code (six segments); null for any other text or level. */
export function parseKodeSubKegiatan(text: string): Kode | null {
  const kode = parseKode(text);
  return kode !== null && tingkatKegiatanOf(kode) === "subKegiatan" ? kode : null;
}

/** Whether the code is written as the nomenclature prints it: urusan 1–9 or X, segment widths 1.2.2.1.2.(2|4). */
export const isWellFormedKegiatan: (text: string) => boolean = remember((text) => {
  const parts = text.trim().split(".");
  if (TINGKAT[parts.length] === undefined) return false;
  return parts.every((part, index) => {
    const widths = WIDTHS[index] ?? [];
    return /^(\d+|X+)$/.test(part) && widths.includes(part.length);
  });
});
