declare const rupiahBrand: unique symbol;

/** Whole rupiah. Made only here, so that a raw number never passes for money. */
export type Rupiah = number & { readonly [rupiahBrand]: true };

/**
 * Largest amount taken as money: 2^51 − 1 rupiah (about 2.25 quadrillion). Two bits stay free below 2^53, so that
 * sums and differences of a few such amounts are still exact.
 */
export const MAX_RUPIAH = 2 ** 51 - 1;

export const NOL = 0 as Rupiah;

/** A whole number of rupiah within range; null for fractions, NaN and anything past `MAX_RUPIAH`. */
export function toRupiah(value: number): Rupiah | null {
  if (!Number.isInteger(value) || Math.abs(value) > MAX_RUPIAH) return null;
  return (value === 0 ? 0 : value) as Rupiah;
}

/** Rounds half away from zero to whole rupiah (amounts printed with sen); null when out of range. */
export function roundRupiah(value: number): Rupiah | null {
  return toRupiah(Math.sign(value) * Math.round(Math.abs(value)));
}

/** A literal amount known to be whole, for constants and tests. Throws on anything else: a programmer's mistake. */
export function rupiah(value: number): Rupiah {
  const amount = toRupiah(value);
  if (amount === null) throw new RangeError(`Not a whole amount of rupiah: ${value}`);
  return amount;
}

export function addRupiah(a: Rupiah, b: Rupiah): Rupiah {
  return (a + b) as Rupiah;
}

export function subtractRupiah(a: Rupiah, b: Rupiah): Rupiah {
  return (a - b) as Rupiah;
}

/** Sum of amounts; an empty list is Rp0. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Rupiah;
}

/** Sum of the amounts that are there; null when none is (not reported is not zero). */
export function sumReported(amounts: Iterable<Rupiah | null>): Rupiah | null {
  let total: number | null = null;
  for (const amount of amounts) if (amount !== null) total = (total ?? 0) + amount;
  return total as Rupiah | null;
}

/** The largest of some amounts. */
export function maxRupiah(amounts: readonly [Rupiah, ...Rupiah[]]): Rupiah {
  return Math.max(...amounts) as Rupiah;
}

/** The smallest of some amounts. */
export function minRupiah(amounts: readonly [Rupiah, ...Rupiah[]]): Rupiah {
  return Math.min(...amounts) as Rupiah;
}

/** Ratio of two amounts as a fraction (0.42 = 42 %); null when the base is zero. */
export function ratio(part: Rupiah, base: Rupiah): number | null {
  return base === 0 ? null : part / base;
}
