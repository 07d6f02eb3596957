import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AsOf } from "../../src/core/periode/periode.ts";
import { namaBulan } from "../../src/core/periode/periode.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { formatPersen } from "../../src/i18n/format.ts";
import { formatPoin } from "../../src/i18n/render-rapat.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { buildWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { BUILT, serveSite } from "../support/site-server.ts";
import type {} from "../../src/workbench/page/main.ts";
import { launch, Workbench } from "./workbench-page.ts";

type Cells = readonly (readonly CellValue[])[];
type Rows = readonly (readonly unknown[])[];

/** Where the drafted sheets keep what the test reckons with, by itself. */
const DPA = { kodeSkpd: 1, kodeSub: 7, jumlah: 13, first: 5 } as const;
const RAK = { kodeSkpd: 1, kodeSub: 2, januari: 7, first: 4 } as const;
const REALISASI = { kodeSkpd: 0, kodeSub: 2, januari: 4, perBulan: 3, first: 6 } as const;
const SKPD_DIPERIKSA = 4;
const PATIENCE = 120_000;

let folder = "";
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

const gridsOf = (asOf: AsOf): ReadonlyMap<string, Cells> =>
  new Map(buildWilayah(RUJUKAN, asOf).map((sheet) => [sheet.name, draftGrid(sheet).values]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  const bytes = writeDraft(buildWilayah(RUJUKAN, 1), {
    title: "Wilayah",
    created: "2023-01-02T00:00:00Z",
  });
  writeFileSync(join(folder, "wilayah.xlsx"), bytes);
  site = await serveSite([["/wilayah/", folder], ...BUILT]);
  browser = await launch();
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Pagu and realisasi to date, summed from the drafted rows: of one SKPD, or of all. */
function reckon(grids: ReadonlyMap<string, Cells>, asOf: number, kode: string | null) {
  const [dpa = [], realisasi = []] = [grids.get("DPA"), grids.get("Realisasi")];
  const isOwn = (value: CellValue | undefined): boolean =>
    // The last row of the DPA is the sum of all others and has no code.
    kode === null ? /^\d/.test(String(value)) : value === kode;
  const pagu = sum(
    dpa
      .slice(DPA.first)
      .filter((row) => isOwn(row[DPA.kodeSkpd]))
      .map((row) => row[DPA.jumlah]),
  );
  const months = Array.from(
    { length: asOf },
    (_, nth) => REALISASI.januari + nth * REALISASI.perBulan,
  );
  const spent = sum(
    realisasi
      .slice(REALISASI.first)
      .filter((row) => isOwn(row[REALISASI.kodeSkpd]))
      .flatMap((row) => months.map((col) => row[col])),
  );
  return { pagu, spent };
}

/** Plan of each month, summed from the rows of the RAK as it stands: of one SKPD, or of all. */
function reckonPlan(rak: Rows, kode: string | null): readonly number[] {
  const own = rak
    .slice(RAK.first)
    .filter((row) =>
      kode === null ? /^\d/.test(String(row[RAK.kodeSkpd])) : row[RAK.kodeSkpd] === kode,
    );
  return Array.from({ length: 12 }, (_, nth) =>
    sum(own.map((row) => row[RAK.januari + nth] as CellValue)),
  );
}

/** Spent less planned to date over pagu, of the sub kegiatan that reported the month: a fraction. */
function reckonDeviation(grids: ReadonlyMap<string, Cells>, rak: Rows, asOf: number): number {
  const [dpa = [], realisasi = []] = [grids.get("DPA"), grids.get("Realisasi")];
  const keyOf = (row: readonly unknown[], skpd: number, sub: number): string =>
    `${String(row[skpd])} ${String(row[sub])}`;
  const month = REALISASI.januari + (asOf - 1) * REALISASI.perBulan;
  const reported = new Map(
    realisasi
      .slice(REALISASI.first)
      .filter((row) => row[month] !== "")
      .map((row) => [keyOf(row, REALISASI.kodeSkpd, REALISASI.kodeSub), row]),
  );
  const spent = [...reported.values()].flatMap((row) =>
    Array.from({ length: asOf }, (_, nth) => row[REALISASI.januari + nth * REALISASI.perBulan]),
  );
  const planned = rak
    .filter((row) => reported.has(keyOf(row, RAK.kodeSkpd, RAK.kodeSub)))
    .flatMap((row) => row.slice(RAK.januari, RAK.januari + asOf) as CellValue[]);
  const pagu = dpa
    .filter((row) => reported.has(keyOf(row, DPA.kodeSkpd, DPA.kodeSub)))
    .map((row) => row[DPA.jumlah]);
  return (sum(spent) - sum(planned)) / sum(pagu);
}

/** As the pane writes a deviation: with its sign. */
const poin = (fraction: number): string => `${fraction > 0 ? "+" : ""}${formatPoin(fraction)}`;

const sum = (values: readonly (CellValue | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);

/** Staff fill in the reports of a month: the columns that differ, as a paste by hand and not as a write of the add-in. */
async function fill(
  bench: Workbench,
  before: ReadonlyMap<string, Cells>,
  now: ReadonlyMap<string, Cells>,
) {
  for (const name of ["PK", "Realisasi"]) {
    const [old = [], next = []] = [before.get(name), now.get(name)];
    const width = Math.max(...next.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, col) => {
      const rows = next.flatMap((row, nth) =>
        (old[nth]?.[col] ?? "") === (row[col] ?? "") ? [] : [nth],
      );
      const [top, bottom] = [rows[0], rows.at(-1)];
      if (top === undefined || bottom === undefined) return [];
      return [{ top, col, values: next.slice(top, bottom + 1).map((row) => row[col] ?? "") }];
    }).flat();
    await bench.page.evaluate(
      async ({ name, columns }) => {
        const { book } = window.workbench!.session;
        const subUnitId = book.find(name)?.id ?? "";
        for (const { top, col, values } of columns) {
          const cells = values.map((value, nth) => {
            const t = value === "" ? null : typeof value === "number" ? 2 : 1;
            const cell = { v: value === "" ? null : value, t, f: null, si: null, p: null };
            return [top + nth, { [col]: cell }] as const;
          });
          const cellValue = Object.fromEntries(cells);
          const params = { unitId: book.unitId, subUnitId, cellValue };
          book.kit.commands.syncExecuteCommand("sheet.mutation.set-range-values", params);
          const bottom = top + values.length - 1;
          book.calculation.mark(subUnitId, { top, left: col, bottom, right: col });
        }
        await book.calculation.settle();
      },
      { name, columns },
    );
  }
}

async function formulas(pane: Frame, list: readonly string[]): Promise<void> {
  await pane.evaluate(
    async (rows) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        let sheet = worksheets.getItemOrNullObject("Angka");
        await context.sync();
        if (sheet.isNullObject) sheet = worksheets.add("Angka");
        sheet.getRangeByIndexes(0, 0, rows.length, 1).formulas = rows;
        await context.sync();
      }),
    list.map((formula) => [formula]),
  );
}

const column = async (bench: Workbench, sheet: string, rows: number): Promise<unknown[]> => {
  const values: unknown[] = [];
  for (let row = 0; row < rows; row += 1) values.push(await bench.value(sheet, row, 0));
  return values;
};

async function decide(pane: Frame, text: string): Promise<void> {
  await pane.getByRole("button", { name: "Agenda", exact: true }).click();
  await pane
    .getByRole("button", { name: /^Putuskan/ })
    .first()
    .click();
  await pane.getByLabel("Keputusan", { exact: true }).fill(text);
  await pane
    .getByLabel(/PIC|Penanggung/)
    .first()
    .fill("Kepala SKPD");
  await pane.getByRole("button", { name: "Catat keputusan" }).click();
  await pane.locator(".pk-rapat-form").waitFor({ state: "detached", timeout: PATIENCE });
}

/** The plan of percepatan goes into the cells of the RAK; gives the cells it says it wrote. */
async function accelerate(bench: Workbench): Promise<number> {
  const pane = await bench.press("Percepatan");
  await pane.getByRole("button", { name: "Terapkan ke RAK" }).click({ timeout: PATIENCE });
  const said = pane.getByText(/kegiatan diterapkan pada \d/).first();
  await said.waitFor({ timeout: PATIENCE });
  return Number(/pada ([\d.]+) sel/.exec(await said.innerText())?.[1]?.replaceAll(".", ""));
}

/** Writes a sheet of the meeting, to its end. */
async function write(pane: Frame, name: string): Promise<void> {
  const button = pane.getByRole("button", { name });
  await button.click({ timeout: PATIENCE });
  await button.and(pane.locator(":enabled")).waitFor({ timeout: PATIENCE });
}

test("three meetings of the region in a row: the same figures everywhere, and nothing forgotten", async () => {
  const bench = await Workbench.open(browser, site.origin, "/wilayah/wilayah.xlsx");
  const decisions: string[] = [];
  const skpdList = [
    ...new Set(
      (gridsOf(1).get("Realisasi") ?? []).slice(REALISASI.first).map((row) => String(row[0])),
    ),
  ].slice(0, SKPD_DIPERIKSA);
  let before = gridsOf(1);
  const drafted = reckonPlan(before.get("RAK") ?? [], null);
  let plan = drafted;
  for (const bulan of [1, 2, 3] as const) {
    const grids = gridsOf(bulan);
    if (bulan > 1) {
      const shown = await bench.pane();
      await fill(bench, before, grids);
      // The pane says by itself that its figures are those of before.
      await shown.locator(".pk-stale").waitFor({ timeout: PATIENCE });
    }
    before = grids;

    const pane = await bench.press("Rapat");
    const judul = pane.getByRole("heading", {
      name: `Rapat: keadaan sampai dengan ${namaBulan(bulan)}`,
    });
    await judul.waitFor({ timeout: PATIENCE });

    // Figures: reckoned here from the rows, in the pane, in cells, and below on the sheet.
    const all = reckon(grids, bulan, null);
    const rak = await bench.values("RAK");
    const planOf = (kode: string | null): number => sum(reckonPlan(rak, kode).slice(0, bulan));
    // What was brought forward in the first meeting counts in every one after it.
    expect(planOf(null)).toBe(sum(plan.slice(0, bulan)));
    if (bulan > 1) expect(planOf(null)).toBeGreaterThan(sum(drafted.slice(0, bulan)));
    await pane
      .locator(".pk-next")
      .getByText(`Deviasi ${poin(reckonDeviation(grids, rak, bulan))}`)
      .waitFor({ timeout: PATIENCE });
    await pane
      .getByText(`Serapan ${formatPersen(all.spent / all.pagu)}`)
      .first()
      .waitFor({ timeout: PATIENCE });
    const asked = skpdList.flatMap((kode) => [
      { formula: `=PK.PAGU("${kode}")`, value: reckon(grids, bulan, kode).pagu },
      { formula: `=PK.REALISASI("${kode}")`, value: reckon(grids, bulan, kode).spent },
      { formula: `=PK.RENCANA("${kode}","s.d. ${namaBulan(bulan)}")`, value: planOf(kode) },
    ]);
    const cells = [
      { formula: '=PK.PAGU("semua")', value: all.pagu },
      { formula: '=PK.REALISASI("semua")', value: all.spent },
      { formula: '=PK.SERAPAN("semua")', value: all.spent / all.pagu },
      { formula: `=PK.RENCANA("semua","s.d. ${namaBulan(bulan)}")`, value: planOf(null) },
      ...asked,
    ];
    await formulas(
      pane,
      cells.map(({ formula }) => formula),
    );
    await expect
      .poll(() => column(bench, "Angka", cells.length), { timeout: PATIENCE, interval: 500 })
      .toEqual(
        cells.map(({ value }) =>
          Number.isInteger(value) ? value : (expect.closeTo(value, 9) as unknown),
        ),
      );

    // The open decisions of the meetings before, and what has changed since.
    if (bulan > 1) {
      await pane
        .getByText(/^Sejak rapat /)
        .first()
        .waitFor();
      await pane.getByRole("button", { name: "Keputusan", exact: true }).click();
      for (const text of decisions) await pane.getByText(text).first().waitFor();
    }

    const text = `Percepat pelaksanaan menurut jadwal ${namaBulan(bulan)}`;
    await decide(pane, text);
    decisions.push(text);

    if (bulan === 1) {
      expect(await accelerate(bench)).toBeGreaterThan(5_000);
      const now = await bench.values("RAK");
      plan = reckonPlan(now, null);
      // Nothing of the year is lost, the closed month stands, and the sum row follows.
      expect(sum(plan)).toBe(sum(drafted));
      expect(plan[0]).toBe(drafted[0]);
      expect(now.at(-1)?.slice(RAK.januari)).toEqual(plan);
      await bench.press("Rapat");
      await judul.waitFor({ timeout: PATIENCE });
    }
    await write(pane, "Tulis Bahan Rapat");
    await write(pane, "Tulis Notulen");
    const numbers = new Set((await bench.values("PK Bahan Rapat")).flat());
    for (const { value } of asked) expect(numbers).toContain(value);
    const names = await bench.page.evaluate(() => window.workbench!.probe.sheetNames());
    expect(names.filter((name) => name.startsWith("PK Notulen"))).toHaveLength(bulan);

    await pane.getByRole("button", { name: "Tutup rapat" }).click();
    await pane
      .getByRole("button", { name: "Tutup rapat" })
      .and(pane.locator(":enabled"))
      .waitFor({ timeout: PATIENCE });
    await bench.screenshot(`rapat-wilayah-${bulan}`);
  }
  const log = (await bench.values("PK Keputusan")).flat();
  expect(log).toEqual(expect.arrayContaining(decisions));
  await bench.page.close();
}, 900_000);
