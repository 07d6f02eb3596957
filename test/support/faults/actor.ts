import type { App } from "../../../src/app/app.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";
import type { TroubleMaker } from "./trouble-maker.ts";

/** What an action did to cells of the user's: how many it says to have changed at most. */
export interface Deed {
  readonly outcome: "done" | "undone";
  readonly cells: number;
  /** Columns that are written together in a row of a table of the user's, by its sheet. */
  readonly rows?: WholeRows;
  /** What the pane takes the workbook to keep was read or kept by this action. */
  readonly isKept?: true;
}

/** A row of this sheet is written in all of these columns or in none. */
export interface WholeRows {
  readonly sheet: string;
  readonly cols: readonly number[];
}

/** An action that writes nothing into cells of the user's. */
export const READING: Deed = { outcome: "done", cells: 0 };
/** The same of one that reads or changes what the workbook keeps. */
export const KEEPING: Deed = { ...READING, isKept: true };

/** Somebody at the pane: what was seen last, to be acted on. */
export class Actor {
  app: App;
  fixable: readonly string[] = [];
  errors: readonly string[] = [];
  shifts: readonly { readonly id: string; readonly shift: number }[] = [];
  /** Sub kegiatan of suggestions across SKPD. */
  posIds: readonly string[] = [];
  decisions = 0;
  /** What the action under way writes if all goes well: it stands when only the answer is lost. */
  planned: Deed = READING;
  readonly stage: Stage;
  readonly maker: TroubleMaker;
  readonly random: Random;

  constructor(stage: Stage, maker: TroubleMaker, random: Random) {
    this.stage = stage;
    this.maker = maker;
    this.random = random;
    this.app = stage.pane();
  }

  /** True as often as the share says. */
  readonly chance = (share: number): boolean => this.random() < share;

  /** A whole number from 0 up to, not including, the limit. */
  readonly below = (limit: number): number => Math.floor(this.random() * limit);
}

/** Something somebody does at the pane. What it throws is what the pane would show. */
export type Act = (actor: Actor) => Promise<Deed>;
