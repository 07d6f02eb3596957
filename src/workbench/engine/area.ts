import { cellAddress, columnName, parseCellAddress, sheetAddress } from "../../sheet/a1.ts";

/** Excel's own grid; the engine's sheets are smaller and grow when something is written. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** A zero-based rectangle with its last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLS - 1 };

export function area(top: number, left: number, rows: number, cols: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + cols - 1 };
}

export const rowsOf = (a: Area): number => a.bottom - a.top + 1;
export const colsOf = (a: Area): number => a.right - a.left + 1;
export const cellsOf = (a: Area): number => rowsOf(a) * colsOf(a);

export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export function insideGrid(a: Area): boolean {
  return (
    a.top <= a.bottom && a.left <= a.right && a.top >= 0 && a.left >= 0 && contains(WHOLE_SHEET, a)
  );
}

/** `A1`, `$B$2:C3`, `A:C` or `5:7`; null for anything else. A sheet prefix is the caller's. */
export function parseArea(text: string): Area | null {
  const [first = "", last, extra] = text.trim().toUpperCase().replaceAll("$", "").split(":");
  if (extra !== undefined) return null;
  const from = parseEnd(first, last !== undefined);
  const to = last === undefined ? from : parseEnd(last, true);
  if (from === null || from.kind !== to?.kind) return null;
  const found = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
  if (from.kind === "cols") found.bottom = MAX_ROWS - 1;
  if (from.kind === "rows") found.right = MAX_COLS - 1;
  return insideGrid(found) ? found : null;
}

interface End {
  readonly kind: "cell" | "cols" | "rows";
  readonly row: number;
  readonly col: number;
}

function parseEnd(text: string, partAllowed: boolean): End | null {
  const cell = parseCellAddress(text);
  if (cell !== null) return { kind: "cell", ...cell };
  if (!partAllowed) return null;
  if (/^[A-Z]{1,3}$/.test(text)) {
    const top = parseCellAddress(`${text}1`);
    return top === null ? null : { kind: "cols", row: 0, col: top.col };
  }
  return /^[1-9]\d{0,6}$/.test(text) ? { kind: "rows", row: Number(text) - 1, col: 0 } : null;
}

/** The address without its sheet, as Excel shortens whole rows and columns. */
export function areaText(a: Area): string {
  if (a.left === 0 && a.right === MAX_COLS - 1) return `${a.top + 1}:${a.bottom + 1}`;
  if (a.top === 0 && a.bottom === MAX_ROWS - 1)
    return `${columnName(a.left)}:${columnName(a.right)}`;
  const first = cellAddress(a.top, a.left);
  return a.top === a.bottom && a.left === a.right
    ? first
    : `${first}:${cellAddress(a.bottom, a.right)}`;
}

export const fullAddress = (sheet: string, a: Area): string => sheetAddress(sheet, areaText(a));

/** Splits `'Nama Sheet'!A1` into its sheet (unquoted) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted?.[1]?.replaceAll("''", "'") ?? name, rest: address.slice(at + 1) };
}
