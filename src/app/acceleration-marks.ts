import type { CellRef } from "../core/model/origin.ts";
import type { Edit, MarkStatus } from "../sheet/host.ts";
import { marksOf } from "./marks.ts";
import type { AccelerationView, CandidateView, MoveView, StatusPercepatan } from "./views.ts";

const MARK: Readonly<Partial<Record<StatusPercepatan, MarkStatus>>> = {
  layak: "percepatan-layak",
  bersyarat: "percepatan-bersyarat",
  tidakLayak: "percepatan-tidak-layak",
};

/**
 * Marks names and planned cells of TW III/IV by status, and the months the plan proposes as ghosts. What was not checked
 * is not marked; with `shown`, only these statuses and what of the plan belongs to them.
 * @param file cells of other files are left out; null = all
 */
export function accelerationMarks(
  { candidates, plan }: Pick<AccelerationView, "candidates" | "plan">,
  shown: ReadonlySet<StatusPercepatan> | null = null,
  file: string | null = null,
): Edit[] {
  const isHere = (at: CellRef): boolean => file === null || at.file === file;
  const marked = candidates.filter(({ status }) => shown === null || shown.has(status));
  const ids = new Set(marked.map(({ id }) => id));
  const own = marked.flatMap(({ status, cells }) => {
    const mark = MARK[status];
    return mark === undefined ? [] : cells.map((at) => ({ at, status: mark }));
  });
  const ghosts = plan.moves.flatMap(({ id, targets }) =>
    ids.has(id) ? targets.map((at) => ({ at, status: GHOST })) : [],
  );
  return marksOf([...own, ...ghosts].filter(({ at }) => isHere(at)));
}

/**
 * Looks up the cells of candidates and moves one by one: each is found once and kept, so that whoever has time to spare
 * can do it before they are marked.
 */
export function* findCells({
  candidates,
  plan,
}: Pick<AccelerationView, "candidates" | "plan">): Generator<void, void> {
  for (const item of [...candidates, ...plan.moves]) {
    cellsOf(item);
    yield;
  }
}

function cellsOf(item: CandidateView | MoveView): readonly CellRef[] {
  return "targets" in item ? item.targets : item.cells;
}

const GHOST: MarkStatus = "percepatan-usulan";
