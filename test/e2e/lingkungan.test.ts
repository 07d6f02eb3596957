import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";
import { openWatched } from "./watched-page.ts";

const SAMPLE = "/assets/sample/contoh.xlsx";

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

test("the self-test looks at the whole add-in, changes no cell, and sees a function that lives", async () => {
  const bench = await Workbench.open(browser, site.origin, SAMPLE);
  const pane = await bench.press("Bantuan");
  const before = await bench.dump();
  await pane.getByRole("button", { name: "Periksa lingkungan" }).click();
  await pane
    .getByText("14 baik, 0 perlu perhatian, 0 harus diperbaiki, 1 tidak diperiksa.")
    .first()
    .waitFor();
  await pane.getByText("Belum ada fungsi PK yang dipanggil di buku kerja ini.").waitFor();
  await pane.getByText(`${site.origin} terjangkau.`).waitFor();
  expect(await bench.dump()).toEqual(before);
  await bench.type("SKPD", 30, 0, "=PK.PROGRESS()");
  await expect
    .poll(async () => {
      await pane.getByRole("button", { name: "Periksa lagi" }).click();
      return pane.locator("li[data-status]").filter({ hasText: "Fungsi PK di sel" }).innerText();
    })
    .toContain("Excel memanggil fungsi PK: 1 sel hidup.");
  await bench.page.close();
});

test("the guide opens with every picture, on a phone's width too", async () => {
  const page = await openWatched(browser, {
    allowed: [`${site.origin}/`],
    expected: [/favicon\.ico/],
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.origin}/assets/help/panduan/pengguna.html`);
  const widths = await page
    .locator("img")
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths.length).toBeGreaterThan(6);
  expect(widths.filter((width) => width === 0)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
});
