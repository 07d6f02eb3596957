/** Rows of figures in one array, `lebar` numbers a row, with a word of bits a row. */
export interface Tabel {
  readonly angka: Float64Array;
  readonly ada: Int32Array;
}

export function buatTabel(rows: number, lebar: number): Tabel {
  return { angka: new Float64Array(rows * lebar), ada: new Int32Array(rows) };
}

/**
 * Rolls rows up: adds every row to the row of its parent, so that each ends as the sum of the leaves under it. Parents
 * stand before their children (`induk[i] < i`; the first has none). Rows whose `perlu` is 0 hold their sums already
 * and take nothing more; none of them may stand above a row that still needs its own.
 */
export function gulung(
  { angka, ada }: Tabel,
  induk: Int32Array,
  lebar: number,
  perlu: Uint8Array | null = null,
): void {
  for (let row = induk.length - 1; row > 0; row -= 1) {
    const up = induk[row] ?? 0;
    if (perlu?.[up] === 0) continue;
    const to = up * lebar;
    const one = row * lebar;
    if (row === 1 || induk[row - 1] !== up) {
      ada[up] = (ada[up] ?? 0) | (ada[row] ?? 0);
      for (let col = 0; col < lebar; col += 1) {
        angka[to + col] = (angka[to + col] ?? 0) + (angka[one + col] ?? 0);
      }
      continue;
    }
    // Two of one parent at once, in the same order: the parent's row is fetched and stored half as often.
    row -= 1;
    const two = one - lebar;
    ada[up] = (ada[up] ?? 0) | (ada[row + 1] ?? 0) | (ada[row] ?? 0);
    for (let col = 0; col < lebar; col += 1) {
      angka[to + col] = (angka[to + col] ?? 0) + (angka[one + col] ?? 0) + (angka[two + col] ?? 0);
    }
  }
}
