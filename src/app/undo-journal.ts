import type { Langkah, SelLangkah } from "../sheet/memory/langkah.ts";
import { parseLangkah, writeLangkah } from "../sheet/memory/langkah.ts";
import { cellKey } from "./cell-writer.ts";
import type { UndoView } from "./views.ts";

/** Steps kept at most: the oldest is forgotten first. */
const MAX_STEPS = 50;

/** What we changed, the latest first: in this session, and in those before as the workbook keeps it. */
export class UndoJournal {
  #steps: readonly Langkah[] = [];
  #next = 1;
  #isRestored = false;

  /** Takes up the steps the workbook keeps, once. */
  restore(text: string | undefined): void {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const kept = parseLangkah(text).slice(0, MAX_STEPS);
    this.#next = Math.max(this.#next, 1 + Math.max(0, ...kept.map(({ id }) => id)));
    this.#steps = [...this.#steps, ...kept];
  }

  /** A step that is about to be done: until `replace` says otherwise it counts as broken off. */
  begin(label: string, sel: readonly SelLangkah[]): Langkah {
    return this.#push({ label, sel, putus: true, lembar: null });
  }

  /** A step that added a sheet. */
  addSheet(label: string, lembar: NonNullable<Langkah["lembar"]>): Langkah {
    return this.#push({ label, sel: [], putus: false, lembar });
  }

  #push(one: Omit<Langkah, "id">): Langkah {
    const step: Langkah = { id: this.#next++, ...one };
    this.#steps = [step, ...this.#steps].slice(0, MAX_STEPS);
    return step;
  }

  find(id: number): Langkah | undefined {
    return this.#steps.find((step) => step.id === id);
  }

  /** Cells of the steps that came after one, by `cellKey`. */
  cellsSince(id: number): ReadonlySet<string> {
    const at = this.#steps.findIndex((step) => step.id === id);
    const newer = this.#steps.slice(0, Math.max(0, at));
    return new Set(newer.flatMap(({ sel }) => sel.map(({ before }) => cellKey(before))));
  }

  /** The step that was broken off last; undefined = none. */
  brokenOff(): Langkah | undefined {
    return this.#steps.find(({ putus }) => putus);
  }

  /** Another state of a step; without cells and sheet it is no step any more. */
  replace(step: Langkah): void {
    const isEmpty = step.sel.length === 0 && step.lembar === null;
    this.#steps = this.#steps.flatMap((one) => {
      if (one.id !== step.id) return [one];
      return isEmpty ? [] : [step];
    });
  }

  remove(id: number): void {
    this.#steps = this.#steps.filter((step) => step.id !== id);
  }

  list(): readonly UndoView[] {
    return this.#steps.filter(({ putus }) => !putus).map(viewOf);
  }

  /** As the workbook keeps it; null = nothing to keep. */
  text(): string | null {
    const text = writeLangkah(this.#steps);
    return text === "" ? null : text;
  }
}

/** A step as lists show it. */
export function viewOf({ id, label, sel, lembar }: Langkah): UndoView {
  return { id, label, cells: lembar === null ? sel.length : lembar.cells };
}
