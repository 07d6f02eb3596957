/** Names of the slots in a sentence (`{jumlah:rupiah}` → `jumlah`), sorted. */
export function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+):\w+\}/g)].map((match) => match[1] ?? "").sort();
}
