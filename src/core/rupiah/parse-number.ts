/** What a piece of text holds as a number. `empty` is blank or a lone dash; `bad` is text that is no number. */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "bad" };

const EMPTY: ParsedNumber = { kind: "empty" };
const BAD: ParsedNumber = { kind: "bad" };

/**
 * Reads a number as Indonesian documents print it: `Rp1.234.567,00`, `1.234.567`, `(500)`, `-`, `1,5 %`, `Rp. 0`.
 * Dots group thousands and a comma starts decimals; the English form `1,234,567.89` is told by its two separators.
 * A single dot followed by three digits is a thousands dot (`1.234` = 1234), otherwise a decimal point (`12.5`).
 * Percent gives its fraction (`1,5 %` = 0.015).
 */
export function parseNumberText(text: string): ParsedNumber {
  let rest = text.replace(/[\u00a0\u2007\u202f]/g, " ").trim();
  if (rest === "" || /^[-–—]+$/.test(rest)) return EMPTY;
  let sign = 1;
  const parenthesised = /^\((.*)\)$/.exec(rest);
  if (parenthesised !== null) {
    sign = -1;
    rest = (parenthesised[1] ?? "").trim();
  }
  rest = rest.replace(/^(-?)\s*(?:rp|idr)\s*\.?\s*/i, "$1").trim();
  if (/^[-–—]*$/.test(rest)) return EMPTY;
  const isPercent = rest.endsWith("%");
  if (isPercent) rest = rest.slice(0, -1).trim();
  rest = rest.replace(/,-$/, "");
  const negative = /^[-−]\s*/.exec(rest);
  if (negative !== null) {
    sign = -sign;
    rest = rest.slice(negative[0].length);
  }
  const digits = normaliseSeparators(rest.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, ""));
  if (digits === null) return BAD;
  const value = sign * Number(digits) * (isPercent ? 0.01 : 1);
  return { kind: "number", value: value === 0 ? 0 : value, isPercent };
}

/** Turns either convention into a plain decimal number's text; null when the text is no number. */
function normaliseSeparators(text: string): string | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  if (/^\d+$/.test(text)) return text;
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+(\.\d*)$/.test(text)) return text.replaceAll(",", "");
  if (/^\d{1,3}(,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  if (/^\d+,\d*$/.test(text)) return text.replace(",", ".");
  if (/^\d+\.\d*$/.test(text)) return text;
  return null;
}
