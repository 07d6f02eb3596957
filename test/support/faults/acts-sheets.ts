import { buildTemplat } from "../../../src/sheet/template/build-templat.ts";
import { READING, type Act } from "./actor.ts";

/**
 * The empty tables as new sheets: all of them with all their rows. The user takes them away again, so that what comes
 * after is not slowed by them.
 */
export const newSheets: Act = async ({ app, stage, maker }) => {
  const before = new Set(stage.cells().keys());
  // A sheet that bears another name since is no new one.
  const added = (): readonly string[] =>
    [...stage.cells().keys()].filter((one) => !before.has(one) && !maker.users.has(one));
  try {
    const names = await app.newSheets("templat");
    const there = added();
    const lost = names.filter((name) => !there.includes(name));
    const all = buildTemplat().length;
    if (lost.length > 0 || names.length !== all || there.length !== all)
      throw new Error(`${names.length} of ${all} sheets told, ${there.length} there`);
    const blank = names.filter((name) => (stage.cells().get(name)?.size ?? 0) === 0);
    if (blank.length > 0) throw new Error(`blank: ${blank.join(", ")}`);
  } finally {
    for (const name of added()) stage.user.remove(name);
  }
  return READING;
};
