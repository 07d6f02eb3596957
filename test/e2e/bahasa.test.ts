import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const SAMPLE = "/assets/sample/contoh-bersih.xlsx";

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

const tabs = (pane: Frame): Promise<string[]> => pane.getByRole("tab").allInnerTexts();

async function speak(pane: Frame, gear: string, bahasa: string): Promise<void> {
  await pane.getByRole("button", { name: gear, exact: true }).click();
  await pane.locator("select[aria-describedby=pk-set-bahasa]").selectOption(bahasa);
}

/** Writes a sheet from the meeting, and gives all that is then on it. */
async function written(
  bench: Workbench,
  pane: Frame,
  tab: string,
  button: string,
): Promise<unknown> {
  await pane.getByRole("tab", { name: tab, exact: true }).click();
  await pane.getByRole("button", { name: button }).click();
  await pane.locator(".pk-busy").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: button }).and(pane.locator(":enabled")).waitFor();
  const sheets = await bench.dump();
  return sheets.find(({ name }) => name === "PK Bahan Rapat");
}

test("the pane turns English and back at once; what is written stays Indonesian", async () => {
  const bench = await Workbench.open(browser, site.origin, SAMPLE);
  const pane = await bench.press("Rapat");
  await pane.getByRole("heading", { name: /^Rapat: keadaan sampai dengan/ }).waitFor();
  const indonesian = await tabs(pane);
  const before = await written(bench, pane, "Rapat", "Tulis Bahan Rapat");
  expect(before).toBeDefined();

  await speak(pane, "Pengaturan", "en");
  await pane.getByRole("heading", { name: "Settings", exact: true }).waitFor();
  expect(await tabs(pane)).toEqual(["Home", "Check", "Cascading", "Acceleration", "Meeting"]);
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  // The keyboard stays on the choice that was made.
  await expect.poll(() => pane.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await pane.getByRole("tab", { name: "Meeting", exact: true }).click();
  await pane.getByRole("heading", { name: /^Meeting: position up to and including/ }).waitFor();
  await bench.screenshot("bahasa-inggris");
  expect(await written(bench, pane, "Meeting", "Write Bahan Rapat")).toEqual(before);

  // A pane opened anew speaks the language chosen before.
  expect(await pane.evaluate(() => localStorage.getItem("selaras.bahasa"))).toBe("en");

  await speak(pane, "Settings", "id");
  await pane.getByRole("heading", { name: "Pengaturan", exact: true }).waitFor();
  expect(await tabs(pane)).toEqual(indonesian);
  await pane.getByRole("tab", { name: "Rapat", exact: true }).click();
  await pane.getByRole("heading", { name: /^Rapat: keadaan sampai dengan/ }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("id");
  expect(await written(bench, pane, "Rapat", "Tulis Bahan Rapat")).toEqual(before);
  await bench.page.close();
});
