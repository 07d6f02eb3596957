import { teks } from "../i18n/text.ts";
import { renderHostTrouble, renderLangkahTerputus } from "../i18n/host-error.ts";
import { isSame, isWritten, restoring } from "../sheet/cell-state.ts";
import { HostError } from "../sheet/host-error.ts";
import type { Langkah } from "../sheet/memory/langkah.ts";
import { AppError } from "./app-error.ts";
import { cellKey, cellName, writeCells, type LeftCell, type Writing } from "./cell-writer.ts";
import type { StepKeeper } from "./step-keeper.ts";
import type { LeftView } from "./views.ts";

/** What stands of a step after the cells of half-written groups were taken back. */
export interface WholeGroups {
  readonly written: readonly Writing[];
  /** What was taken back, in words. */
  readonly left: readonly LeftView[];
  /** Groups of which nothing is written. */
  readonly leftGroups: ReadonlySet<string>;
}

/**
 * Takes back the cells of groups of which others were left.
 * @throws AppError `host` when they cannot be taken back; the step stays broken off then
 */
export async function dropHalfGroups(
  keeper: StepKeeper,
  step: Langkah,
  { written, left }: { readonly written: readonly Writing[]; readonly left: readonly LeftCell[] },
): Promise<WholeGroups> {
  const leftGroups = new Set(left.flatMap(({ writing }) => writing.group ?? []));
  const strays = left.length === 0 ? [] : await straysOf(keeper, step, left);
  const half = written.filter(({ group }) => group !== undefined && leftGroups.has(group));
  if (half.length + strays.length === 0) return { written, left: [], leftGroups };
  const was = new Map(step.sel.map(({ before }) => [cellKey(before), before]));
  const back = [...half, ...strays].flatMap((writing) => {
    const before = was.get(cellKey(writing));
    return before === undefined ? [] : [{ ...writing, write: restoring(before) }];
  });
  await giveBack(keeper, step, [...half, ...strays], back);
  const sebab = "Dikembalikan: sel lain yang berpasangan dengannya tidak dapat ditulis.";
  const cell = half.map(cellName).join(", ");
  return {
    written: written.filter((one) => !half.includes(one)),
    left: half.length === 0 ? [] : [{ cell, sebab }],
    leftGroups,
  };
}

/** Takes back cells just written; what cannot be taken back leaves the step broken off. */
async function giveBack(
  keeper: StepKeeper,
  step: Langkah,
  written: readonly Writing[],
  back: readonly Writing[],
): Promise<void> {
  const { host } = keeper.desk;
  let sebab = teks("app.langkah.sebagian");
  let isBack = false;
  try {
    const now = new Map((await host.readCells(written)).map((state) => [cellKey(state), state]));
    const own = written.filter((one) => {
      const state = now.get(cellKey(one));
      return state !== undefined && isWritten(one.write, state);
    });
    const keys = new Set(own.map(cellKey));
    const { left } = await writeCells(
      host,
      back.filter((one) => keys.has(cellKey(one))),
      { expected: [...now.values()] },
    );
    const isFound = written.every((one) => now.has(cellKey(one)));
    isBack = isFound && left.every(({ reason }) => reason === "changed");
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    sebab = renderHostTrouble(error.trouble);
  }
  if (isBack) return;
  await keeper.keepQuietly();
  throw new AppError("host", renderLangkahTerputus(sebab, step.label, step.sel.length));
}

/**
 * Cells that are told to be left and hold all the same what was to be written: a first try wrote them before the sheet
 * was shut.
 */
async function straysOf(
  keeper: StepKeeper,
  step: Langkah,
  left: readonly LeftCell[],
): Promise<readonly Writing[]> {
  const sel = new Map(step.sel.map((one) => [cellKey(one.before), one]));
  try {
    const states = await keeper.states(step.sel);
    return left.flatMap(({ writing }) => {
      const [one, state] = [sel.get(cellKey(writing)), states.get(cellKey(writing))];
      if (one === undefined || state === undefined) return [];
      return isWritten(writing.write, state) && !isSame(one.before, state) ? [writing] : [];
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const sebab = renderHostTrouble(error.trouble);
    throw new AppError("host", renderLangkahTerputus(sebab, step.label, step.sel.length));
  }
}
