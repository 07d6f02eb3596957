import { bulanOf, parseTriwulan, type Bulan } from "../periode/periode.ts";
import { readText } from "./args.ts";
import type { FxCell, FxErrorSpec, ParamSpec } from "./spec.ts";
import { parseWaktu } from "./waktu.ts";

/** A period of the budget year. */
export interface RentangBulan {
  readonly from: Bulan;
  readonly to: Bulan;
  /** It was asked for as "from January to": figures to date without a month then belong to it. */
  readonly isToDate: boolean;
}

/** A cell read as a period of the budget year. */
export type PeriodeArg =
  | { readonly kind: "periode"; readonly bulan: RentangBulan }
  | { readonly kind: "empty" }
  | { readonly kind: "bad" };

const TO_DATE = /^(?:s\s*[./]?\s*d\b\.?|sampai(?: dengan)?)\s*/i;

/**
 * Reads a period: a month (5, `Mei`, a date) or `TW II` is that month or triwulan alone, `s.d. Mei` or `sampai TW II`
 * runs from January, `tahun` is the whole year. A blank cell, or the 0 that Excel makes of one, is `empty`.
 */
export function readPeriode(cell: FxCell): PeriodeArg {
  if (cell === 0) return { kind: "empty" };
  const text = readText(cell);
  if (/^(?:se)?tahun(?:an)?$/i.test(text))
    return { kind: "periode", bulan: { from: 1, to: 12, isToDate: true } };
  const isToDate = typeof cell === "string" && TO_DATE.test(text);
  const rest = isToDate ? text.replace(TO_DATE, "") : text;
  const waktu = parseWaktu(isToDate ? rest : cell);
  if (waktu.kind === "empty") return { kind: isToDate ? "bad" : "empty" };
  if (waktu.kind !== "bulan") return { kind: "bad" };
  if (isToDate) return { kind: "periode", bulan: { from: 1, to: waktu.bulan, isToDate } };
  const triwulan = parseTriwulan(rest);
  if (triwulan === null) return satu(waktu.bulan, waktu.bulan);
  const [first, , last] = bulanOf(triwulan);
  return satu(first, last);
}

function satu(from: Bulan, to: Bulan): PeriodeArg {
  return { kind: "periode", bulan: { from, to, isToDate: false } };
}

/** The parameter as the functions of money declare it. */
export function paramPeriode(optional: boolean, id: string, en: string): ParamSpec {
  return {
    name: { id: "periode", en: "period" },
    description: {
      id: `Bulan (5, “Mei”, tanggal), “TW II”, “s.d. Mei”, atau “tahun”; ${id}`,
      en: `Month (5, “Mei”, a date), “TW II”, “s.d. Mei” (to date) or “tahun” (year); ${en}`,
    },
    type: "any",
    dimensionality: "matrix",
    optional,
  };
}

/** Error for what names no period. */
export const PERIODE_SALAH: FxErrorSpec = {
  kind: "value",
  text: {
    id: "“{isi}” bukan periode: tulis 1 sampai 12, nama bulan, “TW II”, “s.d. Mei”, atau “tahun”.",
    en: "“{isi}” is no period: write 1 to 12, a month's name, “TW II”, “s.d. Mei” or “tahun”.",
  },
};
