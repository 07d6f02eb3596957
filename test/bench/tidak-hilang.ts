/** `npm run bench:rapat [SEEDS] [STEPS]`: random pane actions and hand edits; fails when anything people put in is lost. */
import { textTable } from "../../src/cli/table.ts";
import { sampleSheets } from "../support/fake-meeting.ts";
import { jalankanAcak } from "../support/langkah-acak.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

const [seeds = 50, steps = 200] = process.argv.slice(2).map(Number);
const counts = new Map<string, number>();
let lostCount = 0;
for (let seed = 1; seed <= seeds; seed += 1) {
  const { steps: done, lost } = await jalankanAcak(
    memoryWorkbook(sampleSheets()).host,
    seed,
    steps,
  );
  for (const [name, count] of Object.entries(done)) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  for (const sentence of lost) console.error(`seed ${seed}: ${sentence}`);
  lostCount += lost.length;
}
console.log(
  textTable(
    ["step", "times"],
    [...counts].sort().map(([name, count]) => [name, String(count)]),
    { right: [1] },
  ),
);
console.log(`\n${seeds} seeds × ${steps} steps: ${lostCount} things lost`);
if (lostCount > 0) process.exitCode = 1;
