import { performance } from "node:perf_hooks";
import { createApp } from "../../src/app/create-app.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openHeadlessExcel } from "../support/headless-excel.ts";
import { buildBig, type BigSize } from "../tools/fixtures/big.ts";

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

/** A table row: what *Periksa DPA* costs over the wire for a workbook of so many rincian rows. */
export async function measureExcel(size: BigSize): Promise<string[]> {
  const big = buildBig(size);
  const grids = [...big.form, big.rak];
  const excel = await openHeadlessExcel({
    sheets: grids.map(({ name, values }) => ({ name, values: values.map((row) => [...row]) })),
  });
  try {
    const app = createApp(createOfficeHost());
    excel.stats.reset();
    const start = performance.now();
    let last = start;
    let longest = 0;
    await app.check({
      onProgress: () => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      },
    });
    const time = performance.now() - start;
    const { stats } = excel;
    return [
      size.toLocaleString("en"),
      stats.cellsRead.toLocaleString("en"),
      String(stats.requests),
      String(stats.actions),
      kilobytes(stats.requestBytes),
      kilobytes(stats.responseBytes),
      `${(longest / 1000).toFixed(2)} s`,
      `${(time / 1000).toFixed(2)} s`,
    ];
  } finally {
    excel.close();
  }
}
