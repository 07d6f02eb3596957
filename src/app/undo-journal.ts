import type { CellState, SheetGrid } from "../sheet/host.ts";
import type { UndoView } from "./views.ts";

/** A cell before and after a change of ours. */
export interface CellChange {
  readonly before: CellState;
  readonly after: CellState;
}

export interface UndoStep extends UndoView {
  readonly changes: readonly CellChange[];
  /** A sheet that the step added, as it stood then; null = none. */
  readonly added: SheetGrid | null;
}

/** Steps kept at most: the oldest is forgotten first. */
const MAX_STEPS = 50;

/** What we changed in this session, the latest first. */
export class UndoJournal {
  #steps: readonly UndoStep[] = [];
  #next = 1;

  add(label: string, changes: readonly CellChange[]): UndoView {
    return this.#push({ label, cells: changes.length, changes, added: null });
  }

  /** A step that added a sheet. */
  addSheet(label: string, added: SheetGrid): UndoView {
    const cells = added.values.flat().filter((value) => value !== "").length;
    return this.#push({ label, cells, changes: [], added });
  }

  #push(one: Omit<UndoStep, "id">): UndoView {
    const step: UndoStep = { id: this.#next++, ...one };
    this.#steps = [step, ...this.#steps].slice(0, MAX_STEPS);
    return viewOf(step);
  }

  find(id: number): UndoStep | undefined {
    return this.#steps.find((step) => step.id === id);
  }

  remove(id: number): void {
    this.#steps = this.#steps.filter((step) => step.id !== id);
  }

  list(): readonly UndoView[] {
    return this.#steps.map(viewOf);
  }
}

function viewOf({ id, label, cells }: UndoStep): UndoView {
  return { id, label, cells };
}
