import { createApp } from "../../src/app/create-app.ts";
import type { App } from "../../src/app/app.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { buildBig } from "../tools/fixtures/big.ts";
import type { Counts } from "./baseline.ts";

/**
 * What the use cases cost Excel, in counts that are the same on every machine: round trips, bytes over the wire, cells
 * read. Each on a workbook of its own that was not read before.
 */
export async function measureCounts(): Promise<Counts> {
  const { form, rak } = buildBig(1_000);
  const counts: Record<string, number> = {};
  const prints = [...form, rak];
  Object.assign(counts, await costs("periksa, 1.000 rincian", prints, (app) => app.check()));
  const { sheets } = buildSample({ seeded: true });
  const sample = sheets.map((sheet) => draftGrid(sheet));
  for (const [name, job] of Object.entries(JOBS)) {
    Object.assign(counts, await costs(name, sample, job));
  }
  return counts;
}

/** Use cases on the sample workbook. */
const JOBS: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  beranda: (app) => app.beranda(),
  periksa: (app) => app.check(),
  "periksa lagi": async (app) => {
    await app.check();
    return app.check();
  },
  percepatan: (app) => app.accelerate(),
  terapkan: async (app) => {
    const { view } = await app.accelerate();
    const shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
    const { undoId } = await app.applyPlan({ shifts, overFormula: false, name: "Uji" });
    return app.undo(undoId ?? 0);
  },
  "lembar temuan": (app) => app.writeSheet("temuan"),
  "lembar cascading": (app) => app.writeSheet("cascading"),
  "lembar percepatan": (app) => app.writeSheet("percepatan"),
  "lembar pergeseran": (app) => app.writeSheet("pergeseran"),
  "bahan rapat": (app) => app.writeSheet("bahan"),
  keputusan: (app) =>
    app.recordDecision({
      rapat: "Rapat PK",
      tanggal: "2023-03-06",
      butir: "Butir",
      keputusan: "Keputusan",
      pic: "PIC",
      tenggat: "2023-03-20",
      kode: "",
      sel: "",
    }),
  bersihkan: async (app) => {
    await app.check();
    return app.clear(true);
  },
};

async function costs(
  name: string,
  grids: readonly SheetGrid[],
  job: (app: App) => Promise<unknown>,
): Promise<Counts> {
  const excel = await openHeadlessExcel({
    sheets: grids.map((grid) => ({
      name: grid.name,
      values: grid.values.map((row) => [...row]),
    })),
  });
  try {
    const app = createApp(createOfficeHost(), undefined, {
      rujukan: () => Promise.resolve(RUJUKAN),
      hariIni: () => "2023-03-06",
    });
    excel.stats.reset();
    await job(app);
    const { requests, requestBytes, responseBytes, largestMessage, cellsRead } = excel.stats;
    return {
      [`${name}: findings`]: (await app.recheck()).findings.length,
      [`${name}: round trips`]: requests,
      [`${name}: bytes sent`]: requestBytes,
      [`${name}: bytes received`]: responseBytes,
      [`${name}: bytes of the heaviest message`]: largestMessage,
      [`${name}: cells read`]: cellsRead,
      [`${name}: cells`]: cellsOf(excel),
    };
  } finally {
    excel.close();
  }
}

/** Cells of the workbook that hold something when the job is done. */
function cellsOf(excel: HeadlessExcel): number {
  return excel.dump().reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
}
