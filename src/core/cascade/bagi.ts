import { NOL, type Rupiah } from "../rupiah/rupiah.ts";

/**
 * Splits an amount (rupiah) by weights so that the parts add up to it exactly: whole parts first, the rupiah left over
 * go to the largest remainders, earlier parts first among equals. Weights need not sum to 1; without any positive
 * weight the parts are equal.
 */
export function bagiRupiah(amount: Rupiah, weights: readonly number[]): readonly Rupiah[] {
  if (weights.length === 0) return [];
  if (weights.length === 1) return [amount];
  const shares = normalShares(weights);
  const quotas = shares.map((share) => Math.abs(amount) * share);
  const parts = quotas.map(Math.floor);
  let rest = Math.abs(amount) - parts.reduce((sum, part) => sum + part, 0);
  const step = Math.sign(rest);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .filter(({ index }) => (shares[index] ?? 0) > 0)
    .sort((a, b) => step * (b.remainder - a.remainder) || a.index - b.index);
  for (let turn = 0; rest !== 0; turn += 1) {
    const index = byRemainder[turn % byRemainder.length]?.index ?? 0;
    parts[index] = (parts[index] ?? 0) + step;
    rest -= step;
  }
  return parts.map((part) => (part === 0 ? NOL : ((Math.sign(amount) * part) as Rupiah)));
}

/** Weights as shares that sum to 1 (fractions); equal when no weight is positive. */
export function normalShares(weights: readonly number[]): readonly number[] {
  const positive = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const total = positive.reduce((sum, weight) => sum + weight, 0);
  return total === 0
    ? weights.map(() => 1 / weights.length)
    : positive.map((weight) => weight / total);
}

/** As `bagiRupiah`; what is not reported stays not reported in every part. */
export function bagiReported(
  amount: Rupiah | null,
  weights: readonly number[],
): readonly (Rupiah | null)[] {
  return amount === null ? weights.map(() => null) : bagiRupiah(amount, weights);
}
