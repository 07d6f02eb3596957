import { mkdirSync } from "node:fs";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Probe } from "../../src/workbench/page/probe.ts";
import type {} from "../../src/workbench/page/main.ts";
import { findBrowser } from "../tools/browser.ts";
import { openWatched } from "./watched-page.ts";

/** A region of 20,000 rows on a busy machine. */
const OPENING_MS = 120_000;
const SCREENSHOTS = "test/e2e/screenshots";

export function launch(): Promise<Browser> {
  return chromium.launch({
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
}

/** The workbench in a tab, driven as a person would, with a probe to look into the cells. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param file the workbook's address; null = the new, empty one */
  static async open(
    browser: Browser,
    origin: string,
    file: string | null,
    query = "",
  ): Promise<Workbench> {
    const page = await openWatched(browser, {
      allowed: [`${origin}/`],
      viewport: { width: 1400, height: 900 },
    });
    const bench = new Workbench(page);
    const opened = file === null ? "" : `file=${file}`;
    await page.goto(`${origin}/workbench/?${opened}${query}`);
    await page.getByRole("button", { name: "Periksa DPA" }).waitFor();
    const name = file?.split("/").at(-1) ?? "";
    await page.locator("#file-name", { hasText: name }).waitFor({ timeout: OPENING_MS });
    return bench;
  }

  /** Presses a ribbon button; the pane opens by itself. The add-in may still be loading, as in Excel. */
  async press(name: string): Promise<Frame> {
    await this.page.waitForTimeout(300);
    await this.page.getByRole("button", { name, exact: true }).click();
    return this.pane();
  }

  async pane(): Promise<Frame> {
    await this.page.locator("iframe").waitFor();
    const handle = await this.page.$("iframe");
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error("no pane");
    await frame.getByRole("tab", { name: "Beranda" }).waitFor();
    return frame;
  }

  /** Where the middle of a cell of the active sheet is drawn, in pixels of the page. */
  middleOf(row: number, col: number): Promise<readonly [x: number, y: number]> {
    return this.page.evaluate(
      ([r, c]) => {
        const cell = window.workbench!.session.book.facade.getActiveSheet().getRange(r, c);
        const { x, y, width, height } = cell.getCellRect();
        const [grid] = [...document.querySelectorAll("canvas")]
          .map((canvas) => canvas.getBoundingClientRect())
          .sort((one, other) => other.width * other.height - one.width * one.height);
        return [(grid?.x ?? 0) + x + width / 2, (grid?.y ?? 0) + y + height / 2] as const;
      },
      [row, col] as const,
    );
  }

  dump(): Promise<ReturnType<Probe["dump"]>> {
    return this.page.evaluate(() => window.workbench!.probe.dump());
  }

  value(sheet: string, row: number, col: number): Promise<unknown> {
    return this.page.evaluate(([s, r, c]) => window.workbench!.probe.value(s, r, c), [
      sheet,
      row,
      col,
    ] as const);
  }

  /** Everything on a sheet from A1 on, as the grid holds it. */
  values(sheet: string): Promise<readonly (readonly unknown[])[]> {
    return this.page.evaluate((name) => {
      const store = window.workbench?.session.book.find(name);
      const used = store?.usedArea(true);
      if (store === null || store === undefined || used === null || used === undefined) return [];
      return store.values({ ...used, top: 0, left: 0 });
    }, sheet);
  }

  type(sheet: string, row: number, col: number, value: string | number): Promise<void> {
    return this.page.evaluate(([s, r, c, v]) => window.workbench!.probe.type(s, r, c, v), [
      sheet,
      row,
      col,
      value,
    ] as const);
  }

  /** Cells under our marks, as `sheet!row,col` with the mark's status. */
  async marks(): Promise<Map<string, string>> {
    const list = await this.page.evaluate(() =>
      window.workbench!.probe.sheetNames().flatMap((sheet) =>
        window.workbench!.probe.rules(sheet).flatMap(({ formula, areas }) =>
          areas.flatMap(({ top, left, bottom, right }) => {
            const cells: [string, string][] = [];
            for (let row = top; row <= bottom; row += 1) {
              for (let col = left; col <= right; col += 1) {
                cells.push([`${sheet}!${row},${col}`, formula]);
              }
            }
            return cells;
          }),
        ),
      ),
    );
    return new Map(list);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  }
}
