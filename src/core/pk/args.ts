import { parseNumberText } from "../rupiah/parse-number.ts";
import type { FxCell, FxErrorSpec } from "./spec.ts";

/** A cell read as a number. `empty` is a blank cell, an omitted argument, `""` or a lone dash. */
export type NumberArg =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "bad"; readonly text: string };

/**
 * Reads a number out of a cell, also when it was stored as text (`Rp1.234.567,00`, `87,5`, `80%` = 0.8). TRUE/FALSE
 * and other text are `bad`: a number is never guessed.
 */
export function readNumber(cell: FxCell): NumberArg {
  if (cell === null) return { kind: "empty" };
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { kind: "number", value: cell }
      : { kind: "bad", text: String(cell) };
  }
  if (typeof cell !== "string") return { kind: "bad", text: showCell(cell) };
  const parsed = parseNumberText(cell);
  if (parsed.kind === "number") return { kind: "number", value: parsed.value };
  return parsed.kind === "empty" ? parsed : { kind: "bad", text: showCell(cell) };
}

/** Reads text out of a cell, trimmed; numbers as Excel would show them, blank as `""`. */
export function readText(cell: FxCell): string {
  return cell === null ? "" : showCell(cell).trim();
}

/** A cell as a message quotes it, cut to 40 characters. */
export function showCell(cell: FxCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = typeof cell === "object" ? cell.text.id : String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Error shared by functions that need a number. */
export const BUKAN_ANGKA: FxErrorSpec = {
  kind: "value",
  text: {
    id: "{nama} harus berupa angka; yang diterima “{isi}”.",
    en: "{nama} must be a number; got “{isi}”.",
  },
};
