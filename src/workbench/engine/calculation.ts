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

/**
 * Recalculates at once what a batch wrote, so that a `load` later in the same batch sees results,
 * as in Excel. (Left alone the engine waits a tenth of a second for more edits.)
 */
export class Calculation {
  readonly #kit: UniverKit;
  readonly #unitId: string;
  readonly #flush: () => void;
  readonly #hearing: { dispose(): void };
  #dirty: DirtyRange[] = [];
  /** Calculations asked for of which the start has not been heard yet. */
  #own = 0;
  #everything = false;
  /** `count` calculations under way: the engine begins one of its own beside ours, and each of them ends. */
  #running: {
    count: number;
    settled: Promise<boolean>;
    settle: (stopped: boolean) => void;
  } | null = null;

  /** @param flush lets the engine take in what was written; asked before anything is calculated */
  constructor(kit: UniverKit, unitId: string, flush: () => void) {
    this.#kit = kit;
    this.#unitId = unitId;
    this.#flush = flush;
    this.#hearing = kit.commands.onCommandExecuted((command) => {
      if (command.id === START) this.#hearStart();
      if (command.id !== NOTIFICATION) return;
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.#end(functionsExecutedState === STOPPED);
    });
  }

  dispose(): void {
    this.#hearing.dispose();
    if (this.#running !== null) this.#running.count = 1;
    this.#end(false);
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
      if (this.#running !== null) await this.#running.settled;
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
    this.#begin();
    this.#own += 1;
    const running = this.#running;
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
    const stopped = await running?.settled;
    if (stopped === true) this.#dirty.push(...dirtyRanges);
  }

  #hasFormulas(): boolean {
    const sheets = this.#kit.formulas.getFormulaData()[this.#unitId] ?? {};
    return Object.values(sheets).some((rows) => !isNone(rows) && Object.keys(rows).length > 0);
  }

  /** Ours are counted when they are asked for. */
  #hearStart(): void {
    if (this.#own > 0) this.#own -= 1;
    else this.#begin();
  }

  #begin(): void {
    if (this.#running !== null) {
      this.#running.count += 1;
      return;
    }
    let settle: (stopped: boolean) => void = () => undefined;
    const settled = new Promise<boolean>((resolve) => (settle = resolve));
    this.#running = { count: 1, settled, settle };
  }

  #end(stopped: boolean): void {
    const running = this.#running;
    if (running === null) return;
    running.count -= 1;
    if (running.count > 0) return;
    this.#running = null;
    running.settle(stopped);
  }
}
