/** `npm run bench`: reading, rules and cascade at three sizes, and what *Periksa* costs the simulated Excel. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { textTable } from "../../src/cli/table.ts";
import { measureExcel } from "./excel.ts";
import { measureLive } from "./live.ts";

interface Measured {
  readonly size: number;
  readonly bytes: number;
  readonly cells: number;
  readonly subKegiatan: number;
  readonly findings: number;
  readonly nodes: number;
  readonly read: number;
  readonly parse: number;
  readonly rules: number;
  readonly cascade: number;
  readonly rss: number;
}

const script = fileURLToPath(new URL("measure.ts", import.meta.url));
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const rows = [1_000, 10_000, 100_000].map((size) => {
  const output = execFileSync(process.execPath, ["--import", "tsx", script, String(size)], {
    encoding: "utf8",
    maxBuffer: 1 << 20,
  });
  const one = JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Measured;
  return [
    one.size.toLocaleString("en"),
    one.cells.toLocaleString("en"),
    String(one.subKegiatan),
    seconds(one.read),
    seconds(one.parse),
    seconds(one.rules),
    seconds(one.cascade),
    `${((one.parse + one.rules) / one.read).toFixed(2)}×`,
    `${one.rss.toFixed(0)} MB`,
    String(one.findings),
  ];
});
console.log("Files: DPA list and RAK of so many rincian rows\n");
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
      "peak",
      "findings",
    ],
    rows,
    { right: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  ),
);

console.log("\nPeriksa in the simulated Excel (real office.js client)\n");
const excel = [];
for (const size of [1_000, 10_000] as const) excel.push(await measureExcel(size));
console.log(
  textTable(
    ["rincian", "cells read", "requests", "actions", "sent", "received", "longest part", "time"],
    excel,
    { right: [0, 1, 2, 3, 4, 5, 6, 7] },
  ),
);

console.log("\nLive functions, pane closed (own work, processor time)\n");
const live = await measureLive();
console.log(textTable(["what", "time", "budget"], live.rows, { right: [1, 2] }));
for (const line of live.broken) console.log(`broken: ${line}`);
if (live.broken.length > 0) process.exitCode = 1;
