import { performance } from "node:perf_hooks";
import { createApp } from "../../src/app/create-app.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { openHeadlessExcel } from "../support/headless-excel.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { buildBig } from "../tools/fixtures/big.ts";
import { wideList } from "../tools/fixtures/wide.ts";
import { BUDGETS, held } from "./budgets.ts";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

/** Table rows: what *Periksa DPA* costs over the wire, for prints and for one wide list with 2,000 findings. */
export async function measureExcel(): Promise<string[][]> {
  const prints = ([1_000, 10_000] as const).map((size) => {
    const { form, rak } = buildBig(size);
    return measure(`prints, ${size.toLocaleString("en")} rincian`, [...form, rak]);
  });
  const rows: string[][] = [];
  for (const row of prints) rows.push(await row());
  rows.push(await measure("list, 20,000 rows × 30", [wideList()], true)());
  return rows;
}

function measure(
  name: string,
  grids: readonly SheetGrid[],
  isBudgeted = false,
): () => Promise<string[]> {
  return async () => {
    const sheets = grids.map((grid) => ({
      name: grid.name,
      values: grid.values.map((row) => [...row]),
    }));
    const excel = await openHeadlessExcel({ sheets });
    try {
      const app = createApp(createOfficeHost(), undefined, {
        rujukan: () => Promise.resolve(RUJUKAN),
      });
      excel.stats.reset();
      const start = performance.now();
      let last = start;
      let longest = 0;
      const { report } = await app.check({
        onProgress: () => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        },
      });
      const time = performance.now() - start;
      const { requests, largestMessage, requestBytes, responseBytes, cellsRead } = excel.stats;
      return [
        name,
        cellsRead.toLocaleString("en"),
        report.marked.toLocaleString("en"),
        isBudgeted ? held("round trips", requests, BUDGETS.requests) : String(requests),
        isBudgeted
          ? held("heaviest message", largestMessage, BUDGETS.message, kilobytes)
          : kilobytes(largestMessage),
        kilobytes(requestBytes),
        kilobytes(responseBytes),
        `${(longest / 1000).toFixed(2)} s`,
        `${(time / 1000).toFixed(2)} s`,
      ];
    } finally {
      excel.close();
    }
  };
}
