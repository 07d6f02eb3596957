import { parseNumberText } from "./parse-number.ts";

/** A target range, both ends included. */
export interface Rentang {
  readonly min: number;
  readonly max: number;
}

/** Reads `4-6`, `4 – 6`, `4 s.d. 6`, `80%-90%`, `4,5 s/d 6,5`; null for anything else, also when the ends are swapped. */
export function parseRentang(text: string): Rentang | null {
  const match = /^(.+?)\s*(?:-|–|—|\bs\s*[./]?\s*d\b\.?|\bsampai\b)\s*(.+)$/i.exec(text);
  if (match === null) return null;
  const min = parseNumberText(match[1] ?? "");
  const max = parseNumberText(match[2] ?? "");
  if (min.kind !== "number" || max.kind !== "number" || min.value > max.value) return null;
  return { min: min.value, max: max.value };
}
