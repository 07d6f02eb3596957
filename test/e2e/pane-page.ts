import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildPreview } from "../tools/pane-preview/build.ts";
import type {} from "../tools/pane-preview/page.tsx";

export interface PaneTab {
  readonly page: Page;
  readonly failures: string[];
}

/** The pane over the fake app, as it is built for users, in a real browser. */
export function createPaneOpener(): (browser: Browser, hash: string) => Promise<PaneTab> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  let built: Promise<string> | null = null;
  return async (browser, hash) => {
    built ??= buildPreview(folder, "production");
    const address = await built;
    const page = await browser.newPage({ viewport: { width: 320, height: 720 } });
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(error.message));
    await page.goto(`${address}#${hash}`);
    await page.locator(".pk-pane").waitFor();
    return { page, failures };
  };
}
