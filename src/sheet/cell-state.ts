import type { CellState, CellWrite } from "./host.ts";

/** What gives a cell back its value or formula and its number format. */
export function restoring({ row, col, value, formula, numberFormat }: CellState): CellWrite {
  return formula === null ? { row, col, value, numberFormat } : { row, col, formula, numberFormat };
}

/**
 * Whether a cell still holds what it held. The result of a formula does not count: it changes when cells elsewhere do.
 */
export function isSame(a: CellState, b: CellState): boolean {
  return (
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    (a.formula !== null || a.value === b.value)
  );
}

/** Whether a cell's content is what was to be written, whatever its number format. */
export function isWritten(write: CellWrite, { value, formula }: CellState): boolean {
  if ("formula" in write) return formula !== null && bare(formula) === bare(write.formula);
  const wanted = typeof write.value === "string" ? write.value.slice(0, TEXT_LIMIT) : write.value;
  return formula === null && value === wanted;
}

/** Longest text Excel takes into a cell. */
const TEXT_LIMIT = 32_767;

/** Excel writes names in capitals and leaves out blanks. */
const bare = (formula: string): string => formula.replace(/^=|\s/g, "").toUpperCase();

/** Writes to cells that hold neither what was expected of them nor already what is to be written. */
export function unexpected(
  writes: readonly CellWrite[],
  expected: readonly CellState[],
  now: readonly CellState[],
): ReadonlySet<CellWrite> {
  const wanted = new Map(expected.map((state) => [placeOf(state), state]));
  const found = new Map(now.map((state) => [placeOf(state), state]));
  return new Set(
    writes.filter((write) => {
      const [was, is] = [wanted.get(placeOf(write)), found.get(placeOf(write))];
      return was !== undefined && is !== undefined && !isSame(was, is) && !isWritten(write, is);
    }),
  );
}

const placeOf = ({ row, col }: { readonly row: number; readonly col: number }): string =>
  `${row}:${col}`;
