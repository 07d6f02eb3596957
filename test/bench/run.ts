/**
 * `npm run bench`: reading, rules and cascade at three sizes, and what *Periksa* costs the simulated Excel. Fails when a
 * budget is broken.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { textTable } from "../../src/cli/table.ts";
import type { BigSize } from "../tools/fixtures/big.ts";
import { measureAcceleration } from "./acceleration.ts";
import { broke, BUDGETS, held, judge, LIBRARY_OVER_OWN } from "./budgets.ts";
import { measureExcel } from "./excel.ts";
import { FreshProcess, type Measured } from "./fresh-process.ts";
import { measureLiveInExcel } from "./live-excel.ts";
import { measureLive } from "./live.ts";
import { median } from "./median.ts";
import { measureRegion } from "./region.ts";

const SIZES: readonly (readonly [size: BigSize, runs: number])[] = [
  [1_000, 3],
  [10_000, 3],
  [100_000, 7],
];
const LARGEST = 100_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const times = (figure: number): string => `${figure.toFixed(2)}×`;
const megabytes = (figure: number): string => `${figure.toFixed(0)} MB`;

function rowOf(size: BigSize, runs: readonly Measured[]): string[] {
  const [first] = runs;
  const middle = (of: (run: Measured) => number): number => median(runs.map(of));
  const ratio = middle(({ parse, rules, read }) => (parse + rules) / read);
  const peak = Math.max(...runs.map(({ rss }) => rss));
  const isLargest = size === LARGEST;
  return [
    size.toLocaleString("en"),
    (first?.cells ?? 0).toLocaleString("en"),
    String(first?.subKegiatan),
    seconds(middle(({ read }) => read)),
    seconds(middle(({ parse }) => parse)),
    seconds(middle(({ rules }) => rules)),
    seconds(middle(({ cascade }) => cascade)),
    isLargest ? held("(parse+rules)/read", ratio, BUDGETS.ownRatio, times) : times(ratio),
    isLargest
      ? held("(parse+rules)/library", ratio / LIBRARY_OVER_OWN, BUDGETS.ratio, times)
      : times(ratio / LIBRARY_OVER_OWN),
    isLargest ? held("peak memory", peak, BUDGETS.memory, megabytes) : megabytes(peak),
    String(first?.findings),
  ];
}

const fresh = new FreshProcess();
try {
  const rows = SIZES.map(([size, runs]) => rowOf(size, fresh.measure(size, runs)));
  console.log(
    "DPA and RAK of so many rincian rows in a file; processor time, median of cold runs\n",
  );
  console.log(
    textTable(
      [
        "rincian",
        "cells",
        "sub keg.",
        "read xlsx",
        "parse",
        "rules",
        "cascade",
        "(parse+rules)/read",
        "of a library's read",
        "peak",
        "findings",
      ],
      rows,
      { right: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ),
  );
} finally {
  fresh.close();
}

console.log("\nThe sample region; processor time, median of fresh processes\n");
console.log(textTable(["work", "size", "time", "budget"], measureRegion(), { right: [2, 3] }));

console.log("\nPlans of 1,500 candidates × 12 months × 5 sources; median of 5 seeds\n");
console.log(textTable(["work", "figure"], await measureAcceleration(), { right: [1] }));

console.log("\nPeriksa in the simulated Excel (real office.js client)\n");
console.log(
  textTable(
    [
      "workbook",
      "cells read",
      "marks",
      "round trips",
      "heaviest message",
      "sent",
      "received",
      "longest part",
      "time",
    ],
    await measureExcel(),
    { right: [1, 2, 3, 4, 5, 6, 7, 8] },
  ),
);
console.log("\nLive functions over 50,000 rows; processor time\n");
const live = await measureLive();
console.log(textTable(["work", "time", "budget"], live.rows, { right: [1, 2] }));
for (const line of live.broken) broke(line);
console.log("\nThe same in the simulated Excel; wall time, its engine included\n");
const excel = await measureLiveInExcel();
console.log(textTable(["work", "time", "of"], excel.rows, { right: [1, 2] }));
for (const line of excel.broken) broke(line);
console.log("\nCounts against the committed baseline (npm run bench:counts shows them)\n");
// A process of its own: what ran before leaves its traces in Microsoft's client, and counts are exact.
const script = fileURLToPath(new URL("counts-run.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", "tsx", script], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status === 0) console.log("No count is worse.");
else broke("counts against the committed baseline");
judge();
