/**
 * `npm run panduan`, after a build: the pictures of the user's guide and the README, taken in the workbench with the
 * sample workbook. WebP, because a page of the pane is a tenth of its PNG.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium, type Frame, type Page } from "playwright-core";
import { serveSite } from "../../support/site-server.ts";
import { findBrowser } from "../browser.ts";

const FOLDER = "assets/panduan";
const SAMPLE = "/assets/sample/contoh.xlsx";
const SIZE = { width: 1180, height: 700 };
const QUALITY = 62;
/** Milliseconds for the grid to draw what changed. */
const DRAWN = 1_200;

interface Shot {
  readonly name: string;
  /** The ribbon button that opens it. */
  readonly button: string;
  readonly then?: (pane: Frame) => Promise<unknown>;
  /** Only the pane; else the whole window with the sheet. */
  readonly isPaneOnly?: true;
}

const press = (name: string) => (pane: Frame) =>
  pane.getByRole("button", { name, exact: true }).first().click();

const SHOTS: readonly Shot[] = [
  { name: "beranda", button: "Beranda" },
  { name: "periksa", button: "Periksa DPA", isPaneOnly: true },
  {
    name: "temuan",
    button: "Periksa DPA",
    then: async (pane) => {
      await pane.locator(".pk-finding-main").first().click();
      await pane.locator(".pk-why").first().scrollIntoViewIfNeeded();
    },
  },
  { name: "cascading", button: "Cascading", isPaneOnly: true },
  { name: "percepatan", button: "Percepatan", isPaneOnly: true },
  { name: "rapat", button: "Rapat", isPaneOnly: true },
  {
    name: "fungsi",
    button: "Bantuan",
    isPaneOnly: true,
    then: press("Fungsi PK dan telusuran sel"),
  },
  { name: "lingkungan", button: "Bantuan", isPaneOnly: true, then: press("Periksa lingkungan") },
  { name: "bersihkan", button: "Bersihkan", isPaneOnly: true },
];

/** Presses a ribbon button; the pane opens by itself. */
async function openPane(page: Page, button: string): Promise<Frame> {
  await page.getByRole("button", { name: button, exact: true }).click();
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  if (!frame) throw new Error("no pane");
  await frame.getByRole("tab", { name: "Beranda" }).waitFor();
  await page.waitForTimeout(DRAWN);
  await frame.locator(".pk-busy").waitFor({ state: "detached", timeout: 60_000 });
  return frame;
}

const site = await serveSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: SIZE });
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  await page.goto(`${site.origin}/workbench/?file=${SAMPLE}`);
  await page.locator("#file-name", { hasText: "contoh.xlsx" }).waitFor();
  const session = await page.context().newCDPSession(page);
  for (const { name, button, then, isPaneOnly } of SHOTS) {
    const pane = await openPane(page, button);
    await then?.(pane);
    await page.waitForTimeout(DRAWN);
    const box = isPaneOnly ? await page.locator("iframe").boundingBox() : null;
    const { data } = await session.send("Page.captureScreenshot", {
      format: "webp",
      quality: QUALITY,
      ...(box === null ? {} : { clip: { ...box, scale: 1 } }),
    });
    const bytes = Buffer.from(data, "base64");
    writeFileSync(`${FOLDER}/${name}.webp`, bytes);
    console.log(`${FOLDER}/${name}.webp ${bytes.length}`);
  }
  if (failures.length > 0) throw new Error(failures.join("\n"));
} finally {
  await browser.close();
  await site.close();
}
