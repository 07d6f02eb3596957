/** `npm run icons` draws assets/icons/src/*.svg into the PNGs that Office asks for. `--sheet FILE` shows them all. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../browser.ts";

const ICONS = fileURLToPath(new URL("../../../assets/icons/", import.meta.url));
const APP = "selaras";
const SIZES = [16, 32, 80];
const APP_SIZES = [...SIZES, 64, 128];

const names = readdirSync(`${ICONS}src`)
  .filter((file) => file.endsWith(".svg"))
  .map((file) => file.slice(0, -".svg".length))
  .sort();

const asDataUrl = (type: string, bytes: Buffer): string =>
  `data:${type};base64,${bytes.toString("base64")}`;

async function draw(page: Page, name: string, size: number): Promise<Buffer> {
  const svg = asDataUrl("image/svg+xml", readFileSync(`${ICONS}src/${name}.svg`));
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${svg}" width="${size}" height="${size}">`,
  );
  return page.screenshot({ omitBackground: true });
}

/** Every icon at its real sizes on the ribbon's light and dark ground. */
async function drawSheet(page: Page, file: string): Promise<void> {
  const row = (name: string): string =>
    SIZES.map((size) => {
      const png = asDataUrl("image/png", readFileSync(`${ICONS}${name}-${size}.png`));
      return `<img src="${png}">`;
    }).join("");
  const half = (colour: string): string =>
    `<div style="background:${colour}">${names.map((name) => `<p>${row(name)}</p>`).join("")}</div>`;
  await page.setViewportSize({ width: 400, height: 760 });
  await page.setContent(
    `<style>body{margin:0;display:flex}div{padding:8px;width:184px}img{margin-right:12px}p{margin:8px}</style>` +
      half("#f3f3f3") +
      half("#292929"),
  );
  await page.screenshot({ path: file, fullPage: true });
}

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of name === APP ? APP_SIZES : SIZES) {
      writeFileSync(`${ICONS}${name}-${size}.png`, await draw(page, name, size));
    }
  }
  const sheet = process.argv[process.argv.indexOf("--sheet") + 1];
  if (process.argv.includes("--sheet") && sheet) await drawSheet(page, sheet);
} finally {
  await browser.close();
}
