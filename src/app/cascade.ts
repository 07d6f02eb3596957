import { buildCascade } from "../core/cascade/build-cascade.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { AsOf } from "../core/periode/periode.ts";
import { renderOrphan } from "../i18n/render-orphan.ts";
import { cellText } from "./cell-text.ts";
import { placeFinder } from "./place.ts";
import type { CascadeView, FindingView } from "./views.ts";

/** The region as one tree, with the number of findings at each node. */
export function cascadeSnapshot(
  snapshot: FxSnapshot,
  findings: readonly FindingView[] = [],
  asOf: AsOf = asOfOf(snapshot),
): CascadeView {
  const cascade = buildCascade(snapshot.model, snapshot.pos, {
    asOf,
    findings: countByPos(snapshot, findings),
  });
  return {
    asOf,
    nodes: cascade.nodes,
    orphans: cascade.orphans.map((orphan) => ({
      message: renderOrphan(orphan),
      at: orphan.at,
      cell: orphan.at === null ? "" : cellText(orphan.at),
    })),
    rekonsiliasi: cascade.rekonsiliasi,
  };
}

/** Findings per pos: those that stand in its block or rows. */
function countByPos(
  snapshot: FxSnapshot,
  findings: readonly FindingView[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (findings.length === 0) return counts;
  const placeOf = placeFinder(snapshot);
  for (const { at, diabaikan } of findings) {
    const { posId } = placeOf(at);
    if (posId !== null && diabaikan === null) counts.set(posId, (counts.get(posId) ?? 0) + 1);
  }
  return counts;
}
