import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { BARIS_TAUTAN, bukuJahat, TAUTAN, TUJUAN } from "../support/buku-jahat.ts";
import { BUILT, serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const VIEWS = ["Beranda", "Periksa", "Cascading", "Percepatan", "Rapat"] as const;

let folder = "";
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let bench: Workbench | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  writeFileSync(join(folder, "jahat.xlsx"), await bukuJahat());
  site = await serveSite([["/uji/", folder], ...BUILT]);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await bench?.page.close();
  bench = null;
});

/** What of the cells became more than text, in the page of the pane. */
const active = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => [
    ...[...document.querySelectorAll("img[src=x], iframe, object, embed, svg[onload], base")].map(
      ({ outerHTML }) => outerHTML.slice(0, 80),
    ),
    ...[...document.querySelectorAll("body script:not([src])")].map(({ outerHTML }) =>
      outerHTML.slice(0, 80),
    ),
    // Help pages of our own are the only links there are; no cell gave one its address or its words.
    ...[...document.querySelectorAll<HTMLAnchorElement>("body [href]")]
      .filter(({ href, innerText }) => {
        const isOwn = new URL(href, location.href).origin === location.origin;
        return !isOwn || /⟦|javascript:|jahat/.test(href + innerText);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...("diserang" in window ? ["a script of a cell ran"] : []),
  ]);

/** How far the pane is wider than its window, in pixels. */
const tooWide = (pane: Frame): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A view with hostile words in it: nothing of them works, nothing of it breaks. */
async function expectTame(pane: Frame, name: string): Promise<void> {
  expect([name, await active(pane)]).toEqual([name, []]);
  expect([name, await tooWide(pane)]).toEqual([name, 0]);
  expect([name, await turned(pane)]).toEqual([name, []]);
}

/** Texts in which a control of direction stands beside other words and is not kept to an element of its own. */
const turned = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { textContent, parentElement } = node;
      if (parentElement === null || !/[\u202a-\u202e\u2066-\u2069]/.test(textContent ?? ""))
        continue;
      const { unicodeBidi } = getComputedStyle(parentElement);
      if (!unicodeBidi.includes("isolate")) found.push((textContent ?? "").slice(0, 80));
    }
    return found;
  });

test("cells with markup, scripts, links, turned and endless text are text in every view", async () => {
  bench = await Workbench.open(browser, site.origin, "/uji/jahat.xlsx");
  const pane = await bench.press("Periksa DPA");
  await pane.locator(".pk-verdict").waitFor();
  const seen: string[] = [];
  for (const name of VIEWS) {
    await pane.getByRole("tab", { name }).click();
    await bench.page.waitForTimeout(500);
    const run = pane.locator("main button.ms-Button--primary").first();
    if (name === "Percepatan" || name === "Cascading") {
      if (await run.isVisible()) await run.click();
    }
    await expect.poll(() => pane.locator(".pk-busy, [aria-busy=true]").count()).toBe(0);
    await bench.page.waitForTimeout(2_500);
    await expectTame(pane, name);
    seen.push(await pane.locator("main").innerText());
    await bench.screenshot(`jahat-${name.toLowerCase()}`);
  }
  // The words were there to be run, and are there to be read.
  expect(seen.filter((text) => text.includes("⟦")).length).toBeGreaterThanOrEqual(3);
  expect(seen.join("\n")).toContain("<img src=x onerror=");
  expect(await bench.page.evaluate(() => "diserang" in window)).toBe(false);
});

test("settings that came with the workbook are text in their fields", async () => {
  bench = await Workbench.open(browser, site.origin, "/uji/jahat.xlsx");
  const pane = await bench.press("Beranda");
  await pane.getByRole("button", { name: "Pengaturan", exact: true }).click();
  await pane.locator(".pk-settings").first().waitFor();
  const values = await pane
    .locator("input")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(values.filter((value) => /<img|<script|<svg|<iframe|HYPERLINK/.test(value)).length).toBe(
    5,
  );
  await expectTame(pane, "Pengaturan");
  // A change keeps them as they are, and still runs none.
  await pane.getByLabel("Nama rapat", { exact: true }).fill("<b>Rapat</b>");
  await pane.getByLabel("Nama rapat", { exact: true }).blur();
  await pane.locator(".pk-busy").waitFor({ state: "detached" });
  await expectTame(pane, "Pengaturan");
  await bench.screenshot("jahat-pengaturan");
});

test("a click on a cell with a link or HYPERLINK leads nowhere but within the workbook", async () => {
  bench = await Workbench.open(browser, site.origin, "/uji/jahat.xlsx");
  const { page } = bench;
  const left: string[] = [];
  page.on("popup", (popup) => left.push(`popup ${popup.url()}`));
  page.on("framenavigated", (frame) => left.push(`frame ${frame.url()}`));
  page.on("download", (download) => left.push(`download ${download.url()}`));
  const place = page.url();
  const selected = (): Promise<unknown> =>
    page.evaluate(() => {
      const { sheetId, area } = window.workbench!.session.book.selection;
      const { name } = window.workbench!.session.book.sheet(sheetId) ?? { name: "" };
      return { sheet: name, row: area.top, col: area.left };
    });
  // Of the addresses only one that leads to a page came into the grid, and the place within the workbook.
  const links = await page.evaluate((name) => {
    const store = window.workbench!.session.book.find(name);
    const custom = Array.from({ length: 20 }, (_, row): unknown => store?.cell(row, 0)?.custom);
    return custom.filter((one) => one !== undefined && one !== null);
  }, TAUTAN);
  expect(links).toEqual([
    { hyperlink: { address: "https://jahat.example/" } },
    { hyperlink: { documentReference: "Tautan!B21" } },
  ]);
  for (let row = 0; row <= BARIS_TAUTAN; row += 1) {
    const [x, y] = await bench.middleOf(row, 0);
    await page.mouse.click(x, y);
    // A click has hit the cell; only a place within the workbook is gone to.
    const isWithin = row === BARIS_TAUTAN;
    await expect
      .poll(selected)
      .toEqual({ sheet: TAUTAN, ...(isWithin ? TUJUAN : { row, col: 0 }) });
    if (!isWithin) {
      await page.keyboard.down("Control");
      await page.mouse.click(x, y);
      await page.keyboard.up("Control");
    }
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(1_000);
  expect(left).toEqual([]);
  expect(page.url()).toBe(place);
  expect(await page.locator("a[href^=javascript], iframe[src^=data]").count()).toBe(0);
  expect(await page.evaluate(() => "diserang" in window)).toBe(false);
  await bench.screenshot("jahat-tautan");
});
