/** A band of capaian: above `lebihDari` (a fraction, excluded) up to the next band. */
export interface Predikat {
  readonly sebutan: string;
  readonly lebihDari: number;
}

/** What binary rounding may add to a capaian that is exactly on a bound. */
const NOISE = 1e-9;

/**
 * Name of a capaian (fraction). Half-open bands without gaps: a value on a bound belongs to the band below it, and
 * whatever is below every bound bears the name of the lowest band. `""` for an empty table.
 */
export function predikatOf(capaian: number, bands: readonly Predikat[]): string {
  const sorted = [...bands].sort((a, b) => b.lebihDari - a.lebihDari);
  const found = sorted.find(({ lebihDari }) => capaian > lebihDari + NOISE);
  return (found ?? sorted[sorted.length - 1])?.sebutan ?? "";
}
