/** `npm run bench:counts`: counts that are the same on every machine, against the committed ones; `-- --update` commits to them. */
import { regressions, updateBaseline } from "./baseline.ts";
import { measureCounts } from "./counts.ts";

const counts = await measureCounts();
for (const [name, figure] of Object.entries(counts)) console.log(`${name.padEnd(60)}${figure}`);
if (process.argv.includes("--update")) {
  updateBaseline(counts);
  console.log("\nThe baseline is these figures now.");
} else {
  const worse = regressions(counts);
  for (const line of worse) console.error(`Worse than the baseline: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
}
