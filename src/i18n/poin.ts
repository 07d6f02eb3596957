import { formatAngka } from "./format.ts";

/** Decimals shown at most. */
const MAX_DESIMAL = 3;

/**
 * Percentage points of a difference of fractions: −0.1234 → `−12,3`. A small one keeps the decimals that show it: an
 * office that lags by 0,04 points is not on plan, and `0` beside the sign of a lag reads as a mistake.
 */
export function angkaPoin(deviasi: number): string {
  const poin = deviasi * 100;
  let desimal = 1;
  while (desimal < MAX_DESIMAL && poin !== 0 && Math.abs(poin) * 10 ** desimal < 0.5) desimal += 1;
  return formatAngka(poin, desimal);
}
