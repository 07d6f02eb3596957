import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createPaneOpener, type PaneTab } from "./pane-page.ts";
import { launch } from "./workbench-page.ts";

const openPane = createPaneOpener();
let browser: Browser;
let tab: PaneTab | null = null;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await tab?.page.close();
  tab = null;
});

async function open(hash: string): Promise<Page> {
  tab = await openPane(browser, hash);
  return tab.page;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");
const revealed = (page: Page): Promise<number> =>
  page.evaluate(() => window.fakeApp?.revealed.length ?? -1);
const position = (page: Page): Promise<string> => page.locator(".pk-stepper .pk-muted").innerText();

/** Whether an element's box lies inside the window, below the toolbar. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    const bar = document.querySelector(".pk-toolbar")?.getBoundingClientRect().bottom ?? 0;
    return top >= bar - 1 && top < innerHeight - 40;
  });

describe("Periksa by keyboard alone", () => {
  test("reach the list, walk it, open a finding, go to its cell", async () => {
    const page = await open("full/periksa/run");
    await page.locator(".pk-group").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toContain("J25");
    await page.keyboard.press("End");
    await expect.poll(() => focused(page)).toContain("dibaca sebagai Rp1.250.000");
    const last = await focused(page);
    await page.keyboard.press("Home");
    await expect.poll(() => focused(page)).toContain("Kesalahan");
    expect(last).not.toContain("J25");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await revealed(page)).toBe(1);
    await page.locator(".pk-why").waitFor();
    // Tab goes on into the details of the row, not to the next row.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".pk-why") !== null)).toBe(
      true,
    );
  });

  test("F8 walks through all findings, each in sight with its details", async () => {
    const page = await open("full/periksa/run");
    for (let n = 1; n <= 23; n += 1) {
      await page.keyboard.press("F8");
      await expect.poll(() => position(page)).toBe(`${n} dari 23`);
      await expect.poll(() => isInSight(page, "[data-selected=true]")).toBe(true);
    }
    await page.keyboard.press("F8");
    expect(await position(page)).toBe("23 dari 23");
    expect(await revealed(page)).toBe(23);
    await page.keyboard.press("Shift+F8");
    await expect.poll(() => position(page)).toBe("22 dari 23");
    await expect.poll(() => isInSight(page, "[data-selected=true]")).toBe(true);
  });

  test("a dialog holds the keyboard, Esc closes it, the focus goes back", async () => {
    const page = await open("full/periksa/run");
    await page.locator(".pk-chevron").first().click();
    const opener = page.getByRole("button", { name: "Abaikan…" });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    for (let n = 0; n < 12; n += 1) {
      await page.keyboard.press("Tab");
      const isInside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest("dialog") !== null,
      );
      expect(isInside).toBe(true);
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Abaikan…");
  });
});

describe("Periksa with the mouse", () => {
  test("fix, undo, and the list follows", async () => {
    const page = await open("full/periksa/run");
    await page.locator(".pk-chevron").nth(1).click();
    await page.getByRole("button", { name: "Terapkan…" }).click();
    await page.getByRole("button", { name: "Terapkan pada 1 sel" }).click();
    await page.getByText("Diperiksa ulang, 1 temuan hilang.").waitFor();
    await expect.poll(() => position(page)).toBe("22 temuan");
    await page.getByRole("button", { name: "Urungkan" }).click();
    await page.getByText("1 sel dikembalikan.").waitFor();
    await expect.poll(() => position(page)).toBe("23 temuan");
  });

  test("a re-check does not move what the user reads", async () => {
    const page = await open("many/periksa/run");
    await page.locator(".pk-body").evaluate((body) => (body.scrollTop = 40_000));
    await page.waitForTimeout(300);
    const reading = (): Promise<string> =>
      page.evaluate(() => {
        const row = document.elementFromPoint(160, 400)?.closest<HTMLElement>("[data-key]");
        return `${row?.dataset.key ?? ""}@${Math.round(row?.getBoundingClientRect().top ?? 0)}`;
      });
    const before = await reading();
    expect(before).toMatch(/^t\d+@/);
    await page.evaluate(() => {
      window.fakeApp?.book.edit(["t9999", "t9990"]);
      window.fakeApp?.change();
    });
    await page.getByText(/2 temuan hilang/).waitFor({ state: "attached" });
    await page.waitForTimeout(300);
    expect(await reading()).toBe(before);
  });

  test("recognition is corrected from the list of sheets", async () => {
    const page = await open("full/periksa/run");
    await page.getByRole("button", { name: "Pengenalan lembar" }).click();
    await page.getByRole("button", { name: "Betulkan lembar Catatan rapat" }).click();
    await page.locator(".pk-correct select").selectOption("kas");
    await page.getByText(/akan dibaca sebagai Ketersediaan kas/).waitFor();
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByText("dibetulkan", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Kembali ke Periksa" }).click();
    await page.locator(".pk-verdict").waitFor();
  });
});
