import type {
  AccelerationView,
  CandidateView,
  MoveView,
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
  readonly move: MoveView | null;
  /** Why the plan did not take it; null when it did, or never considered it. */
  readonly refused: string | null;
}

/** The candidates of some statuses; within a status the planned ones first, then by amount. */
export function candidateRows(
  view: AccelerationView,
  shown: ReadonlySet<StatusPercepatan>,
): readonly CandidateRow[] {
  const moves = new Map(view.plan.moves.map((move) => [move.id, move]));
  const refusals = new Map(view.plan.refused.map(({ id, sentence }) => [id, sentence]));
  const rank = (row: CandidateRow): number =>
    STATUSES.indexOf(row.candidate.status) * 2 + (row.move === null ? 1 : 0);
  return view.candidates
    .filter((candidate) => shown.has(candidate.status))
    .map((candidate) => ({
      candidate,
      move: moves.get(candidate.id) ?? null,
      refused: refusals.get(candidate.id) ?? null,
    }))
    .sort((a, b) => rank(a) - rank(b) || b.candidate.amount - a.candidate.amount);
}

/** Rupiah of the candidates that the plan brings forward. */
export function plannedAmount(view: AccelerationView): number {
  const planned = new Set(view.plan.moves.map((move) => move.id));
  return view.candidates.reduce((sum, { id, amount }) => (planned.has(id) ? sum + amount : sum), 0);
}
