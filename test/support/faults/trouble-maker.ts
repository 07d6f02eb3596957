import type { Fault, Trouble } from "../../../src/workbench/protocol/trouble.ts";
import { pick, pickWeighted, type Random } from "./random.ts";
import type { SheetCells, Stage } from "./stage.ts";
import { JANUARI } from "./workbook.ts";

/** What may happen to a request, and how often against each other. */
const KINDS = [
  ["busy", 3],
  ["fails before", 2],
  ["fails during", 3],
  ["fails after", 3],
  ["payload too large", 1],
  ["session lost", 0.7],
  ["slow host", 1],
  ["user types", 5],
  ["user renames a sheet", 0.5],
  ["user deletes a sheet", 0.2],
  ["user protects a sheet", 0.7],
  ["user hides a sheet", 0.4],
] as const;
export type Kind = (typeof KINDS)[number][0];

/** Trouble seldom comes alone: how often a request that follows a failed one meets some, too. */
const BURST = 0.35;

/** Renamed sheets bear this. */
const RENAMED = " (lama)";

/** Makes trouble between an add-in and its workbook, and keeps the book of what is the user's. */
export class TroubleMaker {
  /** What the workbook would hold if the add-in had never been there. */
  readonly users = new Map<string, Map<string, string>>();
  /** What it is expected to hold now. */
  readonly expected = new Map<string, Map<string, string>>();
  readonly counts = new Map<Kind, number>();
  /** Cells the user typed into since `accept`, as `difference` names them. */
  readonly typed = new Set<string>();
  readonly #stage: Stage;
  readonly #random: Random;
  readonly #chance: number;
  #isLost = false;
  #isBurst = false;
  readonly #shut = new Set<string>();

  constructor(stage: Stage, random: Random, chance: number) {
    this.#stage = stage;
    this.#random = random;
    this.#chance = chance;
    for (const [name, cells] of stage.cells()) {
      this.users.set(name, new Map(cells));
      this.expected.set(name, new Map(cells));
    }
    stage.meet(this.#trouble);
  }

  /** The session is there again, as after loading the pane anew. */
  reconnect(): void {
    this.#isLost = false;
  }

  /** Nothing goes wrong any more, and the user opens what was shut. */
  heal(): void {
    this.#stage.meet(null);
    this.#isLost = false;
    for (const name of this.users.keys()) {
      this.#stage.user.protect(name, false);
      this.#stage.user.hide(name, false);
    }
  }

  /** The user gives sheets their names back. */
  nameBack(): void {
    for (const name of [...this.users.keys()]) {
      if (name.endsWith(RENAMED)) this.#rename(name, name.slice(0, -RENAMED.length));
    }
  }

  /** The cells of the user's sheets as they are. */
  actual(): ReadonlyMap<string, SheetCells> {
    const all = this.#stage.cells();
    return new Map([...this.users.keys()].map((name) => [name, all.get(name) ?? new Map()]));
  }

  /** From now on the cells are expected to hold what they hold. */
  accept(): void {
    this.typed.clear();
    for (const [name, cells] of this.actual()) this.expected.set(name, new Map(cells));
  }

  readonly #trouble: Trouble = async () => {
    if (this.#isLost) return { code: "ConnectionFailure" };
    const chance = this.#isBurst ? BURST : this.#chance;
    this.#isBurst = false;
    if (this.#random() >= chance) return null;
    const kind = pickWeighted(this.#random, KINDS);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    const fault = await this.#happen(kind);
    this.#isBurst = fault !== null;
    return fault;
  };

  async #happen(kind: Kind): Promise<Fault | null> {
    const code = pick(this.#random, ["GeneralException", "Conflict", "RequestAborted"]) ?? "";
    const name = pick(this.#random, [...this.users.keys()]);
    switch (kind) {
      case "busy":
        return { code: "InvalidOperationInCellEditMode" };
      case "fails before":
        return { code };
      case "fails during":
        return { code, when: "during", done: this.#random() };
      case "fails after":
        return { code, when: "after" };
      case "payload too large":
        return { code: "RequestPayloadSizeLimitExceeded" };
      case "session lost":
        this.#isLost = true;
        return {
          code: "ConnectionFailure",
          when: pick(this.#random, ["before", "during", "after"] as const) ?? "before",
        };
      case "slow host":
        await new Promise((resolve) => setTimeout(resolve, 0));
        return null;
      default:
        if (name !== undefined) this.#act(kind, name);
        return null;
    }
  }

  #act(kind: Kind, name: string): void {
    const { user } = this.#stage;
    if (kind === "user types") this.#type(this.#random() < 0.8 ? this.#plan() : name);
    else if (kind === "user renames a sheet" && !name.endsWith(RENAMED)) {
      this.#rename(name, name + RENAMED);
    } else if (kind === "user deletes a sheet" && name === "Catatan") {
      user.remove(name);
      this.users.delete(name);
      this.expected.delete(name);
    } else if (kind === "user protects a sheet") {
      const isOn = !this.#shut.delete(name);
      if (isOn) this.#shut.add(name);
      user.protect(name, isOn);
    } else if (kind === "user hides a sheet" && this.users.size > 2) {
      user.hide(name, this.#random() < 0.5 && name !== this.#plan());
    }
  }

  #plan(): string {
    return this.users.has("RAK") ? "RAK" : `RAK${RENAMED}`;
  }

  /** Types into a cell, most often one the add-in is likely to write. */
  #type(name: string): void {
    if (this.#shut.has(name)) return;
    const row = 2 + Math.floor(this.#random() * 5);
    const col =
      this.#random() < 0.7
        ? JANUARI + Math.floor(this.#random() * 12)
        : 2 + Math.floor(this.#random() * 3);
    const value = this.#random() < 0.8 ? Math.floor(this.#random() * 90) * 1_000_000 : "diketik";
    const key = `${row},${col}`;
    const before = this.#stage.cells().get(name)?.get(key);
    this.#stage.user.type(name, row, col, value);
    this.typed.add(`${name}!${row},${col}`);
    const fact = this.#stage.cells().get(name)?.get(key);
    // To type what stands there already changes nothing, in Excel neither: whoever wrote it can take it back.
    if (fact === before) return;
    for (const book of [this.users, this.expected]) {
      if (fact === undefined) book.get(name)?.delete(key);
      else book.get(name)?.set(key, fact);
    }
  }

  #rename(name: string, to: string): void {
    this.#stage.user.rename(name, to);
    for (const book of [this.users, this.expected]) {
      const cells = book.get(name);
      book.delete(name);
      if (cells !== undefined) book.set(to, cells);
    }
    if (this.#shut.delete(name)) this.#shut.add(to);
  }
}
