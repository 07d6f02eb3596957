import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftGrid } from "../../src/sheet/draft.ts";
import { LEMBAR_WILAYAH } from "../support/wilayah.ts";
import { serveSite } from "../support/site-server.ts";
import { launch, Workbench } from "./workbench-page.ts";

const PATIENCE = 600_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test(
  "Buat contoh wilayah writes the whole region into an empty workbook, cell by cell",
  async () => {
    const bench = await Workbench.open(browser, site.origin, null);
    const pane = await bench.press("Beranda");
    const begun = performance.now();
    await pane.getByRole("button", { name: "Buat contoh wilayah" }).click();
    await pane.locator(".pk-busy").waitFor({ timeout: PATIENCE });
    await pane.locator(".pk-busy").waitFor({ state: "detached", timeout: PATIENCE });
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(`Buat contoh wilayah: ${seconds.toFixed(1)} s\n`);

    const names = await bench.page.evaluate(() => window.workbench!.probe.sheetNames());
    expect(names).toEqual(["Lembar1", ...LEMBAR_WILAYAH.map(({ name }) => name)]);
    for (const draft of LEMBAR_WILAYAH) {
      const { name, values } = draftGrid(draft);
      const written = await bench.values(name);
      expect(written.length, name).toBe(values.length);
      const wrong = values.flatMap((row, nth) =>
        row.flatMap((value, col) =>
          value === (written[nth]?.[col] ?? "")
            ? []
            : [`${name} ${nth},${col}: ${String(value)} ≠ ${String(written[nth]?.[col])}`],
        ),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    }
    // The rows are as high as their text, on the sheet the user looks at.
    await bench.page.evaluate(() => {
      const { book } = window.workbench!.session;
      const id = book.find("Crossfire")?.id ?? "";
      book.run("sheet.operation.set-worksheet-active", { subUnitId: id });
    });
    await bench.screenshot("contoh-wilayah");
    await bench.page.close();
  },
  PATIENCE * 2,
);
