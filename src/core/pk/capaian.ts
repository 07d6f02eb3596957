import type { Polaritas } from "../model/tables.ts";
import type { Rentang } from "../rupiah/parse-rentang.ts";

/** How capaian is judged: more is better, less is better, or inside a range. */
export type ArahCapaian = Polaritas | "rentang";

/**
 * Capaian of a period, or why there is none. A missing value, a zero target and a negative target are different
 * facts and never become 0 %.
 */
export type Capaian =
  | { readonly kind: "nilai"; readonly nilai: number }
  | { readonly kind: "realisasiKosong" }
  | { readonly kind: "targetKosong" }
  | { readonly kind: "targetNol" }
  | { readonly kind: "targetNegatif" };

/**
 * Capaian as a fraction (1 = target met), never capped and never floored:
 * - naik: R / T; T = 0 has no answer.
 * - turun: (2T − R) / T: 1 at R = T, 2 at R = 0, 0 at R = 2T, negative beyond. T = 0: met only by R = 0.
 * - rentang: 1 inside min..max; below R / min; above (2·max − R) / max. A plain number is a range of one value.
 *
 * Source: PermenPANRB 8/2021 (the formula for "less is better" and the two ends of a range); missing and zero as
 * decided in the rules of this product. A blank realisasi is "not measured yet" whatever the target.
 */
export function capaianOf(
  target: number | Rentang | null,
  realisasi: number | null,
  arah: ArahCapaian,
): Capaian {
  if (realisasi === null) return { kind: "realisasiKosong" };
  if (target === null) return { kind: "targetKosong" };
  const rentang = typeof target === "number" ? { min: target, max: target } : target;
  if (rentang.min < 0) return { kind: "targetNegatif" };
  switch (arah) {
    case "naik":
      return naik(rentang.min, realisasi);
    case "turun":
      return turun(rentang.max, realisasi);
    case "rentang":
      if (realisasi > rentang.max) return turun(rentang.max, realisasi);
      if (realisasi >= rentang.min) return { kind: "nilai", nilai: 1 };
      return rentang.min === 0 ? { kind: "nilai", nilai: 0 } : naik(rentang.min, realisasi);
  }
}

function naik(target: number, realisasi: number): Capaian {
  return target === 0 ? { kind: "targetNol" } : { kind: "nilai", nilai: realisasi / target };
}

function turun(target: number, realisasi: number): Capaian {
  if (target === 0) return { kind: "nilai", nilai: realisasi <= 0 ? 1 : 0 };
  return { kind: "nilai", nilai: (2 * target - realisasi) / target };
}

/**
 * What one indicator counts for in a mean of several: capaian between 0 and 1, so that one indicator at 300 % or at
 * −200 % does not speak for the others. The uncapped value stays with the indicator.
 */
export function countedInMean(capaian: number): number {
  return Math.min(1, Math.max(0, capaian));
}

const ARAH: ReadonlyMap<string, ArahCapaian> = new Map([
  ["naik", "naik"],
  ["positif", "naik"],
  ["progresif", "naik"],
  ["maximize", "naik"],
  ["up", "naik"],
  ["turun", "turun"],
  ["negatif", "turun"],
  ["regresif", "turun"],
  ["minimize", "turun"],
  ["down", "turun"],
  ["rentang", "rentang"],
  ["range", "rentang"],
]);

/** Reads the direction as offices write it (`Naik`, `negatif`, `minimize`, `range`); null for an unknown word. */
export function parseArah(text: string): ArahCapaian | null {
  return ARAH.get(text.trim().toLowerCase()) ?? null;
}
