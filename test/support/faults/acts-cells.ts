import { KEEPING, READING, type Act } from "./actor.ts";
import { pick } from "./random.ts";
import { JANUARI } from "./workbook.ts";

export const check: Act = async (actor) => {
  const { view } = await actor.app.check();
  actor.fixable = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
  actor.errors = view.findings.filter(({ saran }) => saran === null).map(({ id }) => id);
  return KEEPING;
};

export const fix: Act = async ({ app, fixable, chance }) => {
  const ids = fixable.filter(() => chance(0.7));
  const { applied } = await app.applyFix(ids, { overFormula: chance(0.3) });
  return { outcome: "done", cells: applied };
};

export const undo: Act = async ({ app, random, chance }) => {
  const steps = app.undoList();
  const step = chance(0.7) ? steps[0] : pick(random, steps);
  if (step === undefined) return READING;
  const { restored } = await app.undo(step.id);
  return { outcome: "undone", cells: restored };
};

export const clear: Act = async ({ app, chance }) => {
  await app.clear(chance(0.5));
  return READING;
};

/** A formula into a cell of the user's, blank or filled; over what is there only where asked for. */
export const insertFormula: Act = async ({ app, stage, random, below, chance }) => {
  const sheet = pick(random, [...stage.cells().keys()]) ?? "";
  const at = {
    file: "",
    sheet,
    row: 1 + below(7),
    col: chance(0.5) ? JANUARI + below(12) : below(5),
  };
  await app.reveal(at);
  const rumus = pick(random, [
    { id: "PAGU", args: ["2.21.02"] },
    { id: "PROGRESS", args: [] },
    { id: "TERBILANG", args: [1_000_000] },
  ]) ?? { id: "PROGRESS", args: [] };
  const report = await app.insertFormula(chance(0.6) ? { rumus, over: at } : { rumus });
  return { outcome: "done", cells: report.kind === "ditulis" ? 1 : 0 };
};
