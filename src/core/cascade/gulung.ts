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
    ada[up] = (ada[up] ?? 0) | (ada[row] ?? 0);
    let to = up * lebar;
    const end = (row + 1) * lebar;
    for (let from = row * lebar; from < end; from += 1) {
      angka[to] = (angka[to] ?? 0) + (angka[from] ?? 0);
      to += 1;
    }
  }
}
