import { tanggalOfSerial } from "../periode/tanggal.ts";
import type { Rentang } from "../rupiah/parse-rentang.ts";
import type { IdRumus } from "./rumus.ts";

/** Why a formula gives no capaian. A missing value, a zero and a negative target are different facts, and none is 0 %. */
export type AlasanRumus =
  | "realisasiKosong"
  /** No day, or neither yes nor no, where the formula needs one. */
  | "realisasiTidakCocok"
  /** T ÷ R has no answer at R = 0, and no meaning below it. */
  | "realisasiNol"
  | "targetKosong"
  | "targetTidakCocok"
  | "targetNol"
  | "targetNegatif";

/** Why an indicator has no capaian: its formula gives none, or its cells hold nothing to put into one. */
export type AlasanCapaian =
  | AlasanRumus
  /** Text where a number is due. */
  | "realisasiBukanAngka"
  | "targetBukanAngka"
  /** Targets of periods or of the year exist, but none is due yet. */
  | "targetBelumJatuhTempo";

interface Ada {
  readonly kind: "nilai";
  readonly nilai: number;
}

/** What a formula gives: a fraction, or why there is none. */
export type HasilRumus = Ada | { readonly kind: AlasanRumus };

/** Capaian of an indicator as a fraction, or why there is none. */
export type Capaian = Ada | { readonly kind: AlasanCapaian };

const nilai = (value: number): HasilRumus => ({ kind: "nilai", nilai: value });

/**
 * Capaian as a fraction (1 = target met) by one of the formulas of `RUMUS`, never capped and never floored. A zero
 * target has no answer where more is better; where less is better, exactly zero is due, only a realisasi of zero meets
 * it. A blank realisasi is "not measured yet", whatever the target. Days are numbers as Excel counts them.
 */
export function capaianOf(
  target: number | Rentang | null,
  realisasi: number | null,
  rumus: IdRumus,
): HasilRumus {
  if (realisasi === null) return { kind: "realisasiKosong" };
  if (target === null) return { kind: "targetKosong" };
  const rentang = typeof target === "number" ? { min: target, max: target } : target;
  if (rentang.min < 0) return { kind: "targetNegatif" };
  switch (rumus) {
    case "naik":
      return naik(rentang.min, realisasi);
    case "turun":
      return turun(rentang.max, realisasi);
    case "turun-banding":
      return turunBanding(rentang.max, realisasi);
    case "stabil":
    case "rentang":
      return diRentang(rentang, realisasi);
    case "tanggal":
      return tanggal(rentang.max, realisasi);
    case "ya-tidak":
      return yaTidak(rentang.max, realisasi);
  }
}

function naik(target: number, realisasi: number): HasilRumus {
  return target === 0 ? { kind: "targetNol" } : nilai(realisasi / target);
}

function turun(target: number, realisasi: number): HasilRumus {
  return target === 0 ? nolSaja(realisasi) : nilai((2 * target - realisasi) / target);
}

function turunBanding(target: number, realisasi: number): HasilRumus {
  if (target === 0) return nolSaja(realisasi);
  return realisasi > 0 ? nilai(target / realisasi) : { kind: "realisasiNol" };
}

function nolSaja(realisasi: number): HasilRumus {
  return nilai(realisasi <= 0 ? 1 : 0);
}

function diRentang({ min, max }: Rentang, realisasi: number): HasilRumus {
  if (realisasi > max) return turun(max, realisasi);
  if (realisasi >= min) return nilai(1);
  return min === 0 ? nilai(0) : naik(min, realisasi);
}

function tanggal(target: number, realisasi: number): HasilRumus {
  if (tanggalOfSerial(target) === null) return { kind: "targetTidakCocok" };
  if (tanggalOfSerial(realisasi) === null) return { kind: "realisasiTidakCocok" };
  return nilai(Math.floor(realisasi) <= Math.floor(target) ? 1 : 0);
}

function yaTidak(target: number, realisasi: number): HasilRumus {
  if (target !== 0 && target !== 1) return { kind: "targetTidakCocok" };
  if (realisasi < 0 || realisasi > 1) return { kind: "realisasiTidakCocok" };
  return nilai(target === 1 ? realisasi : 1 - realisasi);
}

/**
 * What one indicator counts for in a mean of several: capaian between 0 and `batas` (default 1, a setting), so that
 * one indicator at 300 % or at −200 % does not speak for the others. The uncapped value stays with the indicator.
 */
export function countedInMean(capaian: number, batas = 1): number {
  return Math.min(batas, Math.max(0, capaian));
}
