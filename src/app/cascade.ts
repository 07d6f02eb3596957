import { periksaKeselarasan } from "../core/cascade/keselarasan.ts";
import type { Cascade } from "../core/cascade/node.ts";
import type { CellRef } from "../core/model/origin.ts";
import { cascadeOf } from "../core/pk/pohon.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { PENGATURAN_RAPAT } from "../core/rapat/pengaturan.ts";
import type { AsOf } from "../core/periode/periode.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { renderKeselarasan } from "../i18n/render-keselarasan.ts";
import { renderOrphan } from "../i18n/render-orphan.ts";
import { cellText } from "./cell-text.ts";
import { gazetirOf } from "./gazetir.ts";
import { placeFinder } from "./place.ts";
import type { CascadeView, FindingView } from "./views.ts";

export interface CascadeFacts {
  readonly findings?: readonly FindingView[];
  readonly asOf?: AsOf;
  /** Knows places; null = they are not examined. */
  readonly rujukan?: Rujukan | null;
}

/** The region as one tree. With the tree of before, only what changed since is worked out anew. */
export class CascadeKeeper {
  #cascade: Cascade | null = null;

  view(snapshot: FxSnapshot, facts: CascadeFacts = {}): CascadeView {
    const { findings = [], asOf = asOfOf(snapshot), rujukan = null } = facts;
    const gazetir = rujukan === null ? null : gazetirOf(rujukan);
    const options = { asOf, findings: cellsByPos(snapshot, findings), gazetir };
    const cascade = cascadeOf(snapshot, options, this.#cascade);
    this.#cascade = cascade;
    return {
      asOf,
      deviasiMerah: snapshot.pengaturan.of(PENGATURAN_RAPAT).deviasiMerah,
      nodes: cascade.nodes,
      orphans: cascade.orphans.map((orphan) => ({
        message: renderOrphan(orphan),
        at: orphan.at,
        cell: orphan.at === null ? "" : cellText(orphan.at),
      })),
      rekonsiliasi: cascade.rekonsiliasi,
      pk: cascade.pk,
      keselarasan: periksaKeselarasan(snapshot.model, snapshot.pos, cascade, { gazetir }).map(
        (one) => ({
          jenis: one.jenis,
          tidakDiperiksa: /[tT]idakDiperiksa/.test(one.jenis),
          message: renderKeselarasan(one),
          at: one.at,
          cell: one.at === null ? "" : cellText(one.at),
        }),
      ),
      rinci: cascade.rinci,
      rekening: cascade.rekening,
    };
  }
}

/** The tree of a snapshot that stands alone. */
export function cascadeSnapshot(snapshot: FxSnapshot, facts: CascadeFacts = {}): CascadeView {
  return new CascadeKeeper().view(snapshot, facts);
}

/** Cells with findings per pos: those that stand in its block or rows. */
function cellsByPos(
  snapshot: FxSnapshot,
  findings: readonly FindingView[],
): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  if (findings.length === 0) return cells;
  const placeOf = placeFinder(snapshot);
  for (const { at, diabaikan } of findings) {
    const { posId } = placeOf(at);
    if (posId === null || diabaikan !== null) continue;
    const known = cells.get(posId);
    if (known === undefined) cells.set(posId, [at]);
    else known.push(at);
  }
  return cells;
}
