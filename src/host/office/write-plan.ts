import type { CellRange, CellWrite } from "../../sheet/host.ts";

/** Longest text Excel takes into a cell. */
const TEXT_LIMIT = 32_767;
const TEXT = "@";

type Block<Value> = (Value | null)[][];

/** What to set on a range, in this order; null leaves a cell alone, and a whole null sets nothing. */
export interface WritePlan {
  readonly before: Block<string> | null;
  readonly content: Block<string | number | boolean>;
  readonly after: Block<string> | null;
}

/**
 * How to write cells so that Excel takes each for what it is. A text that Excel would read as something else gets an
 * apostrophe, which leaves the cell's format alone; in a text cell it must not have one. Numbers and formulas are
 * entered before their cell becomes a text cell, and the format of a formula is set again, since entering one may
 * change it.
 * @param formatOf the number format the cell has now
 */
export function planWrite(
  range: CellRange,
  writeOf: (row: number, col: number) => CellWrite | undefined,
  formatOf: (row: number, col: number) => string,
): WritePlan {
  const plans = mapRange(range, (row, col) => {
    const write = writeOf(row, col);
    return write === undefined ? null : planCell(write, formatOf(row, col));
  });
  const block = <Key extends keyof CellPlan>(key: Key): Block<NonNullable<CellPlan[Key]>> =>
    plans.map((line) => line.map((plan) => plan?.[key] ?? null));
  const only = (formats: Block<string>): Block<string> | null =>
    formats.some((line) => line.some((format) => format !== null)) ? formats : null;
  return { before: only(block("before")), content: block("content"), after: only(block("after")) };
}

interface CellPlan {
  readonly before: string | null;
  readonly content: string | number | boolean;
  readonly after: string | null;
}

function planCell(write: CellWrite, current: string): CellPlan {
  const wanted = write.numberFormat ?? current;
  const changed = wanted === current ? null : wanted;
  if ("formula" in write) {
    const end = write.numberFormat === undefined && wanted === TEXT ? "General" : wanted;
    return {
      before: current === TEXT ? "General" : null,
      content: formulaText(write.formula),
      after: end,
    };
  }
  const { value } = write;
  if (value === "") return { before: changed, content: "", after: null };
  if (typeof value === "string") {
    return { before: changed, content: textContent(value, wanted), after: null };
  }
  if (wanted !== TEXT) return { before: changed, content: value, after: null };
  return {
    before: current === TEXT ? "General" : null,
    content: value,
    after: write.numberFormat === undefined ? null : TEXT,
  };
}

const formulaText = (formula: string): string =>
  formula.startsWith("=") ? formula : `=${formula}`;

function textContent(text: string, format: string): string {
  const kept = text.slice(0, TEXT_LIMIT);
  return format === TEXT || isPlain(kept) ? kept : `'${kept}`;
}

/** Words without a digit that begin with a letter mean nothing else to Excel, but for its two truths. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^\s*(true|false|benar|salah)\s*$/i.test(text);
}

function mapRange<Value>(
  { row, col, rowCount, colCount }: CellRange,
  of: (row: number, col: number) => Value,
): Value[][] {
  return Array.from({ length: rowCount }, (_, i) =>
    Array.from({ length: colCount }, (_unused, j) => of(row + i, col + j)),
  );
}
