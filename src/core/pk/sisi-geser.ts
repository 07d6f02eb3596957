import { parseKode } from "../kode/kode.ts";
import { kodeKeyOfText } from "../model/kode-key.ts";
import type { Bulan } from "../periode/periode.ts";
import { readNumber, readText } from "./args.ts";
import { isFxMatrix, type FxArg, type FxCell } from "./spec.ts";
import { parseWaktu } from "./waktu.ts";

/** A place in the budget as a row of cells names it; null = the row does not say. */
export interface LetakTertulis {
  readonly skpd: string | null;
  readonly subKegiatan: string | null;
  readonly rekening: readonly number[] | null;
  /** What is left of the row: names, volumes, prices. */
  readonly uraian: string;
}

/** One side of a shift: a month, the plan of twelve months, an amount, or a place in the budget. */
export type SisiGeser =
  | { readonly kind: "kosong" }
  | { readonly kind: "waktu"; readonly bulan: Bulan }
  | { readonly kind: "rencana"; readonly jumlahList: readonly number[] }
  | { readonly kind: "jumlah"; readonly jumlah: number }
  | { readonly kind: "letak"; readonly letak: LetakTertulis };

/** Cells of an argument that are looked at; a line of the budget has fewer. */
const MAX_SEL = 60;

/** Reads an argument of PK.GESER; null = nothing that a shift could be told from. */
export function bacaSisi(arg: FxArg): SisiGeser | null {
  const cells = isFxMatrix(arg) ? arg.flat() : [arg];
  if (cells.length > MAX_SEL) return null;
  const filled = cells.filter((cell) => readText(cell) !== "");
  const [only] = filled;
  if (only === undefined) return { kind: "kosong" };
  const numbers = cells.map(readNumber);
  if (cells.length === 12 && numbers.every(({ kind }) => kind !== "bad")) {
    const jumlahList = numbers.map((one) => (one.kind === "number" ? one.value : 0));
    return { kind: "rencana", jumlahList };
  }
  if (filled.length > 1) return letakOf(filled);
  if (isKode(only)) return letakOf([only]);
  const waktu = parseWaktu(only);
  if (waktu.kind === "bulan") return { kind: "waktu", bulan: waktu.bulan };
  if (typeof only === "number") return { kind: "jumlah", jumlah: only };
  return letakOf([only]);
}

/** A dotted number such as `5.1.02`, which would also read as a day; with a year of four digits it is one. */
function isKode(cell: FxCell): boolean {
  const segments = typeof cell === "string" ? (parseKode(cell)?.segments ?? []) : [];
  return segments.length >= 2 && !(segments.length === 3 && (segments[2] ?? 0) >= 1900);
}

/** A row without any code is no place. */
function letakOf(cells: readonly FxCell[]): SisiGeser | null {
  let skpd: string | null = null;
  let subKegiatan: string | null = null;
  let rekening: readonly number[] | null = null;
  const rest: string[] = [];
  for (const cell of cells) {
    const text = readText(cell);
    const kode = typeof cell === "string" ? parseKode(text) : null;
    const segments = kode?.segments ?? [];
    if (segments[0] === 5 && segments.length >= 2 && segments.length <= 6 && rekening === null) {
      rekening = segments;
    } else if (segments.length >= 7 && skpd === null) skpd = kodeKeyOfText(text);
    else if (segments.length >= 3 && subKegiatan === null) subKegiatan = kodeKeyOfText(text);
    else rest.push(text);
  }
  if (skpd === null && subKegiatan === null && rekening === null) return null;
  return { kind: "letak", letak: { skpd, subKegiatan, rekening, uraian: rest.join("\n") } };
}
