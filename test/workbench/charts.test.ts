import { afterEach, describe, expect, it } from "vitest";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

let excel: HeadlessExcel;
afterEach(() => excel.close());

type Steps = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function inSheet(steps: Steps, isProtected = false): Promise<void> {
  const values = [
    ["Nama", "Rencana", "Realisasi"],
    ["A", 1, 2],
    ["B", 3, 4],
  ];
  excel = await openHeadlessExcel({
    sheets: [{ name: "PK", values, ...(isProtected ? { protected: true } : {}) }],
  });
  await excel.Excel.run(async (context) => {
    await steps(context.workbook.worksheets.getItem("PK"), context);
    await context.sync();
  });
}

const add = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add("ColumnClustered", sheet.getRange("B2:C3"), "Columns");

describe("charts of the simulated Excel", () => {
  it("have a series per column and are found by name", async () => {
    await inSheet(async (sheet, context) => {
      add(sheet).name = "Serapan";
      const found = sheet.charts.getItem("Serapan");
      found.series.load("items/name");
      found.load("chartType,plotVisibleOnly");
      sheet.charts.load("count");
      await context.sync();
      expect(found.series.items.map(({ name }) => name)).toEqual(["Series1", "Series2"]);
      expect([found.chartType, found.plotVisibleOnly]).toEqual(["ColumnClustered", true]);
      expect(sheet.charts.count).toBe(1);
      sheet.charts.load("items");
      await context.sync();
      for (const chart of sheet.charts.items) chart.delete();
      const gone = sheet.charts.getItemOrNullObject("Serapan");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(excel.dump()[0]?.notes).toMatchObject({ charts: [] });
  });

  it.each<[string, Steps, string]>([
    [
      "an unknown kind",
      (s) => s.charts.add("Kue" as "Pie", s.getRange("B2:C3")),
      "InvalidArgument",
    ],
    ["no such chart", (s) => s.charts.getItem("Tiada").delete(), "ItemNotFound"],
    [
      "points in a block",
      (s) => add(s).series.getItemAt(0).setValues(s.getRange("B2:C3")),
      "InvalidArgument",
    ],
    [
      "a place for the legend that there is not",
      (s) => (add(s).legend.position = "Tengah" as "Top"),
      "InvalidArgument",
    ],
    ["columns of an outline", (s) => s.showOutlineLevels(1, 1), "InvalidArgument"],
    [
      "a page that ends above the first row",
      (s) => s.horizontalPageBreaks.add("A1"),
      "InvalidArgument",
    ],
    ["what it does not have", (s) => add(s).format.fill.clear(), "ApiNotFound"],
  ])("refuse %s", async (_, steps, code) => {
    await expect(inSheet(steps)).rejects.toMatchObject({ code });
  });

  it("refuse a protected sheet", async () => {
    await expect(inSheet(add, true)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
