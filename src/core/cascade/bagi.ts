import { NOL, subtractRupiah, type Rupiah } from "../rupiah/rupiah.ts";

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

/**
 * Splits the items of a total over the same shares, so that both ways add up: the parts of an item to the item, and the
 * parts of a share to that share of the total as `bagiRupiah` gives it. The rounding of all items but the last carries
 * over to the next, so a part may be a rupiah or two beside its exact share. One list per share.
 */
export function bagiBerurutan(
  items: readonly Rupiah[],
  shares: readonly number[],
): readonly (readonly Rupiah[])[] {
  if (shares.length === 1) return [items];
  let total = 0;
  let before: readonly Rupiah[] = shares.map(() => NOL);
  const perItem = items.map((item) => {
    total += item;
    const upTo = bagiRupiah(total as Rupiah, shares);
    const parts = upTo.map((amount, nth) => subtractRupiah(amount, before[nth] ?? NOL));
    before = upTo;
    return parts;
  });
  return shares.map((_, nth) => perItem.map((parts) => parts[nth] ?? NOL));
}

/** As `bagiRupiah`; what is not reported stays not reported in every part. */
export function bagiReported(
  amount: Rupiah | null,
  weights: readonly number[],
): readonly (Rupiah | null)[] {
  return amount === null ? weights.map(() => null) : bagiRupiah(amount, weights);
}
