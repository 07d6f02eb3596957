import { type Area, colsOf, rowsOf } from "../engine/area.ts";
import type { Scalar } from "../engine/input.ts";
import { type SheetStore, valueOf } from "../engine/sheet-store.ts";
import { invalidArgument, shapeMismatch } from "../protocol/errors.ts";

/** What is written to a range: a matrix of its very shape, or one value for every cell. */
export function readBlock(given: unknown, a: Area): (i: number, j: number) => Scalar | null {
  if (!Array.isArray(given)) {
    const value = readScalar(given);
    return () => value;
  }
  const lines = given as unknown[];
  if (lines.length !== rowsOf(a)) throw shapeMismatch();
  const block = lines.map((line) => {
    if (!Array.isArray(line) || line.length !== colsOf(a)) throw shapeMismatch();
    return (line as unknown[]).map(readScalar);
  });
  return (i, j) => block[i]?.[j] ?? null;
}

function readScalar(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument();
}

/** What the cells show: through the engine's own number formatting. */
export function readTexts(store: SheetStore, a: Area): string[][] {
  const values = store.values(a);
  return values.map((line, i) =>
    line.map((value, j) => shown(store, a.top + i, a.left + j, value)),
  );
}

function shown(store: SheetStore, row: number, col: number, value: Scalar): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return String(valueOf(store.sheet.getCell(row, col) ?? { v: value }));
}
