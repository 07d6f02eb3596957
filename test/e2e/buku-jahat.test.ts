import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { BUILT, serveSite } from "../support/site-server.ts";
import { lembarJahat, TeksJahat } from "../support/teks-jahat.ts";
import { launch, Workbench } from "./workbench-page.ts";

/** Turns what follows around: an amount behind it would read from its end. */
const BALIK = "\u202e";

/** What a page might run, follow, or be broken by. */
const ISI = [
  '<img src=x onerror="window.diserang=1">',
  "<script>window.diserang=1</script>",
  '"><svg onload="window.diserang=1">',
  "<iframe src=javascript:parent.diserang=1></iframe>",
  "javascript:alert(1)",
  "{{constructor.constructor('window.diserang=1')()}}",
  `${BALIK}000.000.1pR`,
  "\u2067\u202d12",
  "A\u0007\u001b[31mB",
  "panjang".repeat(400),
  "<a href=javascript:alert(1)>",
] as const;

const VIEWS = ["Beranda", "Periksa", "Cascading", "Percepatan", "Rapat"] as const;

let folder = "";
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let bench: Workbench | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  const sheets = lembarJahat(
    buildSample({ seeded: true }).sheets,
    new TeksJahat(3, [""], ISI),
    0.4,
  );
  const info = { title: "Uji", created: "2023-01-02T00:00:00Z" };
  writeFileSync(join(folder, "jahat.xlsx"), writeDraft(sheets, info));
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
    ...[...document.querySelectorAll<HTMLElement>("[href]")]
      .map((element) => element.getAttribute("href") ?? "")
      .filter((href) => /^\s*javascript:/i.test(href)),
    ...("diserang" in window ? ["a script of a cell ran"] : []),
  ]);

/** How far the pane is wider than its window, in pixels. */
const tooWide = (pane: Frame): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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
    expect([name, await active(pane)]).toEqual([name, []]);
    expect([name, await tooWide(pane)]).toEqual([name, 0]);
    expect([name, await turned(pane)]).toEqual([name, []]);
    seen.push(await pane.locator("main").innerText());
    await bench.screenshot(`jahat-${name.toLowerCase()}`);
  }
  // The words were there to be run, and are there to be read.
  expect(seen.filter((text) => text.includes("⟦")).length).toBeGreaterThanOrEqual(3);
  expect(seen.join("\n")).toContain("<img src=x onerror=");
  expect(await bench.page.evaluate(() => "diserang" in window)).toBe(false);
});
