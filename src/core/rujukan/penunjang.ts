import { cleanKodeText, parseKode, type Kode } from "../kode/kode.ts";

/** Program 01 (penunjang) is the same in every bidang; the tables hold it once, under these first segments. */
const X = 0;

/** Whether the code lies in the program penunjang of its bidang. */
export function isPenunjang(kode: Kode): boolean {
  return kode.segments.length >= 3 && kode.segments[2] === 1;
}

/** Whether the code is written for no bidang yet (`X.XX.01…`). */
export function isTanpaBidang(kode: Kode): boolean {
  return kode.segments[0] === X && kode.segments[1] === X;
}

/** Reads a code of the program tree, also the penunjang form `X.XX.01.2.01.0001`; null for any other text. */
export function bacaKodeKegiatan(text: string): Kode | null {
  const clean = cleanKodeText(text).toUpperCase();
  const kode = parseKode(clean.replace(/^X\.XX(?=\.|$)/, `${X}.${X}${X}`));
  return kode === null ? null : { ...kode, text: clean };
}

/** Key under which the table of the nomenclature holds a code. */
export function kunciNomenklatur(kode: Kode): string {
  return isPenunjang(kode) ? [X, X, ...kode.segments.slice(2)].join(".") : kode.key;
}
