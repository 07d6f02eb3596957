/**
 * Of dated rows the latest that has begun in the budget year; before all of them, or in an unknown year, the first: the
 * narrower limits of an older year are the cautious ones.
 */
export function barisBerlaku<Baris extends { readonly sejakTahun: number }>(
  list: readonly Baris[],
  tahun: number | null,
): Baris | null {
  const sorted = [...list].sort((a, b) => a.sejakTahun - b.sejakTahun);
  const begun = tahun === null ? [] : sorted.filter((one) => one.sejakTahun <= tahun);
  return begun[begun.length - 1] ?? sorted[0] ?? null;
}
