/**
 * `npm run bench:first`, after a build: from the press on *Percepatan* to its first painted answer, 1,500 candidates, in
 * the pane of a browser. Processor time of the page's thread; the clock beside it also counts what other processes do.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { textTable } from "../../src/cli/table.ts";
import type {} from "../../src/workbench/page/main.ts";
import { rakBanyak } from "../support/banyak-workbook.ts";
import { BUILT, serveSite } from "../support/site-server.ts";
import { timePress, type Press } from "../support/tekan.ts";
import { xlsxNilai } from "../support/xlsx-nilai.ts";
import { findBrowser } from "../tools/browser.ts";
import { BUDGETS, held, judge } from "./budgets.ts";
import { median } from "./median.ts";

const KANDIDAT = 1_500;
/** Workbooks opened anew, each pressed once and once more after an edit. */
const TIMES = 5;
/** What people do before they press: the pane uses this time to prepare. */
const SPARE_MS = 6_000;
const AGUSTUS = 12;

const folder = mkdtempSync(join(tmpdir(), "selaras-"));
writeFileSync(join(folder, "banyak.xlsx"), xlsxNilai(rakBanyak(KANDIDAT)));
const site = await serveSite([["/uji/", folder], ...BUILT]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });

async function presses(): Promise<readonly [first: Press, edited: Press]> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${site.origin}/workbench/?file=/uji/banyak.xlsx`);
  await page.locator("#file-name", { hasText: "banyak.xlsx" }).waitFor();
  await page.getByRole("button", { name: "Beranda", exact: true }).click();
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("no pane");
  await pane.getByText("sub kegiatan dilaporkan").first().waitFor();
  await page.waitForTimeout(SPARE_MS);
  await pane.getByRole("tab", { name: "Percepatan" }).click();
  const judgeButton = pane.getByRole("button", { name: "Nilai percepatan" });
  await judgeButton.waitFor();
  const first = await timePress(browser, page, pane, () => judgeButton.click());
  await page.waitForTimeout(SPARE_MS);
  await page.evaluate((col) => window.workbench?.probe.type("RAK", 2, col, 77_000_000), AGUSTUS);
  await pane.locator(".pk-stale").first().waitFor();
  await page.waitForTimeout(SPARE_MS);
  const again = pane.getByRole("button", { name: "Nilai ulang" });
  const edited = await timePress(browser, page, pane, () => again.click());
  await page.close();
  return [first, edited];
}

const runs: (readonly [Press, Press])[] = [];
for (let run = 0; run < TIMES; run += 1) runs.push(await presses());
await browser.close();
await site.close();
rmSync(folder, { recursive: true });

const ms = (figure: number): string => `${figure.toFixed(0)} ms`;
const row = (what: string, nth: 0 | 1): readonly string[] => {
  const own = runs.map((pair) => pair[nth]);
  const of = (figure: (press: Press) => number): number => median(own.map(figure));
  return [
    what,
    held(
      what,
      of(({ work }) => work),
      BUDGETS.press,
      ms,
    ),
    ms(of(({ clock }) => clock)),
    String(of(({ rows }) => rows)),
  ];
};
console.log(
  textTable(
    ["press → painted answer", "work", "clock", "rows drawn"],
    [row("first in this pane", 0), row("after an edit", 1)],
  ),
);
judge();
