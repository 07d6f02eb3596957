import { geseranOf, susunRencana, type RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { GeserBlok, Skenario } from "../core/acceleration/skenario.ts";
import { bahanOf } from "../core/pk/percepatan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { ScenarioView } from "./views.ts";

/** The plan of these shifts and no others. */
export function manual(snapshot: FxSnapshot, shifts: readonly GeserBlok[]): RencanaPercepatan {
  const { model } = bahanOf(snapshot);
  const geseran = geseranOf(model, ketetapanOf(shifts));
  return susunRencana(model, geseran, { solver: "manual", batasAtas: null });
}

/** Shifts by the id of their block. */
export function ketetapanOf(shifts: readonly GeserBlok[]): ReadonlyMap<string, number> {
  return new Map(shifts.map(({ id, shift }) => [id, shift]));
}

/** A kept scenario as the pane lists it. */
export function scenarioView(
  { id, nama, oleh, sejak, geserList }: Skenario,
  snapshot: FxSnapshot,
): ScenarioView {
  const known = new Set(bahanOf(snapshot).model.kandidatList.map((one) => one.id));
  const lost = geserList.filter((one) => !known.has(one.id)).length;
  return { id, name: nama, by: oleh, since: sejak, shifts: geserList, lost };
}
