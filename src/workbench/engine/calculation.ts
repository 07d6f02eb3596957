import type { UniverKit } from "./kit.ts";
import type { Area } from "./area.ts";
import { isNone } from "./none.ts";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const STOPPED = 1;

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** A calculation of ours: known by what it calculates. */
interface Run {
  readonly dirtyRanges: readonly DirtyRange[];
  /** Told whether it was stopped before its end. */
  readonly settle: (stopped: boolean) => void;
}

/** What is to be calculated: cells, and by other keys names, tables, everything. */
interface Asked {
  readonly dirtyRanges?: readonly DirtyRange[];
  readonly [other: string]: unknown;
}

/** Whether more than cells is to be calculated: a map that holds something, or everything. */
const isMore = (other: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(other).some(
    ([key, value]) =>
      value === true || (key.startsWith("dirty") && Object.keys(value ?? {}).length > 0),
  );

/**
 * Recalculates at once what a batch wrote, so that a `load` later in the same batch sees results,
 * as in Excel. (Left alone the engine waits a tenth of a second for more edits.)
 */
export class Calculation {
  readonly #kit: UniverKit;
  readonly #unitId: string;
  readonly #flush: () => void;
  readonly #hearing: { dispose(): void };
  readonly #guard: { dispose(): void };
  #dirty: DirtyRange[] = [];
  #everything = false;
  /** Ours that was asked for and has not begun yet. */
  #asked: Run | null = null;
  /** Under way: ours, or one that the engine began itself. */
  #running: Run | "engine" | null = null;
  #isStopping = false;
  #idle: (() => void)[] = [];

  /** @param flush lets the engine take in what was written; asked before anything is calculated */
  constructor(kit: UniverKit, unitId: string, flush: () => void) {
    this.#kit = kit;
    this.#unitId = unitId;
    this.#flush = flush;
    this.#hearing = kit.commands.onCommandExecuted((command) => {
      if (command.id === START) this.#begin(command.params as Asked);
      if (command.id !== NOTIFICATION) return;
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.#hearEnd(functionsExecutedState === STOPPED);
    });
    this.#guard = kit.api.addEvent(kit.api.Event.BeforeCommandExecute, (event) => {
      if (event.id === START && !this.#mayBegin(event.params as Asked)) event.cancel = true;
    });
  }

  dispose(): void {
    this.#hearing.dispose();
    this.#guard.dispose();
    for (const run of [this.#asked, this.#running])
      if (run !== null && run !== "engine") run.settle(false);
    this.#asked = null;
    this.#running = null;
    this.#wake();
  }

  mark(sheetId: string, a: Area): void {
    this.#dirty.push({
      unitId: this.#unitId,
      sheetId,
      range: { startRow: a.top, endRow: a.bottom, startColumn: a.left, endColumn: a.right },
    });
  }

  markEverything(): void {
    this.#everything = true;
  }

  get pending(): boolean {
    return this.#everything || this.#dirty.length > 0;
  }

  /** Resolves when nothing is left to calculate. */
  async settle(): Promise<void> {
    for (;;) {
      this.#flush();
      if (this.#isBusy) await new Promise<void>((resolve) => this.#idle.push(resolve));
      else if (!this.pending) return;
      else await this.#calculate();
    }
  }

  async #calculate(): Promise<void> {
    const dirtyRanges = this.#dirty;
    const forceCalculation = this.#everything;
    this.#dirty = [];
    this.#everything = false;
    if (!this.#hasFormulas()) return;
    const stopped = await new Promise<boolean>((settle) => {
      this.#asked = { dirtyRanges, settle };
      void this.#kit.commands.executeCommand(
        START,
        {
          forceCalculation,
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: forceCalculation ? { [this.#unitId]: {} } : {},
        },
        { onlyLocal: true },
      );
    });
    if (!stopped) return;
    this.#dirty.push(...dirtyRanges);
    this.#everything ||= forceCalculation;
  }

  #hasFormulas(): boolean {
    const sheets = this.#kit.formulas.getFormulaData()[this.#unitId] ?? {};
    return Object.values(sheets).some((rows) => !isNone(rows) && Object.keys(rows).length > 0);
  }

  get #isBusy(): boolean {
    return this.#asked !== null || this.#running !== null;
  }

  /**
   * A calculation that begins while another runs takes its place without a word: the engine has but one state, and says
   * that the first was done. What the engine would begin itself meanwhile is calculated after.
   */
  #mayBegin({ dirtyRanges = [], ...more }: Asked): boolean {
    if (!this.#isBusy || dirtyRanges === this.#asked?.dirtyRanges) return true;
    this.#dirty.push(...dirtyRanges);
    if (isMore(more)) this.markEverything();
    void this.settle();
    return false;
  }

  #begin({ dirtyRanges }: Asked): void {
    const asked = this.#asked;
    const isOurs = asked !== null && asked.dirtyRanges === dirtyRanges;
    this.#running = isOurs ? asked : "engine";
    if (isOurs) this.#asked = null;
  }

  /** The engine says twice of a calculation that it was stopped, and is ready for the next after the second time. */
  #hearEnd(stopped: boolean): void {
    const isFirst = stopped && !this.#isStopping;
    const wasStopped = this.#isStopping;
    this.#isStopping = isFirst;
    if (!isFirst) this.#end(wasStopped);
  }

  #end(stopped: boolean): void {
    const run = this.#running;
    this.#running = null;
    if (run !== null && run !== "engine") run.settle(stopped);
    if (this.#asked === null) this.#wake();
  }

  #wake(): void {
    for (const resume of this.#idle.splice(0)) resume();
  }
}
