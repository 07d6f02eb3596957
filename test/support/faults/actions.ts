import type { Act } from "./actor.ts";
import { check, clear, fix, insertFormula, undo } from "./acts-cells.ts";
import { closeMeeting, decideMatch, setSetting, undoMatch } from "./acts-memory.ts";
import { accelerate, apply, remember, writeSheet } from "./acts-plan.ts";
import { newSheets } from "./acts-sheets.ts";
import { joinTheme, recordDecision, setDecisionStatus } from "./acts-tables.ts";

export type Action = readonly [name: string, act: Act];

/** What somebody does at the pane, and how often against each other; loading it anew comes on top. */
export const ACTIONS: readonly (readonly [Action, weight: number])[] = [
  [["check", check], 3],
  [["fix", fix], 4],
  [["accelerate", accelerate], 2],
  [["apply", apply], 4],
  [["undo", undo], 4],
  [["clear", clear], 1],
  [["write sheet", writeSheet], 1.5],
  [["remember", remember], 1],
  [["set setting", setSetting], 2],
  [["record decision", recordDecision], 2],
  [["set decision status", setDecisionStatus], 1.5],
  [["close meeting", closeMeeting], 0.7],
  [["decide match", decideMatch], 1.5],
  [["undo match", undoMatch], 0.7],
  [["join theme", joinTheme], 1.5],
  [["insert formula", insertFormula], 2],
];

/** Where whole sheets of ours can be added. */
export const WITH_DRAFTS: typeof ACTIONS = [...ACTIONS, [["new sheets", newSheets], 1]];

/** Weight of loading the pane anew. */
export const RELOADS = 2;
