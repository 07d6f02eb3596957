import type { Finding } from "../../src/core/rules/finding.ts";
import { runRules } from "../../src/core/rules/run.ts";
import type { Rujukan } from "../../src/core/rujukan/rujukan.ts";
import { cellAddress } from "../../src/sheet/a1.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { cleanBook, freshBook } from "./bases.ts";
import type { Place } from "./book.ts";
import type { BaseName, Mutator } from "./mutator.ts";
import { Rng } from "./rng.ts";

export interface MutationResult {
  readonly rule: string;
  readonly seed: number;
  /** Null = the mutator found no place for its fault. */
  readonly at: Place | null;
  readonly found: boolean;
  /** Roots of other rules at other cells, as `RULE Sheet!A1`. */
  readonly unrelated: readonly string[];
}

/** Injects one fault, checks the workbook, and compares what was found with what was done. */
export function runMutation(
  mutator: Mutator,
  seed: number,
  rujukan: Rujukan | null,
): MutationResult {
  const base = mutator.base ?? "contoh";
  const book = freshBook(base);
  const at = mutator.inject(book, new Rng(seed));
  if (at === null) return { rule: mutator.rule, seed, at, found: false, unrelated: [] };
  const known = cleanFindings(base, rujukan);
  const findings = runRules(readWorkbook(book.grids), { rujukan }).findings.filter(
    ({ id }) => !known.has(id),
  );
  const found = findings.some((finding) => finding.rule === mutator.rule && isAt(finding, at));
  const unrelated = findings
    .filter(({ rootCause }) => rootCause === null)
    .filter((finding) => finding.rule !== mutator.rule && !isAt(finding, at))
    .filter((finding) => !(finding.rule in (mutator.also ?? {})))
    .map((finding) => `${finding.rule} ${nameOf(finding.at)}`);
  const astray = findings
    .filter(({ rule, rootCause }) => rule === mutator.rule && rootCause === null)
    .filter((finding) => !isAt(finding, at))
    .map((finding) => `${finding.rule} ${nameOf(finding.at)}`);
  return { rule: mutator.rule, seed, at, found, unrelated: [...unrelated, ...astray] };
}

const remarks = new Map<BaseName, ReadonlySet<string>>();

/** What is rightly said of the clean workbook too (a DPPA names the DPA that it replaces). */
function cleanFindings(base: BaseName, rujukan: Rujukan | null): ReadonlySet<string> {
  const known = remarks.get(base);
  if (known !== undefined) return known;
  const { findings } = runRules(cleanBook(base).model, { rujukan });
  if (findings.some(({ severity }) => severity === "error"))
    throw new Error(`${base} is not clean`);
  const ids = new Set(findings.map(({ id }) => id));
  remarks.set(base, ids);
  return ids;
}

function isAt(finding: Finding, at: Place): boolean {
  return finding.at.sheet === at.sheet && finding.at.row === at.row && finding.at.col === at.col;
}

export function nameOf(at: Place): string {
  return `${at.sheet}!${cellAddress(at.row, at.col)}`;
}
