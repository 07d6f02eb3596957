import { TooLargeError } from "../../host/xlsx/errors.ts";
import { LIMITS } from "../../host/xlsx/limits.ts";

/** Rows and columns of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Longest formula Excel takes. */
export const FORMULA_LIMIT = 8_192;

/** Whether a number counts one of so many things, from 0. */
export const isIndex = (value: number, end: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < end;

/** @throws TooLargeError when a text is longer than any honest cell's */
export function bounded(text: string): string {
  if (text.length > LIMITS.text) throw new TooLargeError(`text ${text.length}`);
  return text;
}
