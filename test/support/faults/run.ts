import type { App } from "../../../src/app/app.ts";
import { AppError } from "../../../src/app/app-error.ts";
import { pick, pickWeighted, seeded, type Random } from "./random.ts";
import { difference, type Stage } from "./stage.ts";
import { TroubleMaker, type Kind } from "./trouble-maker.ts";

/** What a run came to. */
export interface RunReport {
  readonly counts: ReadonlyMap<Kind, number>;
  readonly done: number;
  readonly undone: number;
  readonly messages: number;
  /** Steps that were broken off and offered by the next pane. */
  readonly offered: number;
  /** What should not be: a cell of the user's that changed, an error that is no sentence. */
  readonly violations: readonly string[];
}

/** Trouble per request. */
const CHANCE = 0.07;
const SINCE = "2026-03-06";

type Outcome = "done" | "undone" | "message";

/** What an action did to cells of the user's: how many it says to have changed. */
interface Deed {
  readonly outcome: Outcome;
  readonly cells: number;
}

const READING: Deed = { outcome: "done", cells: 0 };

/**
 * Checks, marks, fixes, applies plans, takes steps back, writes sheets and loads the pane anew in any order while
 * requests fail and the user works; after each action the cells must be as the action said, and in the end, when
 * everything of ours is taken back, as the user left them.
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
  readonly #random: Random;
  readonly #tally = { done: 0, undone: 0, message: 0 };
  readonly #violations: string[] = [];
  #app: App;
  #isLost = false;
  #offered = 0;
  #fixable: readonly string[] = [];
  #errors: readonly string[] = [];
  #shifts: readonly { readonly id: string; readonly shift: number }[] = [];
  #decisions = 0;

  constructor(stage: Stage, maker: TroubleMaker, random: Random) {
    this.#stage = stage;
    this.#maker = maker;
    this.#random = random;
    this.#app = stage.pane();
  }

  report(): RunReport {
    const { done, undone, message } = this.#tally;
    return {
      counts: this.#maker.counts,
      done,
      undone,
      messages: message,
      offered: this.#offered,
      violations: this.#violations,
    };
  }

  /** One action, whatever comes of it. */
  async act(): Promise<void> {
    const [name, action] = this.#isLost ? RELOAD : pickWeighted(this.#random, ACTIONS);
    this.#isLost = false;
    let deed: Deed;
    try {
      deed = await action(this);
    } catch (error) {
      const sentence = sentenceOf(error);
      if (sentence === null) this.#violations.push(`${name}: ${String(error)}`);
      this.#tally.message += 1;
      // A step that could be neither finished nor taken back says so.
      if (sentence?.includes("tercatat") !== true) this.#hold(name, 0);
      this.#maker.accept();
      // Most load the pane anew when it says so.
      this.#isLost = sentence?.includes("terputus") === true && this.#random() < 0.8;
      return;
    }
    this.#tally[deed.outcome] += 1;
    this.#hold(name, deed.cells);
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
    if (this.#app.undoList().length > 0) this.#violations.push("end: a step cannot be taken back");
    await this.#app.clear(true);
    for (const cell of difference(this.#maker.users, this.#maker.actual()))
      this.#violations.push(`end: ${cell}`);
    if (this.#stage.marks() > 0) this.#violations.push(`end: ${this.#stage.marks()} marks left`);
  }

  async #undoAll(): Promise<void> {
    for (const { id } of this.#app.undoList()) await this.#app.undo(id);
  }

  async check(): Promise<Deed> {
    const { view } = await this.#app.check();
    this.#fixable = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
    this.#errors = view.findings.filter(({ saran }) => saran === null).map(({ id }) => id);
    return READING;
  }

  async fix(): Promise<Deed> {
    const ids = this.#fixable.filter(() => this.#random() < 0.7);
    const { applied } = await this.#app.applyFix(ids, { overFormula: this.#random() < 0.3 });
    return { outcome: "done", cells: applied };
  }

  async accelerate(): Promise<Deed> {
    const { view } = await this.#app.accelerate();
    this.#shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
    return READING;
  }

  async apply(): Promise<Deed> {
    const shifts = this.#shifts.filter(() => this.#random() < 0.8);
    const request = { shifts, overFormula: this.#random() < 0.3, name: "acak" };
    const { cells } = await this.#app.applyPlan(request);
    return { outcome: "done", cells };
  }

  async undo(): Promise<Deed> {
    const steps = this.#app.undoList();
    const step = this.#random() < 0.7 ? steps[0] : pick(this.#random, steps);
    if (step === undefined) return READING;
    const { restored } = await this.#app.undo(step.id);
    return { outcome: "undone", cells: restored };
  }

  async clear(): Promise<Deed> {
    await this.#app.clear(this.#random() < 0.5);
    return READING;
  }

  async write(): Promise<Deed> {
    const kinds = ["temuan", "percepatan", "pergeseran", "cascading"] as const;
    await this.#app.writeSheet(pick(this.#random, kinds) ?? "temuan");
    return READING;
  }

  async remember(): Promise<Deed> {
    const id = pick(this.#random, this.#errors);
    if (id !== undefined && this.#random() < 0.5) {
      const words = { alasan: "Pembulatan", oleh: "Kasubag", sampai: "", sejak: SINCE };
      await this.#app.ignore({ ids: [id], ...words });
      return READING;
    }
    await this.#app.saveScenario({ name: "Rapat", shifts: this.#shifts, by: "", since: SINCE });
    return READING;
  }

  async decide(): Promise<Deed> {
    this.#decisions += 1;
    await this.#app.recordDecision({
      rapat: "Rapat",
      tanggal: SINCE,
      butir: `=BUTIR ${this.#decisions}`,
      keputusan: "Dipercepat",
      pic: "",
      tenggat: "",
      kode: "",
      sel: "",
    });
    return READING;
  }

  /** The pane is loaded anew; what was broken off is finished or taken back. */
  async reload(): Promise<Deed> {
    return this.#reload();
  }

  async #reload(): Promise<Deed> {
    this.#maker.reconnect();
    this.#app = this.#stage.pane();
    this.#maker.accept();
    const { terputus } = await this.#app.beranda();
    if (terputus === null) return READING;
    this.#offered += 1;
    if (this.#random() < 0.5) {
      await this.#app.undo(terputus.id);
      return { outcome: "undone", cells: terputus.cells };
    }
    await this.#app.finishStep(terputus.id);
    return { outcome: "done", cells: terputus.cells };
  }

  /** No more cells of the user's differ from what is expected than the action says. */
  #hold(name: string, cells: number): void {
    const changed = difference(this.#maker.expected, this.#maker.actual());
    if (changed.length > cells)
      this.#violations.push(`${name} said ${cells}: ${changed.slice(0, 5).join("; ")}`);
  }
}

type Action = readonly [name: string, act: (run: Run) => Promise<Deed>];

const RELOAD: Action = ["reload", (run) => run.reload()];

const ACTIONS: readonly (readonly [Action, weight: number])[] = [
  [["check", (run) => run.check()], 3],
  [["fix", (run) => run.fix()], 4],
  [["accelerate", (run) => run.accelerate()], 2],
  [["apply", (run) => run.apply()], 4],
  [["undo", (run) => run.undo()], 4],
  [["clear", (run) => run.clear()], 1],
  [["write", (run) => run.write()], 1],
  [["remember", (run) => run.remember()], 1],
  [["decide", (run) => run.decide()], 1],
  [RELOAD, 1.5],
];

/** The sentence of a refusal; null where it is none for a user. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof AppError)) return null;
  return /^\p{Lu}.+[.]$/su.test(error.message) ? error.message : null;
}
