import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPaneOpener } from "./pane-page.ts";
import { launch } from "./workbench-page.ts";

const openPane = createPaneOpener();
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Share of frames that took longer than two of sixty a second. */
  readonly long: number;
  /** Most rows in the page at any frame. */
  readonly rows: number;
  /** Frames whose middle showed no row. */
  readonly blank: number;
}

const FRAMES = 300;

/** Scrolls so many pixels a frame and looks at each frame. */
function scroll(page: Page, speed: number): Promise<Frames> {
  return page.evaluate(
    async ([step, count]) => {
      const body = document.querySelector<HTMLElement>(".pk-body");
      const list = document.querySelector<HTMLElement>(".pk-virtual");
      if (body === null || list === null) throw new Error("no list");
      body.scrollTop = list.offsetTop;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const times: number[] = [];
      let [rows, blank] = [0, 0];
      let last = performance.now();
      for (let n = 0; n < count; n += 1) {
        body.scrollTop += step;
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
        if (now === 0) break;
        rows = Math.max(rows, list.childElementCount);
        const middle = document.elementFromPoint(160, 420);
        if (middle?.closest("[data-key]") === null) blank += 1;
      }
      times.sort((a, b) => a - b);
      const at = (share: number): number => times[Math.floor(share * (count - 1))] ?? 0;
      return {
        p50: at(0.5),
        p95: at(0.95),
        max: at(1),
        long: times.filter((time) => time > 34).length / count,
        rows,
        blank,
      };
    },
    [speed, FRAMES] as const,
  );
}

/** Milliseconds the page's main thread works per frame, waiting for other processes left out. */
async function work(page: Page, job: () => Promise<Frames>): Promise<Frames & { work: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await busy();
  const frames = await job();
  return { ...frames, work: (((await busy()) - before) * 1000) / FRAMES };
}

const line = (
  name: string,
  { p50, p95, max, long, rows, blank, work: own }: Awaited<ReturnType<typeof work>>,
): string =>
  `${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms, ` +
  `over 34 ms ${(long * 100).toFixed(1)} %, own work ${own.toFixed(1)} ms a frame, rows ${rows}, blank ${blank}`;

test("ten thousand findings scroll at sixty frames a second with few rows drawn", async () => {
  const { page } = await openPane(browser, "many/periksa/run");
  await page.getByRole("button", { name: "Tutup semua" }).click();
  await page.getByRole("button", { name: "Buka semua" }).click();
  await page.locator(".pk-finding").first().waitFor();
  const height = await page.locator(".pk-virtual").evaluate((list) => list.scrollHeight);
  // All findings but the folded followers are in the list.
  expect(height).toBeGreaterThan(8_500 * 80);
  // The machine's own lateness, measured while nothing scrolls.
  const still = await work(page, () => scroll(page, 0));
  console.log(line("still", still));
  for (const speed of [40, 400]) {
    const frames = await work(page, () => scroll(page, speed));
    console.log(line(`${speed} px a frame`, frames));
    expect(frames.rows).toBeLessThan(40);
    expect(frames.blank).toBe(0);
    expect(frames.work).toBeLessThan(1000 / 60);
  }
  await page.close();
});
