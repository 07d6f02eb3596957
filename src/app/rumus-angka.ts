import { callOf, hitungCall } from "../core/pk/hitung-rumus.ts";
import { namaBulan, type AsOf } from "../core/periode/periode.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import type { RumusOf } from "./views-rumus.ts";

/** A figure of the pane and the formula that may give it. Null = the figure is not known, so no formula is offered. */
export type CalonRumus<Angka extends string> = readonly [Angka, number | string | null, Rumus];

/** Of the candidates, those whose formula gives exactly the figure shown: each is worked out and compared. */
export function rumusCocok<Angka extends string>(
  candidates: readonly CalonRumus<Angka>[],
  snapshot: FxSnapshot,
): RumusOf<Angka> {
  const found: Partial<Record<Angka, Rumus>> = {};
  for (const [angka, value, rumus] of candidates) {
    if (value !== null && isSame(hitungCall(callOf(rumus), { snapshot }, noRef), value)) {
      found[angka] = rumus;
    }
  }
  return found;
}

/** `"s.d. Februari"`; null = no month has been reported. */
export function sampaiOf(asOf: AsOf): string | null {
  return asOf === 0 ? null : `s.d. ${namaBulan(asOf)}`;
}

function noRef(): never {
  throw new Error("Formulas of ours hold no references");
}

/** Fractions are compared to what a cell can show; rupiah are whole, so they are the same or they are not. */
function isSame(given: unknown, value: number | string): boolean {
  if (typeof given !== "number" || typeof value !== "number") return given === value;
  return Math.abs(given - value) <= Math.min(0.25, 1e-9 * Math.max(1, Math.abs(value)));
}
