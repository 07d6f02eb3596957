import { isBulan, parseBulan, parseTriwulan, type Bulan } from "../periode/periode.ts";
import { parseTanggal, tanggalOfSerial } from "../periode/tanggal.ts";
import { showCell } from "./args.ts";
import { fail, type FxCell, type FxError } from "./spec.ts";

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

/** Errors of functions that take a month or a date. */
export const WAKTU_SALAH = {
  tidakDikenal: {
    kind: "value",
    text: {
      id: "“{isi}” bukan bulan, triwulan, atau tanggal.",
      en: "“{isi}” is no month, triwulan or date.",
    },
  },
  diLuarRentang: {
    kind: "num",
    text: {
      id: "Angka harus 1 sampai 12, atau tanggal tahun 2000 sampai 2099.",
      en: "The number must be 1 to 12, or a date of the years 2000 to 2099.",
    },
  },
} as const;

/** The month a cell names, `""` for a blank one, or the error that says why there is none. */
export function bulanDariWaktu(cell: FxCell): Bulan | "" | FxError {
  const waktu = parseWaktu(cell);
  switch (waktu.kind) {
    case "bulan":
      return waktu.bulan;
    case "empty":
      return "";
    case "range":
      return fail(WAKTU_SALAH, "diLuarRentang");
    case "bad":
      return fail(WAKTU_SALAH, "tidakDikenal", { isi: showCell(cell) });
  }
}
