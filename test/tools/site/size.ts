/** `npm run size`, after a build: the page is loaded in every workbook, so what it loads at once has a budget. */
import { initialAssets } from "./initial.ts";

const BUDGET = 350_000;

const assets = initialAssets("dist/site", "taskpane.html");
const total = assets.reduce((sum, { gzipped }) => sum + gzipped, 0);
const line = (path: string, bytes: string, gzipped: string): void =>
  console.log(path.padEnd(32) + bytes.padStart(12) + gzipped.padStart(12));

line("initial asset", "bytes", "gzipped");
for (const { path, bytes, gzipped } of assets) line(path, String(bytes), String(gzipped));
line("total", "", `${total}`);
line("budget", "", `${BUDGET}`);
if (total > BUDGET) {
  console.error(
    `Over the budget by ${total - BUDGET} bytes: load what is rarely needed on demand.`,
  );
  process.exitCode = 1;
}
