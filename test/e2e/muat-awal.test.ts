import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../support/site-server.ts";
import { openWatched } from "./watched-page.ts";
import { launch, Workbench } from "./workbench-page.ts";

/** Programs the pane needs for its first view: boot, Office.js, functions, use cases, React with the kit, and views. */
const MOST_PROGRAMS = 10;

/** Watches each frame from its first moment: what was drawn when, and tasks over 50 ms. */
const WATCH = `globalThis.drawn = [];
for (const type of ["paint", "longtask"]) {
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) drawn.push({ name, startTime, duration });
  }).observe({ type, buffered: true });
}`;

interface Entry {
  /** `first-contentful-paint`, or whose a long task was: `self`, or the workbench's around it. */
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
}

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Names of the files the pane asked for, without the mark of their content. */
function files(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => (name.split("/").at(-1) ?? "").replace(/\.[0-9a-f]{8}\./, ".")),
  );
}

test("the pane's first view needs few programs, each once; its long tasks are told", async () => {
  const page = await openWatched(browser, {
    allowed: [`${site.origin}/`],
    viewport: { width: 1400, height: 900 },
  });
  await page.addInitScript(WATCH);
  await page.goto(`${site.origin}/workbench/`);
  const pane = await new Workbench(page).press("Beranda");
  await pane.getByRole("heading").first().waitFor();
  await pane.waitForFunction(
    "drawn.some(({ name }) => name === 'first-contentful-paint')",
    undefined,
    { timeout: 30_000 },
  );
  const drawn = await pane.evaluate<Entry[]>("drawn");
  // Times are told, not judged: a busy machine makes any task long.
  for (const { name, startTime, duration } of drawn) {
    if (name === "self" || name.includes("paint"))
      console.log(`${name} at ${Math.round(startTime)} ms, ${Math.round(duration)} ms long`);
  }
  const asked = await files(pane);
  const programs = asked.filter((name) => name.endsWith(".js"));
  expect(programs.slice(0, 3).sort()).toEqual(["boot.js", "main.js", "office.js"]);
  expect(programs.length).toBeLessThanOrEqual(MOST_PROGRAMS);
  expect(new Set(asked).size).toBe(asked.length);
  await page.close();
});
