import { expect, it } from "vitest";
import { openHeadlessExcel } from "../support/headless-excel.ts";

const ROWS = 20_000;
const COLS = 30;
const BLOCK = 5_000;

it("reads 20,000 rows of 30 cells in blocks and marks 2,000 cells in three rules", async () => {
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLS }, (_, col) => (col < 4 ? `5.1.02.${row}` : row * col)),
  );
  const excel = await openHeadlessExcel({ sheets: [{ name: "DPA", values }] });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DPA");
    const used = sheet.getUsedRange(true);
    used.load("rowCount,columnCount");
    await context.sync();
    expect([used.rowCount, used.columnCount]).toEqual([ROWS, COLS]);
    for (let row = 0; row < ROWS; row += BLOCK) {
      const block = sheet.getRangeByIndexes(row, 0, BLOCK, COLS);
      block.load("values");
      await context.sync();
      expect(block.values[0]?.[5]).toBe(row * 5);
      block.untrack();
    }
  });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DPA");
    const cells = Array.from({ length: 2_000 }, (_, i) => `F${i * 7 + 2}`);
    for (let i = 0; i < cells.length; i += 900) {
      const rule = sheet
        .getRanges(cells.slice(i, i + 900).join(","))
        .conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=LEN("PK#uji")>0';
      rule.custom.format.fill.color = "#FFE699";
    }
    await context.sync();
  });
  expect(excel.stats.cellsRead).toBe(ROWS * COLS);
  expect(excel.conditionalFormats("DPA")).toHaveLength(3);
  excel.close();
});
