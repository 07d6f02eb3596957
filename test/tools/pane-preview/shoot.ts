/**
 * Pictures of every view and state of the pane: `npx tsx test/tools/pane-preview/shoot.ts FOLDER [NAME]`.
 * Also runs axe on each, real colours included. The page with the fake app stays in FOLDER, to be opened by hand.
 */
import { createRequire } from "node:module";
import path from "node:path";
import type * as Axe from "axe-core";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../browser.ts";
import { buildPreview } from "./build.ts";

const [folder = "dist/pane-preview", only = ""] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core");
declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

type Step = (page: Page) => Promise<unknown>;
const click =
  (selector: string, nth = 0): Step =>
  (page) =>
    page.locator(selector).nth(nth).click();

const SHOTS: readonly { name: string; hash: string; steps?: readonly Step[] }[] = [
  { name: "beranda", hash: "full/beranda" },
  { name: "beranda-kosong", hash: "empty/beranda" },
  { name: "periksa-awal", hash: "full/periksa" },
  { name: "periksa", hash: "full/periksa/run" },
  {
    name: "periksa-rincian",
    hash: "full/periksa/run",
    steps: [click(".pk-chevron"), click(".pk-finding-main", 1)],
  },
  {
    name: "periksa-akhir",
    hash: "clean/periksa/run",
    steps: [click("summary", 0), click("summary", 1)],
  },
  { name: "periksa-kosong", hash: "empty/periksa/run" },
  {
    name: "periksa-banyak",
    hash: "many/periksa/run",
    steps: [click('[aria-label="Temuan sebelumnya"]')],
  },
  {
    name: "periksa-daftar",
    hash: "full/periksa/run",
    steps: [
      click(".pk-fold"),
      (page) => page.locator(".pk-filters").evaluate((filters) => filters.scrollIntoView()),
    ],
  },
  {
    name: "periksa-aturan",
    hash: "full/periksa/run",
    steps: [
      (page) => page.locator(".pk-filters select").selectOption("aturan"),
      (page) => page.locator(".pk-filters").evaluate((filters) => filters.scrollIntoView()),
    ],
  },
  {
    name: "periksa-abaikan",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: "Abaikan…" }).click(),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.getByText("Alasan perlu diisi.").waitFor(),
    ],
  },
  {
    name: "periksa-diabaikan",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: "Abaikan…" }).click(),
      (page) => page.locator("dialog textarea").fill("Sesuai berita acara pergeseran."),
      (page) => page.locator("dialog input[type=text]").fill("Sekretaris"),
      (page) => page.locator("dialog input[type=date]").fill("2099-12-31"),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.locator("#pk-ignored summary").click(),
      (page) => page.locator(".pk-check input").click(),
      (page) => page.locator("#pk-ignored").evaluate((list) => list.scrollIntoView()),
    ],
  },
  {
    name: "periksa-saran",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: /Terapkan semua/ }).click(),
    ],
  },
  {
    name: "periksa-urung",
    hash: "full/periksa/run",
    steps: [
      click(".pk-chevron"),
      (page) => page.getByRole("button", { name: /Terapkan semua/ }).click(),
      (page) => page.locator("dialog .ms-Button--primary").click(),
      (page) => page.getByRole("button", { name: "Urungkan" }).waitFor(),
    ],
  },
  { name: "lembar", hash: "full/lembar" },
  { name: "fungsi", hash: "full/fungsi" },
  {
    name: "fungsi-telusur",
    hash: "full/fungsi",
    steps: [
      (page) => page.getByRole("button", { name: "Telusuri sel terpilih" }).click(),
      (page) => page.getByText("12 bagian lain").waitFor(),
      click("summary", 1),
    ],
  },
  {
    name: "fungsi-timpa",
    hash: "full/beranda",
    steps: [
      click(".pk-insert"),
      click(".pk-insert"),
      (page) => page.getByText("Sel sudah terisi").waitFor(),
    ],
  },
  {
    name: "lembar-ubah",
    hash: "full/lembar",
    steps: [
      (page) => page.getByRole("button", { name: "Betulkan lembar RAK" }).click(),
      (page) => page.locator(".pk-correct select").selectOption("kas"),
    ],
  },
  { name: "lembar-kosong", hash: "empty/lembar" },
  { name: "periksa-proses", hash: "slow/periksa/run" },
  { name: "periksa-galat", hash: "failing/periksa/run" },
  { name: "cascading", hash: "full/cascading" },
  {
    name: "cascading-cari",
    hash: "full/cascading",
    steps: [(page) => page.locator("input[role=searchbox]").fill("ibu hamil")],
  },
  {
    name: "cascading-saring",
    hash: "full/cascading",
    steps: [
      (page) => page.getByRole("button", { name: "Saring" }).click(),
      click(".pk-status-filter button", 2),
    ],
  },
  {
    name: "cascading-rinci",
    hash: "full/cascading",
    steps: [
      click("[data-level=skpd]"),
      (page) => page.locator("[role=row][tabindex='0']").press(" "),
    ],
  },
  { name: "cascading-kosong", hash: "empty/cascading" },
  {
    name: "cascading-dalam",
    hash: "many/cascading",
    steps: [
      (page) => page.locator("select").selectOption("subKegiatan"),
      (page) => page.locator("[role=row][tabindex='0']").press("End"),
    ],
  },
  { name: "crossfire-tema", hash: "full/cascading", steps: [click("[data-key=tema]")] },
  {
    name: "crossfire-tema-buka",
    hash: "full/cascading",
    steps: [
      click("[data-key=tema]"),
      async (page) => {
        const theme = page.locator(".pk-theme summary").first();
        if (await theme.isVisible()) await theme.click();
        else await page.locator(".pk-matrix td[data-filled=pengampu]").first().click();
      },
    ],
  },
  {
    name: "crossfire-matriks",
    hash: "full/cascading",
    steps: [
      click("[data-key=tema]"),
      (page) => page.getByRole("button", { name: "Matriks" }).click(),
      (page) => page.locator(".pk-matrix td[data-filled=dimensi]").nth(1).click(),
    ],
  },
  {
    name: "crossfire-saran",
    hash: "full/cascading",
    steps: [
      click("[data-key=saran]"),
      click(".pk-suggestion-deeds button"),
      click("[data-row-main]"),
    ],
  },
  {
    name: "crossfire-gabung",
    hash: "full/cascading",
    steps: [
      click("[data-key=saran]"),
      (page) => page.getByRole("button", { name: "Gabung ke tema…" }).first().click(),
    ],
  },
  {
    name: "cascading-rekening",
    hash: "full/cascading",
    steps: [
      (page) => page.locator("select").first().selectOption("subKegiatan"),
      (page) => page.locator("[data-level=subKegiatan] .pk-tree-toggle").first().click(),
      (page) => page.locator("[data-level=rekening]").first().click(),
    ],
  },
  { name: "percepatan-awal", hash: "full/percepatan" },
  { name: "percepatan", hash: "full/percepatan/run", steps: [click(".pk-chevron")] },
  {
    name: "percepatan-kas",
    hash: "full/percepatan/run",
    steps: [(page) => page.locator(".pk-body").evaluate((body) => body.scrollTo(0, 9e9))],
  },
  {
    name: "percepatan-tanpakas",
    hash: "clean/percepatan/run",
    steps: [(page) => page.locator("#pk-cash").scrollIntoViewIfNeeded()],
  },
  {
    name: "bersihkan",
    hash: "full/bersihkan",
    steps: [click(".ms-Checkbox"), click(".ms-Button--primary")],
  },
  { name: "bantuan", hash: "full/bantuan" },
];

/** Pane widths, then a projector's page; the narrowest and the contrast theme are looked at once only. */
const LOOKS = [
  { width: 300, colorScheme: "light", forcedColors: "none" },
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 320, colorScheme: "dark", forcedColors: "none" },
  { width: 320, colorScheme: "dark", forcedColors: "active" },
  { width: 420, colorScheme: "light", forcedColors: "none" },
  { width: 420, colorScheme: "dark", forcedColors: "none" },
  { width: 560, colorScheme: "light", forcedColors: "none" },
  { width: 1100, colorScheme: "light", forcedColors: "none" },
  { width: 1920, colorScheme: "light", forcedColors: "none" },
  { width: 1920, colorScheme: "dark", forcedColors: "none" },
] as const;

const page = await buildPreview(folder);

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const { width, colorScheme, forcedColors } of LOOKS) {
    const look = forcedColors === "active" ? "contrast" : colorScheme;
    const context = await browser.newContext({
      viewport: { width, height: width < 1920 ? 720 : 1080 },
      colorScheme,
      forcedColors,
    });
    for (const { name, hash, steps } of SHOTS) {
      if (!name.startsWith(only)) continue;
      const tab = await context.newPage();
      tab.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
      tab.on("console", (message) => {
        if (message.type() === "error") console.error(`${name}: ${message.text().slice(0, 200)}`);
      });
      await tab.goto(`${page}#${hash}`);
      await tab.waitForTimeout(150);
      for (const step of steps ?? []) await step(tab);
      await tab.waitForTimeout(name.endsWith("proses") ? 700 : 200);
      const wide = await tab
        .locator(".pk-body")
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      if (wide > 0) console.error(`${name} ${width}: ${wide} px too wide`);
      await tab.addScriptTag({ path: axe });
      const faults = await tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, {
          preload: false,
          rules: { region: { enabled: false } },
        });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.html.slice(0, 90))
              .slice(0, 2)
              .join(" | ")}`,
        );
      });
      for (const fault of faults) console.error(`${name} ${width} ${look}: ${fault}`);
      await tab.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`) });
      await tab.close();
    }
    await context.close();
  }
} finally {
  await browser.close();
}
