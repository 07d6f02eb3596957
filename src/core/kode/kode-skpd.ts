import { cleanKodeText, parseKode } from "./kode.ts";

/** Widths of an SKPD's code: three bidang urusan, number of the SKPD, number of the unit. */
const BENTUK = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}(\.\d{4})?$/;

/** Codes with fewer parts are a region's own numbering, not the national form. */
const MIN_BAGIAN = 6;

const BIDANG = [
  [0, 1],
  [2, 3],
  [4, 5],
] as const;

/** Whether a text is meant as a code of the national form. */
export function isKodeSkpd(text: string): boolean {
  const clean = cleanKodeText(text);
  return /^[\d.]+$/.test(clean) && clean.split(".").length >= MIN_BAGIAN;
}

/** Whether it is written in that form (`2.16.2.20.2.21.02.0000`; the unit may be left out). */
export function isWellFormedSkpd(text: string): boolean {
  return BENTUK.test(cleanKodeText(text));
}

/** Bidang urusan of an SKPD as `urusan.bidang` keys (`2.16`); null = the text is no code of that form. */
export function bidangSkpd(text: string): readonly string[] | null {
  if (!isWellFormedSkpd(text)) return null;
  const segments = parseKode(text)?.segments ?? [];
  return BIDANG.map(([urusan, bidang]) => [segments[urusan] ?? 0, segments[bidang] ?? 0])
    .filter(([urusan, bidang]) => urusan !== 0 || bidang !== 0)
    .map((pair) => pair.join("."));
}
