import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rakBanyak } from "../support/banyak-workbook.ts";
import { dpaDuaVersi } from "../support/dua-versi-workbook.ts";
import { BUILT, serveSite } from "../support/site-server.ts";
import { timePress } from "../support/tekan.ts";
import { xlsxNilai } from "../support/xlsx-nilai.ts";
import { launch, Workbench } from "./workbench-page.ts";

const KANDIDAT = 1_500;

const { Murni, Geser } = dpaDuaVersi();
let folder = "";
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  writeFileSync(join(folder, "geser.xlsx"), xlsxNilai({ Geser }));
  writeFileSync(join(folder, "murni.xlsx"), xlsxNilai({ Murni }));
  writeFileSync(join(folder, "rusak.xlsx"), xlsxNilai({ Murni }).slice(0, 900));
  writeFileSync(join(folder, "banyak.xlsx"), xlsxNilai(rakBanyak(KANDIDAT)));
  // Unlike amounts beside scarce cash: the engine is at it for seconds.
  writeFileSync(join(folder, "sulit.xlsx"), xlsxNilai(rakBanyak(KANDIDAT, { paling: 400 })));
  site = await serveSite([["/uji/", folder], ...BUILT]);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const open = (file: string): Promise<Workbench> =>
  Workbench.open(browser, site.origin, `/uji/${file}`);

describe("two versions of a DPA in two files", () => {
  test("the earlier one is chosen as a file, compared, and written; nothing is sent anywhere", async () => {
    const book = await open("geser.xlsx");
    const pane = await book.press("Percepatan");
    await pane.getByText(/Bandingkan dua versi DPA/).click();
    const choose = pane.getByRole("button", { name: "Pilih berkas semula (.xlsx)…" });
    await choose.waitFor();
    const sent: string[] = [];
    book.page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(request.url());
    });
    const pick = async (button: typeof choose, file: string): Promise<void> => {
      const [chooser] = await Promise.all([book.page.waitForEvent("filechooser"), button.click()]);
      await chooser.setFiles(join(folder, file));
    };
    await pick(choose, "rusak.xlsx");
    await pane
      .getByText(/^rusak\.xlsx rusak dan tidak dapat dibaca/)
      .first()
      .waitFor();
    await pick(choose, "murni.xlsx");
    await pane.getByText("Semula menurut berkas “murni.xlsx”").waitFor();
    await pane.getByText("2 perubahan menyebabkan perubahan APBD").waitFor();
    await pane.getByText("5.1.02.02.01.0003 · Honorarium Narasumber").waitFor();
    await book.screenshot("percepatan-dua-berkas");
    await pane.getByRole("button", { name: "Tulis PK Pergeseran dari perbandingan ini" }).click();
    await expect
      .poll(async () => (await book.dump()).map(({ name }) => name), { timeout: 30_000 })
      .toContain("PK Pergeseran");
    const written = JSON.stringify(
      (await book.dump()).find(({ name }) => name === "PK Pergeseran"),
    );
    expect(written).toContain("Jumlah semula menurut berkas murni.xlsx.");
    expect(written).toContain("5.2.02.05.01.0005");
    await pane.getByRole("button", { name: "Lepas berkas" }).click();
    await pane.getByText("Buku kerja ini tidak memuat dua lembar DPA.").waitFor();
    // Calls to the simulated Excel stay in the page.
    expect(sent).toEqual([]);
  });
});

describe(`${KANDIDAT} candidates`, () => {
  /** Far above what it takes (see the bench): the answer must not wait for the marks, nor for what is below the list. */
  const WORK_MS = 250;
  /** Reading, and preparing in spare time, on a machine that does other things too. */
  const PREPARED_MS = 6_000;

  test("the first answer is painted before anything that can wait, after an edit too", async () => {
    const book = await open("banyak.xlsx");
    const pane = await book.press("Beranda");
    await pane.getByText(`1 dari 1.500 sub kegiatan dilaporkan`).waitFor();
    await pane.waitForTimeout(PREPARED_MS);
    await pane.getByRole("tab", { name: "Percepatan" }).click();
    const judge = pane.getByRole("button", { name: "Nilai percepatan" });
    await judge.waitFor();
    const press = (button: typeof judge) =>
      timePress(browser, book.page, pane, () => button.click());
    const first = await press(judge);
    expect(first.work).toBeLessThan(WORK_MS);
    // Of 1,500 only what is near the window is drawn.
    expect(first.rows).toBeLessThan(40);
    await expect.poll(async () => (await book.marks()).size).toBeGreaterThan(KANDIDAT);
    await book.type("RAK", 2, 12, 77_000_000);
    await pane.locator(".pk-stale").first().waitFor();
    await pane.waitForTimeout(PREPARED_MS);
    const again = await press(pane.getByRole("button", { name: "Nilai ulang" }));
    expect(again.work).toBeLessThan(WORK_MS);
  });

  test("a search that is cancelled leaves the first plan, and says so; ended, it says how far from the best", async () => {
    const book = await open("sulit.xlsx");
    const pane = await book.press("Percepatan");
    const summary = pane.locator(".pk-verdict h2");
    await summary.waitFor();
    const search = pane.getByRole("button", { name: "Cari yang terbaik" });
    // Not before the cells are marked.
    await expect.poll(() => search.isEnabled(), { timeout: 30_000 }).toBe(true);
    const before = await summary.innerText();
    const status = pane.locator(".pk-scenario [role=status]");
    await search.click();
    // The engine reports from inside its search: it is at work when it is stopped.
    await pane.getByText(/^Mencari, \d+ detik/).waitFor();
    await pane.getByRole("button", { name: "Batal", exact: true }).click();
    await expect
      .poll(() => status.innerText(), { timeout: 30_000 })
      .toContain("Pencarian usulan terbaik dibatalkan.");
    expect(await summary.innerText()).toBe(before);
    expect(await pane.locator(".pk-busy").count()).toBe(0);
    await book.screenshot("percepatan-cari-batal");
    await search.click();
    await pane.getByText(/^Mencari, \d+ detik/).waitFor();
    await expect
      .poll(() => status.innerText(), { timeout: 60_000 })
      .toMatch(/^(Terbukti terbaik\.|Paling jauh [\d,]+\s% dari yang terbaik\.)/);
    expect(await status.innerText()).not.toContain("dibatalkan");
    await book.screenshot("percepatan-cari");
  });
});
