import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Frame } from "playwright-core";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const SAMPLE = "/assets/sample/contoh-bersih.xlsx";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let bench: Workbench | null = null;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(async () => {
  await bench?.page.close();
  bench = null;
});

/** The crossfire part of the pane over the sample workbook. */
async function open(part: "Tema" | "Saran", query = ""): Promise<{ book: Workbench; pane: Frame }> {
  bench = await Workbench.open(browser, site.origin, SAMPLE, query);
  const pane = await bench.press("Cascading");
  await pane.getByRole("tab", { name: part, exact: true }).click();
  return { book: bench, pane };
}

const accepted = (pane: Frame) =>
  pane.getByRole("button", { name: "Terima", exact: true, pressed: true });

describe("Crossfire in the workbench", () => {
  test("accept a suggestion, see it kept, take it back", async () => {
    const { book, pane } = await open("Saran");
    await pane.locator(".pk-suggestion").first().waitFor();
    // Places are known here: the table of kecamatan and desa is loaded.
    expect(await pane.locator(".pk-scores").first().innerText()).not.toContain("Lokus\n—");
    await pane.getByRole("button", { name: "Terima", exact: true }).first().click();
    await accepted(pane).waitFor();
    await book.screenshot("crossfire-saran");
    // Another tab and back: the decision is in the workbook, not in the page.
    await pane.getByRole("tab", { name: "Beranda" }).click();
    await pane.getByRole("tab", { name: "Cascading" }).click();
    await pane.getByRole("tab", { name: "Saran", exact: true }).click();
    await accepted(pane).waitFor();
    await pane.getByRole("button", { name: "Urungkan keputusan" }).click();
    await expect.poll(() => accepted(pane).count()).toBe(0);
  });

  test("a link of the evidence selects the cell", async () => {
    const { book, pane } = await open("Saran");
    await pane.locator("[data-row-main]").first().click();
    const link = pane.locator(".pk-evidence .pk-place").first();
    const [sheet = ""] = (await link.innerText()).split("!");
    await link.click();
    await expect
      .poll(() => book.page.evaluate(() => window.workbench!.session.book.active.name))
      .toBe(sheet);
  });

  test("join a new theme, find it in the matrix, take the rows back", async () => {
    const { book, pane } = await open("Saran");
    const before = await book.dump();
    await pane.getByRole("button", { name: "Gabung ke tema…" }).first().click();
    await pane.locator("dialog select").first().selectOption("");
    await pane.locator("dialog .ms-TextField input").fill("Tema Uji Bersama");
    await pane.getByRole("button", { name: "Tulis 2 baris" }).click();
    await pane.getByText("2 baris ditulis pada lembar Crossfire.").first().waitFor();
    await pane.getByRole("tab", { name: "Tema", exact: true }).click();
    await pane.getByText("Tema Uji Bersama").first().waitFor();
    await book.screenshot("crossfire-tema");
    await pane.getByRole("button", { name: "Urungkan" }).first().click();
    await expect.poll(() => pane.getByText("Tema Uji Bersama").count()).toBe(0);
    expect(await book.dump()).toEqual(before);
  });

  test("the matrix by keyboard leads to the crossfire table", async () => {
    const { book, pane } = await open("Tema");
    await pane.getByRole("button", { name: "Matriks" }).click();
    await pane.locator(".pk-matrix [tabindex='0']").focus();
    await book.page.keyboard.press("ArrowDown");
    await book.page.keyboard.press("Enter");
    await expect
      .poll(() => book.page.evaluate(() => window.workbench!.session.book.active.name))
      .toBe("Crossfire");
  });

  test("both sheets are written", async () => {
    const { book, pane } = await open("Tema");
    await pane.getByRole("button", { name: "Tulis lembar PK Crossfire" }).click();
    await pane.getByText("Lembar “PK Crossfire” telah ditulis.").first().waitFor();
    await book.screenshot("crossfire-lembar");
    await pane.getByRole("tab", { name: "Saran", exact: true }).click();
    await pane.getByRole("button", { name: "Tulis lembar PK Saran Crossfire" }).click();
    await pane.getByText("Lembar “PK Saran Crossfire” telah ditulis.").first().waitFor();
    await book.screenshot("crossfire-lembar-saran");
    const names = (await book.dump()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["PK Crossfire", "PK Saran Crossfire"]));
  });

  test.each(["light", "dark"])("fits 320 px and a projector's page, %s", async (theme) => {
    const { book, pane } = await open("Tema", `&theme=${theme}`);
    await book.page.setViewportSize({ width: 1920, height: 1080 });
    for (const width of [320, 1900]) {
      await book.page
        .locator("#pane")
        .evaluate((element, px) => (element.style.width = `${px}px`), width);
      for (const part of ["Tema", "Saran"]) {
        await pane.getByRole("tab", { name: part, exact: true }).click();
        await pane.locator(".pk-theme, .pk-matrix, .pk-suggestion").first().waitFor();
        await book.page.waitForTimeout(500);
        const overflow = await pane
          .locator(".pk-body")
          .evaluate((body) => body.scrollWidth - body.clientWidth);
        expect([width, part, overflow]).toEqual([width, part, 0]);
        await book.screenshot(`crossfire-${part.toLowerCase()}-${width}-${theme}`);
      }
    }
  });
});
