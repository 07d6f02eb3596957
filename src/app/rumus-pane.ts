import type { CascadeNode } from "../core/cascade/node.ts";
import type { AsOf } from "../core/periode/periode.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { rumusNode } from "./rumus-node.ts";
import { rumusDampak, rumusKandidat } from "./rumus-percepatan.ts";
import { rumusRapat, type KelompokRapat } from "./rumus-rapat.ts";
import type { CandidateView, MoveView } from "./views-percepatan.ts";
import type { AngkaNode, AngkaPercepatan, AngkaRapat, RumusOf } from "./views-rumus.ts";
import type { SliceKind, SliceView } from "./views-skenario.ts";

/** The formulas that give the figures of the pane in a cell, of those that one gives. */
export interface RumusPane {
  readonly node: (node: CascadeNode, asOf: AsOf) => RumusOf<AngkaNode>;
  readonly rapat: (kelompok: KelompokRapat, asOf: AsOf) => RumusOf<AngkaRapat>;
  readonly kandidat: (
    candidate: CandidateView,
    moves: readonly MoveView[],
  ) => RumusOf<AngkaPercepatan>;
  readonly dampak: (kind: SliceKind, slice: SliceView) => RumusOf<AngkaPercepatan>;
}

/** `current` gives the version of the workbook that the pane shows; null = none read yet: no formulas. */
export function createRumusPane(current: () => FxSnapshot | null): RumusPane {
  const of = <Found extends object>(find: (snapshot: FxSnapshot) => Found): Found | object => {
    const snapshot = current();
    return snapshot === null ? {} : find(snapshot);
  };
  return {
    node: (node, asOf) => of((snapshot) => rumusNode(node, asOf, snapshot)),
    rapat: (kelompok, asOf) => of((snapshot) => rumusRapat(kelompok, asOf, snapshot)),
    kandidat: (candidate, moves) => of((snapshot) => rumusKandidat(candidate, moves, snapshot)),
    dampak: (kind, slice) => of((snapshot) => rumusDampak(kind, slice, snapshot)),
  };
}
