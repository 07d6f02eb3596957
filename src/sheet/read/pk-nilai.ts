import type { Akumulasi, Polaritas } from "../../core/model/tables.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import type { GridView } from "./grid-view.ts";

/** Signs and words before a target's number. */
const COMPARATOR =
  /^(?:[≥≤<>=±~]+|minimal|min\.?|maksimal|maks\.?|paling (?:sedikit|banyak|lambat)|lebih dari|kurang dari|di atas|di bawah|sebesar)\s*/i;

/**
 * The number of a target: `92 %` and `≥ 85 %` as fractions, `100 % (31 Desember)`, `10 - 15` (its first number; the
 * range is read from the text), `10 dokumen`. Words alone give null, and are no mistake.
 */
export function readTarget(grid: GridView, row: number, col: number | undefined): number | null {
  if (col === undefined) return null;
  const value = grid.cell(row, col);
  if (typeof value === "number") return value;
  const text = grid.text(row, col).replace(COMPARATOR, "");
  const whole = parseNumberText(text);
  if (whole.kind === "number") return whole.value;
  const lead = /^\d[\d.,]*(?:\s*%)?/.exec(text)?.[0].replace(/[.,]$/, "");
  const parsed = lead === undefined ? null : parseNumberText(lead);
  return parsed?.kind === "number" ? parsed.value : null;
}

/**
 * A realisasi in the unit of its target: where the target is written with a percent sign (85 % = 0.85), a bare 87 is
 * 87 %, not 8,700 %.
 */
export function readRealisasi(
  grid: GridView,
  row: number,
  col: number | undefined,
  targetText: string,
): number | null {
  const value = grid.number(row, col);
  if (value === null || col === undefined || !targetText.includes("%")) return value;
  const isBare = !grid.text(row, col).includes("%");
  return isBare && Math.abs(value) > 2 ? value / 100 : value;
}

/** Words for "less is better"; anything else counts as more is better. */
export function readPolaritas(text: string): Polaritas {
  return /turun|negati|minim|regresi|rendah|kecil|\b(lower|low|down)\b/i.test(text)
    ? "turun"
    : "naik";
}

export function readAkumulasi(text: string): Akumulasi {
  if (/rata/i.test(text)) return "rata-rata";
  return /jumlah|sum|akumulasi|kumulatif/i.test(text) ? "jumlah" : "akhir";
}
