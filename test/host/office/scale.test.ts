import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../../src/app/create-app.ts";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import { readSheets } from "../../../src/host/office/read.ts";
import type { CellRange } from "../../../src/sheet/host.ts";
import { PAYLOAD_LIMIT } from "../../../src/workbench/protocol/host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../../support/headless-excel.ts";
import { wideList } from "../../tools/fixtures/wide.ts";

const WRONG = 2_000;

let excel: HeadlessExcel | null = null;

afterEach(() => {
  excel?.close();
  excel = null;
});

async function openWide(): Promise<HeadlessExcel> {
  const { name, values } = wideList();
  expect([values.length - 1, values[0]?.length]).toEqual([20_000, 30]);
  excel = await openHeadlessExcel({ sheets: [{ name, values: values.map((row) => [...row]) }] });
  return excel;
}

/** Every cell, style and rule as one text: 600,000 cells compared one by one would take half a minute. */
function textOf(book: HeadlessExcel): string {
  return JSON.stringify(book.dump());
}

describe("a large workbook in Excel", () => {
  test("20,000 rows × 30 columns: a check takes few round trips under the payload limit, and clearing returns every cell", async () => {
    const book = await openWide();
    const { stats } = book;
    const before = textOf(book);
    const app = createApp(createOfficeHost());
    stats.reset();
    const first = await app.check();
    expect(first.view.counts.error).toBe(WRONG);
    expect(first.report.marked).toBe(WRONG);
    expect(stats.requests).toBeLessThanOrEqual(12);
    expect(stats.largestMessage).toBeLessThan(PAYLOAD_LIMIT);
    expect(stats.cellsWritten).toBe(0);

    stats.reset();
    const again = await app.check();
    expect(again.report).toMatchObject({ marked: WRONG, refused: [] });
    // Nothing changed: no cell is read again, old marks go and new ones come together.
    expect(stats.cellsRead).toBe(0);
    expect(stats.requests).toBeLessThanOrEqual(4);
    await app.clear(false);
    expect(textOf(book) === before).toBe(true);
  });

  test("2,000 scattered cells are marked within four round trips, and unmarked without a trace", async () => {
    const values = Array.from({ length: WRONG }, (_, row) => [row, "uraian", row * 1_000]);
    excel = await openHeadlessExcel({ sheets: [{ name: "DPA", values }] });
    const book = excel;
    const { stats } = book;
    const before = textOf(book);
    const host = createOfficeHost();
    const ranges = Array.from({ length: WRONG }, (_, row): CellRange => ({
      row,
      col: (row * 7) % 3,
      rowCount: 1,
      colCount: 1,
    }));
    stats.reset();
    const report = await host.apply([
      { type: "unmark", prefix: "temuan" },
      { type: "mark", sheet: "DPA", status: "temuan-warning", ranges },
    ]);
    expect(report.marked).toBe(WRONG);
    expect(stats.requests).toBeLessThanOrEqual(4);
    expect(stats.largestMessage).toBeLessThan(PAYLOAD_LIMIT);
    expect(textOf(book) === before).toBe(false);
    await host.apply([{ type: "unmark", prefix: "" }]);
    expect(textOf(book) === before).toBe(true);
  });
});

test("an Excel that refuses to tell hidden and merged cells still gives the values", async () => {
  excel = await openHeadlessExcel({ sheets: [{ name: "DPA", values: [["a", 1]] }] });
  const { faults, stats } = excel;
  const grids = await excel.Excel.run(async (context) => {
    const sync = context.sync.bind(context);
    let trips = 0;
    Object.assign(context, {
      sync: async (passed: unknown) => {
        trips += 1;
        // The first asks for the used ranges; the second carries the question.
        if (trips === 2) faults.next("NotImplemented");
        return sync<unknown>(passed);
      },
    });
    return readSheets(context, ["DPA"]);
  });
  expect(grids).toEqual([
    {
      file: "",
      name: "DPA",
      top: 0,
      left: 0,
      values: [["a", 1]],
      hidden: { rows: [], columns: [] },
    },
  ]);
  expect(stats.requests).toBe(3);
});
