/**
 * Pictures of every view and state of the pane: `npx tsx test/tools/pane-preview/shoot.ts FOLDER [NAME]`.
 * Also runs axe on each, real colours included. The page with the fake app stays in FOLDER, to be opened by hand.
 */
import { createRequire } from "node:module";
import path from "node:path";
import type * as Axe from "axe-core";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser.ts";
import { buildPreview } from "./build.ts";
import { STATES } from "./states.ts";

const [folder = "dist/pane-preview", only = ""] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve("axe-core");
declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

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
    for (const { name, hash, steps } of STATES) {
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
