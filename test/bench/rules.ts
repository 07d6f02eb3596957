/**
 * `npm run bench:rules`: a thousand faults, one at a time, put into clean workbooks at places that fixed seeds choose;
 * what the rules find is held against what was done.
 */
import { textTable } from "../../src/cli/table.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { MUTATORS } from "../mutation/index.ts";
import { runMutation } from "../mutation/run-mutations.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const RUNS = Number(process.argv[2] ?? 1000);
const only = process.argv[3];
const mutators =
  only === undefined ? MUTATORS : MUTATORS.filter(({ rule }) => rule.startsWith(only));

interface Row {
  runs: number;
  found: number;
  alone: number;
}

const rows = new Map<string, Row>();
const slips: string[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const mutator = mutators[run % mutators.length];
  if (mutator === undefined) break;
  const result = runMutation(mutator, run + 1, RUJUKAN);
  const row = rows.get(mutator.rule) ?? { runs: 0, found: 0, alone: 0 };
  row.runs += 1;
  if (result.found) row.found += 1;
  if (result.unrelated.length === 0) row.alone += 1;
  rows.set(mutator.rule, row);
  if (!result.found) slips.push(`${mutator.rule}, seed ${run + 1}: not found`);
  for (const other of result.unrelated) slips.push(`${mutator.rule}, seed ${run + 1}: ${other}`);
}
const titles = new Map(RULES.map(({ meta }) => [meta.id as string, meta.title]));
const lines = [...rows].map(([rule, { runs, found, alone }]) => [
  rule,
  titles.get(rule) ?? "",
  String(runs),
  String(found),
  String(runs - alone),
]);
console.log(
  textTable(["rule", "fault", "runs", "found at its cell", "with unrelated roots"], lines, {
    right: [2, 3, 4],
  }),
);
const sum = (pick: (row: Row) => number): number =>
  [...rows.values()].reduce((total, row) => total + pick(row), 0);
console.log(
  `\n${sum(({ runs }) => runs)} faults of ${rows.size} rules; ` +
    `${sum(({ found }) => found)} found at their cell; ` +
    `${sum(({ runs, alone }) => runs - alone)} with an unrelated root.`,
);
const without = RULES.filter(({ meta }) => meta.draft !== true && !rows.has(meta.id));
if (without.length > 0) {
  console.log(`Rules without a fault here: ${without.map(({ meta }) => meta.id).join(", ")}`);
}
for (const slip of slips.slice(0, 60)) console.log(slip);
process.exitCode = slips.length > 0 || without.length > 0 ? 1 : 0;
