/**
 * `npm run bench:faults [runs] [excel runs] [files]`: random runs of all the pane can do to a workbook while requests
 * fail and the user works, in memory and in the simulated Excel; then mutated workbook files through the command line and the workbench.
 * Fails when a cell of the user's changed that should not have, an error reached the user that is no sentence, or a
 * file crashed its reader, hung it, or took more memory than allowed.
 */
import { textTable } from "../../src/cli/table.ts";
import { excelStage } from "../support/faults/excel-stage.ts";
import { memoryStage } from "../support/faults/memory-stage.ts";
import { fuzz, FUZZ_LIMITS } from "./fuzz.ts";
import { randomRun, type RunReport } from "../support/faults/run.ts";

const [runs = 10_000, excelRuns = 300, files = 1_000] = process.argv.slice(2).map(Number);
const ACTIONS = 8;

const tally = new Map<string, number[]>();
const add = (name: string, column: number, count: number): void => {
  const row = tally.get(name) ?? [0, 0];
  row[column] = (row[column] ?? 0) + count;
  tally.set(name, row);
};
for (const name of ["runs", "done", "undone", "message", "offered after a reload"]) add(name, 0, 0);

function count(column: number, seed: number, report: RunReport): void {
  add("runs", column, 1);
  add("done", column, report.done);
  add("undone", column, report.undone);
  add("message", column, report.messages);
  add("offered after a reload", column, report.offered);
  for (const [kind, times] of report.counts) add(`fault: ${kind}`, column, times);
  for (const [name, times] of report.actions) add(`action: ${name}`, column, times);
  add("what should not be", column, report.violations.length);
  for (const one of report.violations.slice(0, 3)) console.error(`seed ${seed}: ${one}`);
  if (report.violations.length > 0) process.exitCode = 1;
}

for (let seed = 1; seed <= runs; seed += 1) {
  count(0, seed, await randomRun(memoryStage, seed, ACTIONS));
}
for (let seed = 1; seed <= excelRuns; seed += 1) {
  count(1, seed, await randomRun(excelStage, seed, ACTIONS));
}
console.log(`\nRandom runs of ${ACTIONS} actions with faults\n`);
console.log(
  textTable(
    ["", "in memory", "simulated Excel"],
    [...tally].map(([name, [memory = 0, excel = 0]]) => [
      name,
      memory.toLocaleString("en"),
      excel.toLocaleString("en"),
    ]),
    { right: [1, 2] },
  ),
);

const mutants = await fuzz(files);
for (const one of mutants.violations) console.error(one);
if (mutants.violations.length > 0) process.exitCode = 1;
const { hangMs, memoryMb } = FUZZ_LIMITS;
console.log(
  `\nMutated workbooks through selaras check and the workbench, ${mutants.kinds.size} kinds\n`,
);
console.log(
  textTable(
    ["", "figure", "allowed"],
    [
      ["files", String(mutants.files), ""],
      ["read", String(mutants.read), ""],
      ["refused in words", String(mutants.refused), ""],
      ["crashes", String(mutants.crashes), "0"],
      ["hangs", String(mutants.hangs), "0"],
      ["slowest, processor ms", mutants.slowest.toFixed(0), String(hangMs)],
      ["peak memory, MB", mutants.memory.toFixed(0), String(memoryMb)],
      ["what should not be", String(mutants.violations.length), "0"],
    ],
    { right: [1, 2] },
  ),
);
