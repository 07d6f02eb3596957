import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildPreview } from "../tools/pane-preview/build.ts";
import { openWatched } from "./watched-page.ts";
import type {} from "../tools/pane-preview/page.tsx";

export interface PaneTab {
  readonly page: Page;
}

/** The pane over the fake app, as it is built for users, in a real browser. */
export function createPaneOpener(): (browser: Browser, hash: string) => Promise<PaneTab> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  let built: Promise<string> | null = null;
  return async (browser, hash) => {
    built ??= buildPreview(folder, "production");
    const address = await built;
    const page = await openWatched(browser, {
      allowed: [address.slice(0, address.lastIndexOf("/") + 1)],
      viewport: { width: 320, height: 720 },
    });
    await page.goto(`${address}#${hash}`);
    await page.locator(".pk-pane").waitFor();
    return { page };
  };
}
