import { isBulan, parseBulan, parseTriwulan, type Bulan } from "../periode/periode.ts";
import type { FxCell } from "./spec.ts";

/** A cell read as a month. `range` is a number that is neither a month nor a day of this century. */
export type WaktuArg =
  | { readonly kind: "bulan"; readonly bulan: Bulan }
  | { readonly kind: "empty" }
  | { readonly kind: "range" }
  | { readonly kind: "bad" };

/** Day numbers of Excel (1900 system) from 1 January 2000 to 31 December 2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
/** Day number of 1 January 1970, where JavaScript starts to count. */
const UNIX_EPOCH_SERIAL = 25_569;
const MS_PER_DAY = 86_400_000;

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
  const bulan = triwulan === null ? (parseBulanOnly(text) ?? fromDateText(text)) : triwulan * 3;
  return bulan !== null && isBulan(bulan) ? { kind: "bulan", bulan } : { kind: "bad" };
}

function fromNumber(value: number): WaktuArg {
  if (isBulan(value)) return { kind: "bulan", bulan: value };
  const day = Math.floor(value);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return { kind: "range" };
  const date = new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return { kind: "bulan", bulan: (date.getUTCMonth() + 1) as Bulan };
}

/** A month name without digits around it; `parseBulan` alone would drop them. */
function parseBulanOnly(text: string): Bulan | null {
  return /\d/.test(text) ? null : parseBulan(text);
}

function fromDateText(text: string): number | null {
  const named = /^(?:(\d{1,2})[\s-]+)?([a-z]+)\.?[\s-]+(\d{4})$/i.exec(text);
  if (named !== null) return isDay(named[1]) ? parseBulan(named[2] ?? "") : null;
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (dayFirst !== null) return isDay(dayFirst[1]) ? Number(dayFirst[2]) : null;
  const yearFirst = /^\d{4}-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  return yearFirst !== null && isDay(yearFirst[2]) ? Number(yearFirst[1]) : null;
}

function isDay(text: string | undefined): boolean {
  return text === undefined || (Number(text) >= 1 && Number(text) <= 31);
}
