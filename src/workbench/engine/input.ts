import type { ICellData } from "@univerjs/presets";

export type Scalar = string | number | boolean;

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

const DAY_MS = 86_400_000;
/** Excel counts days from 1899-12-30 (its 1900 leap-year mistake included). */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell as what was entered makes it, with the number format Excel would give it, if any. */
export interface Entered {
  readonly cell: ICellData;
  readonly pattern?: string;
}

/**
 * What Excel makes of something entered, by hand or through `values`. Text goes through the same
 * reading as typing: "1.10" becomes the number 1.1 and "1-2" a date, unless the cell is text ("@")
 * or the text starts with an apostrophe. API text is always read by en-US rules.
 */
export function enter(input: Scalar, textCell: boolean): Entered {
  if (typeof input === "number") return { cell: number(input) };
  if (typeof input === "boolean") return { cell: { ...EMPTY, v: input ? 1 : 0, t: BOOLEAN } };
  if (input === "") return { cell: EMPTY };
  if (textCell) return { cell: text(input) };
  if (input.startsWith("'")) return { cell: text(input.slice(1)) };
  if (input.startsWith("=") && input.length > 1) return { cell: { ...EMPTY, f: input } };
  return readText(input);
}

/** Clears value and formula but leaves the style alone: the engine merges cell data by key. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

const number = (value: number): ICellData => ({ ...EMPTY, v: value, t: NUMBER });
const text = (value: string): ICellData => ({ ...EMPTY, v: value, t: TEXT });

function readText(input: string): Entered {
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { cell: { ...EMPTY, v: trimmed.toLowerCase() === "true" ? 1 : 0, t: BOOLEAN } };
  }
  const grouped = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (grouped !== null && /\d/.test(trimmed)) {
    const value = Number(trimmed.replaceAll(",", "").replace("%", ""));
    if (Number.isFinite(value)) {
      if (grouped[5] === "%")
        return { cell: number(value / 100), pattern: grouped[3] ? "0.00%" : "0%" };
      return { cell: number(value), ...(grouped[2]?.includes(",") ? { pattern: "#,##0" } : {}) };
    }
  }
  return readDate(trimmed) ?? { cell: text(input) };
}

function readDate(input: string): Entered | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(input);
  if (iso !== null) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(input);
  if (full !== null) {
    const year = Number(full[3]);
    const century = year < 30 ? 2000 : 1900;
    return date(year < 100 ? year + century : year, Number(full[1]), Number(full[2]), "m/d/yyyy");
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(input);
  if (short === null) return null;
  return date(new Date().getFullYear(), Number(short[1]), Number(short[2]), "d-mmm");
}

function date(year: number, month: number, day: number, pattern: string): Entered | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900;
  return real ? { cell: number((at.getTime() - EPOCH) / DAY_MS), pattern } : null;
}
