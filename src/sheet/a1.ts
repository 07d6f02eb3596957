import type { CellRange } from "./host.ts";

/** Column letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 text of a zero-based cell. */
export function cellAddress(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** A1 text of a range; a single cell gives no colon. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.col);
  if (range.rowCount === 1 && range.colCount === 1) return first;
  return `${first}:${cellAddress(range.row + range.rowCount - 1, range.col + range.colCount - 1)}`;
}

/** Sheet and cell as Excel writes them in a formula: the name is quoted when it must be. */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** Reads `B7` or `$B$7` back; null when it is no cell address. */
export function parseCellAddress(text: string): { row: number; col: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, col: col - 1 };
}

/** `A1` or `A1:C3` as a rectangle; null for anything else. */
export function parseRangeAddress(ref: string): CellRange | null {
  const [first = "", last = first, extra] = ref.split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null || extra !== undefined) return null;
  const row = Math.min(from.row, to.row);
  const col = Math.min(from.col, to.col);
  return {
    row,
    col,
    rowCount: Math.abs(from.row - to.row) + 1,
    colCount: Math.abs(from.col - to.col) + 1,
  };
}
