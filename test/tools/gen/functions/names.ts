import type { FunctionSpec } from "../../../../src/core/pk/spec.ts";

/** Last cell of a sheet is XFD1048576. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** What Excel would refuse in the names of these functions, as sentences; empty = all good. */
export function nameProblems(specs: readonly FunctionSpec[]): readonly string[] {
  const seen = new Set<string>();
  return specs.flatMap(({ id }) => {
    const problems: string[] = [];
    if (!/^[A-Z][A-Z0-9_.]{2,127}$/.test(id)) problems.push(`${id}: 3 to 128 of A-Z 0-9 _ .`);
    if (!/[A-Z].*[A-Z].*[A-Z]/.test(id)) problems.push(`${id}: fewer than three letters`);
    if (looksLikeCell(id)) problems.push(`${id}: looks like a cell`);
    if (seen.has(id)) problems.push(`${id}: twice`);
    seen.add(id);
    return problems;
  });
}

/** Whether Excel would read the name as a cell, in A1 or R1C1 form. */
export function looksLikeCell(name: string): boolean {
  if (/^R\d*C?\d*$|^C\d*$/i.test(name)) return true;
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (match === null) return false;
  const column = Array.from((match[1] ?? "").toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
}
