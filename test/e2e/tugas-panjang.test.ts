import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wideList } from "../tools/fixtures/wide.ts";
import type { LongTasks } from "../tools/long-tasks/page.ts";
import { openWatched } from "./watched-page.ts";
import { launch } from "./workbench-page.ts";

const PAGE = '<!doctype html><meta charset="utf-8"><script src="page.js"></script>';

/** One ask per sub kegiatan of the list, at least. */
const FEWEST_ASKS = 100;

let folder = "";
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  await build({
    entryPoints: ["test/tools/long-tasks/page.ts"],
    outfile: join(folder, "page.js"),
    bundle: true,
    minify: true,
    // A plain script has no address of its own; tables are named by one, and not loaded here.
    define: { "import.meta.url": JSON.stringify("file:///page/") },
    external: ["node:*"],
    logLevel: "error",
  });
  writeFileSync(join(folder, "index.html"), PAGE);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const inWords = ({ tasks, total, asks, rests }: LongTasks): string =>
  `${tasks.map(Math.round).join(", ")} ms of ${Math.round(total)} ms, ${rests} rests at ${asks} asks`;

test("Periksa over 20,000 rows asks for the page's turn all along, and finds the same", async () => {
  const address = pathToFileURL(folder).href;
  const page = await openWatched(browser, { allowed: [`${address}/`] });
  await page.goto(`${address}/index.html`);
  const rows = wideList().values.map((row) => [...row]);
  const run = (withTurns: boolean): Promise<LongTasks> =>
    page.evaluate(([values, turns]) => window.periksa(values, turns), [rows, withTurns] as const);
  const [still, inTurns, again] = [await run(false), await run(true), await run(true)];
  // Times are told, not judged: a busy machine makes any task long.
  console.log(`long tasks at a stretch: ${inWords(still)}`);
  for (const one of [inTurns, again]) console.log(`long tasks in turns: ${inWords(one)}`);
  expect(still).toMatchObject({ findings: 2_000, asks: 0 });
  expect(inTurns.findings).toBe(still.findings);
  expect(inTurns.asks).toBeGreaterThan(FEWEST_ASKS);
  expect(again.asks).toBe(inTurns.asks);
  expect(inTurns.rests).toBeGreaterThan(0);
  await page.close();
});
