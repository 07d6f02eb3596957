import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const SAMPLE = "/assets/sample/contoh.xlsx";

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

async function check(): Promise<{ book: Workbench; pane: Frame }> {
  bench = await Workbench.open(browser, site.origin, SAMPLE);
  const pane = await bench.press("Periksa DPA");
  await pane
    .getByText(/Belum dapat diajukan/)
    .first()
    .waitFor();
  return { book: bench, pane };
}

const total = async (pane: Frame): Promise<number> => {
  const text = await pane.locator(".pk-stepper .pk-muted").innerText();
  return Number(/(\d+) temuan|dari (\d+)/.exec(text)?.slice(1).find(Boolean));
};

/** The cell Excel has selected. */
const selection = (book: Workbench): Promise<string> =>
  book.page.evaluate(() => {
    const { book: open } = window.workbench!.session;
    return `${open.active.name}!${open.selection.area.top},${open.selection.area.left}`;
  });

describe("Periksa in Excel", () => {
  test("a search narrows the list, a finding leads to its cell and shows its surroundings", async () => {
    const { book, pane } = await check();
    const all = await total(pane);
    await pane.getByRole("searchbox").fill("dinkes!h106");
    await expect.poll(() => total(pane)).toBeLessThan(all);
    await pane.locator(".pk-finding-main").first().click();
    await expect.poll(() => selection(book)).toBe("DPA Dinkes!105,7");
    const details = pane.locator(".pk-why");
    await details.getByText("Mengapa").waitFor();
    const help = await details.locator("a").getAttribute("href");
    const page = await book.page.request.get(`${site.origin}/${help ?? ""}`);
    expect([help, page.status()]).toEqual([help, 200]);
    await book.screenshot("periksa-temuan");
  });

  test("groupings and severities show the same findings in other ways", async () => {
    const { pane } = await check();
    const all = await total(pane);
    for (const by of ["aturan", "lembar", "skpd", "akar"]) {
      await pane.locator(".pk-filters select").selectOption(by);
      expect([by, await total(pane)]).toEqual([by, all]);
    }
    await pane.locator(".pk-toggle").first().click();
    const rest = await total(pane);
    expect(rest).toBeLessThan(all);
    await pane.locator(".pk-toggle").nth(1).click();
    await pane.locator(".pk-toggle").nth(2).click();
    await pane.getByText("Tidak ada temuan yang cocok").waitFor();
  });

  test("the keyboard walks through the list and Enter selects the cell", async () => {
    const { book, pane } = await check();
    await pane.locator(".pk-group").first().focus();
    await book.page.keyboard.press("ArrowDown");
    await book.page.keyboard.press("Enter");
    await expect.poll(() => selection(book)).toMatch(/^[^!]+!\d+,\d+$/);
    const first = await selection(book);
    await pane.locator(".pk-finding-main").first().focus();
    await book.page.keyboard.press("F8");
    await expect.poll(() => selection(book)).not.toBe(first);
    await book.page.keyboard.press("Shift+F8");
    await expect.poll(() => selection(book)).toBe(first);
  });

  test("a cell that is mended takes its finding away, one that is spoilt brings one", async () => {
    const { book, pane } = await check();
    const place = { sheet: "DPA Dinkes", row: 105, col: 7 };
    const before = await total(pane);
    const old = await book.value(place.sheet, place.row, place.col);
    await book.type(place.sheet, place.row, place.col, 1);
    await pane.getByText(/Diperiksa ulang/).waitFor({ timeout: 20_000 });
    await book.type(place.sheet, place.row, place.col, old as number);
    await expect.poll(() => total(pane), { timeout: 20_000 }).toBe(before);
    expect(await pane.getByText(/berubah sejak hasil ini/).count()).toBe(0);
  });

  test("every sheet is shown with what it was taken for", async () => {
    const { book, pane } = await check();
    await pane.getByRole("button", { name: "Pengenalan lembar" }).click();
    await pane.locator(".pk-card").first().waitFor();
    const names = (await book.dump()).map(({ name }) => name);
    expect(await pane.locator(".pk-card h3").allInnerTexts()).toEqual(names);
    await book.screenshot("pengenalan");
  });

  const openFinding = async (pane: Frame, search: string): Promise<void> => {
    await pane.getByRole("searchbox").fill(search);
    await pane.locator(".pk-finding-main").first().click();
    await pane.locator(".pk-why").waitFor();
  };

  test("a fix is previewed, written, undone, and the list follows both ways", async () => {
    const { book, pane } = await check();
    const before = await total(pane);
    // A pagu that differs from its accounts, with three findings that follow from it.
    const value = (): Promise<unknown> => book.value("DPA Disparbudpora", 186, 7);
    const old = await value();
    await openFinding(pane, "disparbudpora!h187");
    await pane.getByRole("button", { name: "Terapkan…" }).click();
    await pane.locator(".pk-fix").waitFor();
    expect(await value()).toBe(old);
    await book.screenshot("saran");
    await pane.getByRole("button", { name: "Terapkan pada 1 sel" }).click();
    await expect.poll(value).not.toBe(old);
    await pane
      .getByText(/temuan hilang/)
      .first()
      .waitFor();
    await pane.getByRole("searchbox").fill("");
    await expect.poll(() => total(pane)).toBe(before - 4);
    await pane.getByRole("button", { name: "Urungkan" }).click();
    await expect.poll(value).toBe(old);
    await expect.poll(() => total(pane), { timeout: 20_000 }).toBe(before);
  });

  test("a finding set aside stays so after the next check, until it is called back", async () => {
    const { book, pane } = await check();
    const before = await total(pane);
    await openFinding(pane, "dinkes!h106");
    await pane.getByRole("button", { name: "Abaikan…" }).click();
    await pane.locator("dialog textarea").fill("Menunggu berita acara.");
    await pane.locator("dialog input[type=text]").fill("Sekretaris");
    await pane.locator("dialog").getByRole("button", { name: "Abaikan", exact: true }).click();
    await pane.locator("#pk-ignored summary").waitFor();
    await pane.getByRole("searchbox").fill("");
    await expect.poll(() => total(pane)).toBeLessThan(before);
    await pane.getByRole("button", { name: "Periksa ulang" }).click();
    await pane.locator("#pk-ignored summary").click();
    await pane
      .locator("#pk-ignored")
      .getByText(/Diabaikan oleh Sekretaris sejak .*Menunggu berita acara\./)
      .waitFor();
    await book.screenshot("diabaikan");
    await pane.getByRole("button", { name: "Munculkan semua" }).click();
    await expect.poll(() => total(pane)).toBe(before);
  });

  test("a sheet that is not to be read takes its findings along, until it is automatic again", async () => {
    const { book, pane } = await check();
    const before = await total(pane);
    await pane.getByRole("button", { name: "Pengenalan lembar" }).click();
    await pane.getByRole("button", { name: "Betulkan lembar RAK" }).click();
    await pane.locator(".pk-correct select").selectOption("lain");
    await pane.getByText(/tidak akan dibaca lagi/).waitFor();
    await pane.getByRole("button", { name: "Simpan" }).click();
    await pane.getByText("dibetulkan", { exact: true }).waitFor();
    await book.screenshot("pengenalan-betul");
    await pane.getByRole("button", { name: "Kembali ke Periksa" }).click();
    await expect.poll(() => total(pane), { timeout: 20_000 }).not.toBe(before);
    await pane.getByRole("button", { name: "Pengenalan lembar" }).click();
    await pane.getByRole("button", { name: "Betulkan lembar RAK" }).click();
    await pane.getByRole("button", { name: "Otomatis lagi" }).click();
    await pane
      .getByText(/dikenali otomatis lagi/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Kembali ke Periksa" }).click();
    await expect.poll(() => total(pane), { timeout: 20_000 }).toBe(before);
  });
});
