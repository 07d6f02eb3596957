import { columnName, parseCellAddress } from "../../sheet/a1.ts";

const END = "(?![A-Za-z0-9_.(!])";
/** Texts, sheet names and table columns are passed over whole, and so are names, lest a part of one look like a cell. */
const PIECES = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    `\\[[^\\]]*\\]`,
    `(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})${END}`,
    `(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})${END}`,
    `(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\d.])`,
    `[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*`,
    `\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?`,
  ].join("|"),
  "gu",
);

/**
 * A formula as it reads some rows and columns further on: what a cell that shares its neighbour's formula really holds.
 * References that would leave the sheet become `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(PIECES, (piece: string, ...groups: unknown[]) => {
    const [fixCol, letters, fixRow, digits, fixA, colA, fixB, colB, fix1, row1, fix2, row2] =
      groups as (string | undefined)[];
    if (letters !== undefined && digits !== undefined)
      return joined([column(fixCol, letters, cols), row(fixRow, digits, rows)], "");
    if (colA !== undefined && colB !== undefined)
      return joined([column(fixA, colA, cols), column(fixB, colB, cols)], ":");
    if (row1 !== undefined && row2 !== undefined)
      return joined([row(fix1, row1, rows), row(fix2, row2, rows)], ":");
    return piece;
  });
}

function joined(parts: readonly (string | null)[], glue: string): string {
  return parts.includes(null) ? "#REF!" : parts.join(glue);
}

function column(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed === "$") return `$${letters}`;
  const col = (parseCellAddress(`${letters}1`)?.col ?? 0) + by;
  return col < 0 || col >= 16_384 ? null : columnName(col);
}

function row(fixed: string | undefined, digits: string, by: number): string | null {
  if (fixed === "$") return `$${digits}`;
  const shifted = Number(digits) + by;
  return shifted < 1 || shifted > 1_048_576 ? null : String(shifted);
}
