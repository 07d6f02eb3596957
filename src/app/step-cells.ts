import { isSame, isWritten } from "../sheet/cell-state.ts";
import type { CellState } from "../sheet/host.ts";
import type { Langkah, SelLangkah } from "../sheet/memory/langkah.ts";
import { cellKey } from "./cell-writer.ts";

/**
 * Whether a cell holds what a step put there. Of a step that was broken off, a cell may be half written: its content or
 * its number format only.
 */
export function isOurs(sel: SelLangkah, state: CellState, isHalf: boolean): boolean {
  const { before, write, after } = sel;
  if (after !== null && isSame(state, after)) return true;
  if (!isHalf && after !== null) return false;
  const isContent = isWritten(write, state) || hasContentOf(before, state);
  return isContent && isFormat(sel, state);
}

/** Whether a cell is as a step wanted it, content and number format. */
export function isWhole(sel: SelLangkah, state: CellState): boolean {
  return isWritten(sel.write, state) && isFormat(sel, state);
}

function isFormat({ before, write, after }: SelLangkah, { numberFormat }: CellState): boolean {
  const known = [before.numberFormat, write.numberFormat, after?.numberFormat, "General"];
  return known.includes(numberFormat);
}

function hasContentOf(before: CellState, { value, formula }: CellState): boolean {
  return before.formula === formula && (formula !== null || before.value === value);
}

/** A step that came to its end after all: what the user changed meanwhile is no longer part of it. */
export function finished(step: Langkah, states: ReadonlyMap<string, CellState>): Langkah {
  const sel = step.sel.flatMap((one) => {
    const state = states.get(cellKey(one.before));
    if (state === undefined) return [one];
    return isWritten(one.write, state) ? [{ ...one, after: state }] : [];
  });
  return { ...step, putus: false, sel };
}

/** The cells of a step that it wrote and that are still its own, as they were read after it. */
export function seen(
  sel: readonly SelLangkah[],
  states: ReadonlyMap<string, CellState>,
): readonly SelLangkah[] {
  return sel.flatMap((one) => {
    const after = states.get(cellKey(one.before)) ?? null;
    // The user typed in it since: it is the user's again.
    const isLost = after !== null && !("formula" in one.write) && !isWritten(one.write, after);
    return isLost ? [] : [{ ...one, after }];
  });
}
