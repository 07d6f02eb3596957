import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STATES, type PaneState } from "../tools/pane-preview/states.ts";
import { createPaneOpener } from "./pane-page.ts";
import { boxFaults } from "./box-faults.ts";
import { launch } from "./workbench-page.ts";

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** How the pane may look: Excel's two themes, and Windows' contrast themes on each. */
const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

const SETTLE_MS = 150;
const openPane = createPaneOpener();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  ({ page } = await openPane(browser, "full/beranda"));
  await page.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core") });
});
afterAll(() => browser.close());

/** The one page of this file in a state: loaded anew, so that no state leaks into the next. */
async function show({ hash, steps = [] }: PaneState): Promise<void> {
  await page.evaluate((next) => (location.hash = next), hash);
  await page.reload();
  await page.locator(".pk-pane").waitFor();
  await page.waitForTimeout(SETTLE_MS);
  for (const step of steps) await step(page);
  await page.waitForTimeout(SETTLE_MS);
}

/** Another look, drawn: the pane follows the browser's colours in a turn of its own. */
async function dress(look: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ ...look, reducedMotion: "reduce" });
  await page.locator(`.pk-pane[data-theme=${look.colorScheme}]`).waitFor();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Serious and critical findings, each with the elements they are about. */
function axeFaults(): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      preload: false,
      resultTypes: ["violations"],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
}

describe.each(STATES)("$name", (state) => {
  test("has no serious finding of axe in any look, and fits 320 px at any zoom", async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await show(state);
    const found: Record<string, string[]> = {};
    for (const look of LOOKS) {
      await dress(look);
      found[`${look.colorScheme} ${look.forcedColors}`] = await axeFaults();
    }
    await dress(LOOKS[0]);
    found["320 px"] = await boxFaults(page);
    // A pane of 420 px at 140 %, and the narrowest one Excel allows.
    await page.setViewportSize({ width: 300, height: 500 });
    found["300 px"] = await boxFaults(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
  });
});
