import { OUTPUT_KINDS } from "../output-kinds.ts";
import { KEEPING, READING, type Act } from "./actor.ts";
import { pick } from "./random.ts";
import { SINCE } from "./workbook.ts";

export const accelerate: Act = async (actor) => {
  const { view } = await actor.app.accelerate();
  actor.shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
  return KEEPING;
};

export const apply: Act = async ({ app, shifts: all, chance }) => {
  const shifts = all.filter(() => chance(0.8));
  const { cells } = await app.applyPlan({ shifts, overFormula: chance(0.3), name: "acak" });
  return { outcome: "done", cells };
};

/** A finding is set aside, or the plan kept under a name. */
export const remember: Act = async ({ app, random, chance, errors, shifts }) => {
  const id = pick(random, errors);
  if (id !== undefined && chance(0.5)) {
    const words = { alasan: "Pembulatan", oleh: "Kasubag", sampai: "", sejak: SINCE };
    await app.ignore({ ids: [id], ...words });
    return KEEPING;
  }
  await app.saveScenario({ name: "Rapat", shifts, by: "", since: SINCE });
  return KEEPING;
};

/** An output sheet; the papers of a meeting among them are steps. */
export const writeSheet: Act = async ({ app, random }) => {
  await app.writeSheet(pick(random, OUTPUT_KINDS) ?? "temuan");
  return READING;
};
