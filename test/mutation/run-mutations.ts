import type { Finding } from "../../src/core/rules/finding.ts";
import { runRules } from "../../src/core/rules/run.ts";
import type { Rujukan } from "../../src/core/rujukan/rujukan.ts";
import { cellAddress } from "../../src/sheet/a1.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { cleanBook, freshBook } from "./bases.ts";
import type { Place } from "./book.ts";
import type { MutationCase } from "./index.ts";
import type { BaseName } from "./mutator.ts";
import { Rng } from "./rng.ts";

export interface MutationResult {
  readonly rule: string;
  readonly base: BaseName;
  readonly seed: number;
  /** Null = the mutator found no place for its fault. */
  readonly at: Place | null;
  /** The rule tells of it at that very cell, and no fault elsewhere is made out to be its cause. */
  readonly found: boolean;
  /** Roots that are not the fault: other rules wherever they stand, and the rule itself elsewhere. As `RULE Sheet!A1`. */
  readonly unrelated: readonly string[];
  /** Rules of `also` that did come. */
  readonly also: readonly string[];
}

/** Injects one fault, checks the workbook, and compares what was found with what was done. */
export function runMutation(
  { mutator, base }: MutationCase,
  seed: number,
  rujukan: Rujukan | null,
): MutationResult {
  const book = freshBook(base);
  const at = mutator.inject(book, new Rng(seed));
  const run = { rule: mutator.rule, base, seed, at };
  if (at === null) return { ...run, found: false, unrelated: [], also: [] };
  const { findings } = runRules(readWorkbook(book.grids), { rujukan });
  const fresh = withoutKnown(findings, cleanFindings(base, rujukan));
  const excused = mutator.also ?? {};
  const isFault = (one: Finding): boolean => one.rule === mutator.rule && isAt(one, at);
  const rootOf = (one: Finding): Finding | undefined =>
    one.rootCause === null ? one : findings.find(({ id }) => id === one.rootCause);
  const found = fresh.some((one) => {
    const root = isFault(one) ? rootOf(one) : undefined;
    return root !== undefined && (isAt(root, at) || root.rule in excused);
  });
  const others = fresh.filter((one) => one.rootCause === null && !isFault(one));
  return {
    ...run,
    found,
    unrelated: others
      .filter(({ rule, ...one }) => !(rule in excused) && !isUnder(one.id, fresh, isFault))
      .map((one) => `${one.rule} ${nameOf(one.at)}`),
    also: others.map(({ rule }) => rule).filter((rule) => rule in excused),
  };
}

/** Whether the fault itself hangs under that root at its own cell (what one rule says of a code, another says better). */
function isUnder(
  root: string,
  findings: readonly Finding[],
  isFault: (one: Finding) => boolean,
): boolean {
  const own = findings.find((one) => isFault(one) && one.rootCause === root);
  const above = findings.find(({ id }) => id === root);
  return own !== undefined && above !== undefined && isAt(above, own.at);
}

const remarks = new Map<BaseName, readonly Finding[]>();

/** What is rightly said of the clean workbook too (a DPPA names the DPA that it replaces). */
function cleanFindings(base: BaseName, rujukan: Rujukan | null): readonly Finding[] {
  const known = remarks.get(base);
  if (known !== undefined) return known;
  const { findings } = runRules(cleanBook(base).model, { rujukan });
  if (findings.some(({ severity }) => severity === "error"))
    throw new Error(`${base} is not clean`);
  remarks.set(base, findings);
  return findings;
}

/** The findings that the clean workbook does not have; one that only moved with its row is the same. */
function withoutKnown(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = findings.filter(({ id }) => !ids.has(id));
  const now = new Set(findings.map(({ id }) => id));
  const moved = known.filter(({ id }) => !now.has(id)).map(contentOf);
  return fresh.filter((one) => {
    const nth = moved.indexOf(contentOf(one));
    if (nth < 0) return true;
    moved.splice(nth, 1);
    return false;
  });
}

function contentOf({ rule, messageId, data, at }: Finding): string {
  return JSON.stringify([rule, messageId, data, at.sheet, at.col]);
}

function isAt(finding: Pick<Finding, "at">, at: Place): boolean {
  return finding.at.sheet === at.sheet && finding.at.row === at.row && finding.at.col === at.col;
}

export function nameOf(at: Place): string {
  return `${at.sheet}!${cellAddress(at.row, at.col)}`;
}
