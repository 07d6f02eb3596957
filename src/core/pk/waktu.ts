import { isBulan, parseBulan, parseTriwulan, type Bulan } from "../periode/periode.ts";
import { parseTanggal, tanggalOfSerial } from "../periode/tanggal.ts";
import type { FxCell } from "./spec.ts";

/** A cell read as a month. `range` is a number that is neither a month nor a day of this century. */
export type WaktuArg =
  | { readonly kind: "bulan"; readonly bulan: Bulan }
  | { readonly kind: "empty" }
  | { readonly kind: "range" }
  | { readonly kind: "bad" };

/**
 * Reads a month: number 1..12, name (`Mei`, `Nopember`), triwulan (`TW II` = its last month, 6), Excel date (day
 * number of this century, the time of day ignored), or date text (`17 Agustus 2026`, `17/08/2026` day first,
 * `2026-08-17`).
 */
export function parseWaktu(cell: FxCell): WaktuArg {
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number") return fromNumber(cell);
  if (typeof cell !== "string") return { kind: "bad" };
  const text = cell.replace(/[\u00a0\u202f]/g, " ").trim();
  if (text === "") return { kind: "empty" };
  if (/^\d+$/.test(text)) return fromNumber(Number(text));
  const triwulan = parseTriwulan(text);
  const bulan = triwulan === null ? monthOf(text) : triwulan * 3;
  return bulan !== null && isBulan(bulan) ? { kind: "bulan", bulan } : { kind: "bad" };
}

function fromNumber(value: number): WaktuArg {
  const bulan = isBulan(value) ? value : (tanggalOfSerial(value)?.bulan ?? null);
  return bulan === null ? { kind: "range" } : { kind: "bulan", bulan };
}

/** A month name without digits around it (`parseBulan` alone would drop them), or the month of a date. */
function monthOf(text: string): Bulan | null {
  return /\d/.test(text) ? (parseTanggal(text)?.bulan ?? null) : parseBulan(text);
}
