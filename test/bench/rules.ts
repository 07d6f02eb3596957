/**
 * `npm run bench:rules [runs] [rule or family] [seed offset]`: a thousand faults, one at a time, put into clean
 * workbooks at places that fixed seeds choose; what the rules find is held against what was done.
 */
import { textTable } from "../../src/cli/table.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { CASES } from "../mutation/index.ts";
import { runMutation } from "../mutation/run-mutations.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const [RUNS = "1000", only = "", OFFSET = "0"] = process.argv.slice(2);
const cases = CASES.filter(({ mutator }) => mutator.rule.startsWith(only));

interface Row {
  runs: number;
  found: number;
  alone: number;
  readonly bases: Set<string>;
  /** Which of its excuses were needed. */
  readonly also: Set<string>;
}

const rows = new Map<string, Row>();
const slips: string[] = [];
for (let run = 0; run < Number(RUNS); run += 1) {
  const one = cases[run % cases.length];
  if (one === undefined) break;
  const seed = Number(OFFSET) + run + 1;
  const { rule } = one.mutator;
  const { found, unrelated, also } = runMutation(one, seed, RUJUKAN);
  const row = rows.get(rule) ?? { runs: 0, found: 0, alone: 0, bases: new Set(), also: new Set() };
  rows.set(rule, row);
  row.runs += 1;
  if (found) row.found += 1;
  if (unrelated.length === 0) row.alone += 1;
  row.bases.add(one.base);
  for (const other of also) row.also.add(other);
  if (!found) slips.push(`${rule} (${one.base}, seed ${seed}): not found`);
  for (const other of unrelated) slips.push(`${rule} (${one.base}, seed ${seed}): ${other}`);
}
const metas = RULES.map(({ meta }) => meta);
const titles = new Map(metas.map(({ id, title }) => [id as string, title]));
const lines = [...rows].map(([rule, { runs, found, alone, bases }]) => [
  rule,
  titles.get(rule) ?? "",
  [...bases].join(" "),
  String(runs),
  String(found),
  String(runs - alone),
]);
console.log(
  textTable(
    ["rule", "fault", "layouts", "runs", "found at its cell", "with unrelated roots"],
    lines,
    { right: [3, 4, 5] },
  ),
);
const sum = (pick: (row: Row) => number): number =>
  [...rows.values()].reduce((total, row) => total + pick(row), 0);
console.log(
  `\n${sum(({ runs }) => runs)} faults of ${rows.size} rules in ${cases.length} kinds and layouts; ` +
    `${sum(({ found }) => found)} found at their cell; ` +
    `${sum(({ runs, alone }) => runs - alone)} with an unrelated root.`,
);
const without = metas.filter(
  ({ id, draft }) => id.startsWith(only) && draft !== true && !rows.has(id),
);
if (without.length > 0) {
  console.log(`Rules without a fault here: ${without.map(({ id }) => id).join(", ")}`);
}
for (const slip of slips.slice(0, 60)) console.log(slip);
process.exitCode = slips.length > 0 || without.length > 0 ? 1 : 0;
