import type {
  AccelerationView,
  BlockView,
  CandidateView,
  MoveView,
  PlanView,
  StatusPercepatan,
} from "../../../app/views.ts";

export const STATUSES: readonly StatusPercepatan[] = [
  "layak",
  "bersyarat",
  "tidakLayak",
  "tidakDiperiksa",
];

/** A candidate with what the plan says of it. */
export interface CandidateRow {
  readonly candidate: CandidateView;
  /** Its blocks that move. */
  readonly moves: readonly MoveView[];
  /** Blocks whose month can be chosen. */
  readonly blocks: readonly BlockView[];
  /** Why the plan did not take it; null when it did, or never considered it. */
  readonly refused: string | null;
  /** Rupiah × months earlier. */
  readonly effect: number;
}

/** The candidates of some statuses: those with most effect first, then by the amount that could move. */
export function candidateRows(
  view: AccelerationView,
  plan: PlanView,
  shown: ReadonlySet<StatusPercepatan>,
): readonly CandidateRow[] {
  const moves = byId(plan.moves);
  const blocks = byId(plan.blocks);
  const refusals = new Map(plan.refused.map(({ id, sentence }) => [id, sentence]));
  return view.candidates
    .filter((candidate) => shown.has(candidate.status))
    .map((candidate) => {
      const own = moves.get(candidate.id) ?? [];
      return {
        candidate,
        moves: own,
        blocks: blocks.get(candidate.id) ?? [],
        refused: own.length > 0 ? null : (refusals.get(candidate.id) ?? null),
        effect: own.reduce((sum, { amount, shift }) => sum + amount * shift, 0),
      };
    })
    .sort((a, b) => b.effect - a.effect || rank(a) - rank(b) || size(b) - size(a));
}

const rank = ({ candidate }: CandidateRow): number => STATUSES.indexOf(candidate.status);
const size = ({ candidate }: CandidateRow): number => candidate.amount;

function byId<Item extends { readonly id: string }>(
  list: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const known = groups.get(item.id);
    if (known === undefined) groups.set(item.id, [item]);
    else known.push(item);
  }
  return groups;
}
