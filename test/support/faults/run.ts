import { AppError } from "../../../src/app/app-error.ts";
import { ACTIONS, RELOADS, WITH_DRAFTS, type Action } from "./actions.ts";
import { Actor, KEEPING, READING, type Deed, type WholeRows } from "./actor.ts";
import { KeptBook } from "./kept.ts";
import { pickWeighted, seeded, type Random } from "./random.ts";
import { difference, type Stage } from "./stage.ts";
import { TroubleMaker, type Kind } from "./trouble-maker.ts";

/** What a run came to. */
export interface RunReport {
  readonly counts: ReadonlyMap<Kind, number>;
  /** How often each action ended without a refusal. */
  readonly actions: ReadonlyMap<string, number>;
  readonly done: number;
  readonly undone: number;
  readonly messages: number;
  /** Steps that were broken off and offered by the next pane. */
  readonly offered: number;
  /** What should not be: a cell of the user's that changed, an error that is no sentence, a torn memory. */
  readonly violations: readonly string[];
}

/** Trouble per request. */
const CHANCE = 0.07;

/**
 * Everything the pane can do to a workbook, in any order, while requests fail and the user works. After each action the
 * cells must be as the action said, and what the workbook keeps must be old or new; in the end, when everything of ours
 * is taken back, the cells are as the user left them.
 */
export async function randomRun(
  open: (random: Random) => Stage | Promise<Stage>,
  seed: number,
  actions: number,
): Promise<RunReport> {
  const random = seeded(seed);
  const stage = await open(random);
  const maker = new TroubleMaker(stage, random, CHANCE);
  const run = new Run(stage, maker, random);
  try {
    for (let nth = 0; nth < actions; nth += 1) await run.act();
    await run.end();
    return run.report();
  } finally {
    stage.close();
  }
}

class Run {
  readonly #stage: Stage;
  readonly #maker: TroubleMaker;
  readonly #actor: Actor;
  readonly #kept: KeptBook;
  readonly #actions: readonly (readonly [Action, number])[];
  readonly #tally = { done: 0, undone: 0, message: 0 };
  readonly #succeeded = new Map<string, number>();
  readonly #violations: string[] = [];
  readonly #reloading: Action = ["reload", () => this.#reload()];
  #isLost = false;
  #offered = 0;

  constructor(stage: Stage, maker: TroubleMaker, random: Random) {
    this.#stage = stage;
    this.#maker = maker;
    this.#actor = new Actor(stage, maker, random);
    this.#kept = new KeptBook(stage);
    const actions = stage.takesDrafts ? WITH_DRAFTS : ACTIONS;
    this.#actions = [...actions, [this.#reloading, RELOADS]];
  }

  report(): RunReport {
    const { done, undone, message } = this.#tally;
    return {
      counts: this.#maker.counts,
      actions: this.#succeeded,
      done,
      undone,
      messages: message,
      offered: this.#offered,
      violations: this.#violations,
    };
  }

  /** One action, whatever comes of it. */
  async act(): Promise<void> {
    const actor = this.#actor;
    const [name, action] = this.#isLost
      ? this.#reloading
      : pickWeighted(actor.random, this.#actions);
    this.#isLost = false;
    actor.planned = READING;
    let deed: Deed;
    try {
      deed = await action(actor);
    } catch (error) {
      this.#refused(name, error);
      this.#maker.accept();
      return;
    }
    this.#tally[deed.outcome] += 1;
    this.#succeeded.set(name, (this.#succeeded.get(name) ?? 0) + 1);
    this.#hold(name, deed);
    this.#keep(name, deed.isKept === true);
    this.#maker.accept();
  }

  /** Everything of ours is taken back when all is quiet: the cells must be the user's. */
  async end(): Promise<void> {
    this.#maker.heal();
    await this.#reload();
    // A step is taken back under the names its sheets had then.
    await this.#undoAll();
    this.#maker.nameBack();
    await this.#undoAll();
    const { app } = this.#actor;
    for (const { id } of app.undoList()) {
      // What stood on a sheet that the user deleted is gone with it; the step waits for the sheet to come back.
      const { refused } = await app.undo(id);
      const isGone = refused.every(({ cell }) => !this.#maker.users.has(sheetOf(cell)));
      if (!isGone) this.#violations.push("end: a step cannot be taken back");
    }
    await app.clear(true);
    for (const cell of difference(this.#maker.users, this.#maker.actual()))
      this.#violations.push(`end: ${cell}`);
    if (this.#stage.marks() > 0) this.#violations.push(`end: ${this.#stage.marks()} marks left`);
    this.#keep("end", true);
  }

  async #undoAll(): Promise<void> {
    const { app } = this.#actor;
    for (const { id } of app.undoList()) await app.undo(id);
  }

  #refused(name: string, error: unknown): void {
    const sentence = sentenceOf(error);
    if (sentence === null) this.#violations.push(`${name}: ${String(error)}`);
    this.#tally.message += 1;
    // What was done, though nothing more could be read; or a step that could be neither finished nor taken back.
    const isWritten = sentence?.includes("belum dapat dibaca ulang") === true;
    const isBroken = sentence?.includes("tercatat") === true;
    if (!isBroken) this.#hold(name, isWritten ? this.#actor.planned : READING);
    this.#keep(name, false);
    // Most load the pane anew when it says so.
    this.#isLost = sentence?.includes("terputus") === true && this.#actor.chance(0.8);
  }

  /** The pane is loaded anew; what was broken off is finished or taken back. */
  async #reload(): Promise<Deed> {
    const actor = this.#actor;
    this.#maker.reconnect();
    actor.app = this.#stage.pane();
    this.#maker.accept();
    const { terputus } = await actor.app.beranda();
    if (terputus === null) return KEEPING;
    this.#offered += 1;
    if (actor.chance(0.5)) {
      await actor.app.undo(terputus.id);
      return { outcome: "undone", cells: terputus.cells };
    }
    await actor.app.finishStep(terputus.id);
    return { outcome: "done", cells: terputus.cells };
  }

  /** No more cells of the user's differ from what is expected than the action says, and rows are whole. */
  #hold(name: string, { cells, rows }: Deed): void {
    const changed = difference(this.#maker.expected, this.#maker.actual());
    if (changed.length > cells)
      this.#violations.push(`${name} said ${cells}: ${changed.slice(0, 5).join("; ")}`);
    if (rows === undefined) return;
    const torn = tornRows(rows, changed, this.#maker.typed);
    if (torn.length > 0) this.#violations.push(`${name}: half a row ${torn.join(", ")}`);
  }

  #keep(name: string, isCertain: boolean): void {
    for (const fault of this.#kept.faults(isCertain)) this.#violations.push(`${name}: ${fault}`);
  }
}

/** Rows of which some cells were written, but not all; what the user typed meanwhile counts as filled. */
function tornRows(
  { sheet, cols }: WholeRows,
  changed: readonly string[],
  typed: ReadonlySet<string>,
): readonly string[] {
  const places = changed.map((one) => one.slice(0, one.indexOf(":")));
  const filled = new Set([...places, ...typed]);
  const rowOf = (place: string): string => place.slice(0, place.lastIndexOf(","));
  const own = new Set(places.map(rowOf).filter((row) => row.startsWith(sheet)));
  return [...own].filter((row) => cols.some((col) => !filled.has(`${row},${col}`)));
}

/** `'RAK (lama)'!B8` → `RAK (lama)`. */
const sheetOf = (cell: string): string =>
  cell.slice(0, cell.lastIndexOf("!")).replace(/^'(.*)'$/, "$1");

/** The sentence of a refusal; null where it is none for a user. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof AppError)) return null;
  return /^\p{Lu}.+[.]$/su.test(error.message) ? error.message : null;
}
