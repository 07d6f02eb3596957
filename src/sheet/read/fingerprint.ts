import { finish, type InTurns } from "../../core/turns/finish.ts";
import type { SheetGrid } from "../host.ts";

/** Cells looked at between two rests: about a millisecond's work. */
export const REST_CELLS = 4_096;

/**
 * Two 32-bit sums over place and cells, to tell whether a sheet that was read again is the same as before. Not proof
 * against somebody who wants two sheets to look alike, and need not be: the cost would be one stale answer of his own.
 */
export function* fingerprintInTurns(grid: SheetGrid): InTurns<string> {
  // Kept 32 bits wide at every step: sums of doubles take more than twice as long.
  let a = 0x811c9dc5 | 0;
  let b = 0x9e3779b9 | 0;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul((b + code) | 0, 0x85ebca6b) ^ (b >>> 13);
  };
  add(grid.top);
  add(grid.left);
  let left = 0;
  for (const row of grid.values) {
    left -= row.length;
    if (left < 0) {
      left = REST_CELLS;
      yield;
    }
    add(row.length);
    for (const value of row) {
      const text = typeof value === "string" ? value : `${typeof value}:${String(value)}`;
      add(text.length);
      for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index));
    }
  }
  return `${a >>> 0}.${b >>> 0}`;
}

/** The same at a stretch. */
export function fingerprint(grid: SheetGrid): string {
  return finish(fingerprintInTurns(grid));
}

/** The fingerprint of what stands on a sheet: rows at its end that were emptied again make no difference. */
export function contentFingerprint(grid: SheetGrid): string {
  let { length } = grid.values;
  while (length > 0 && grid.values[length - 1]?.every((value) => value === "") === true)
    length -= 1;
  return fingerprint({ ...grid, values: grid.values.slice(0, length) });
}
