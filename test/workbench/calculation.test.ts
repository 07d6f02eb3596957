import { afterEach, expect, it } from "vitest";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

let excel: HeadlessExcel;
afterEach(() => excel.close());

/** More than the engine calculates without a pause. */
const MANY = 700;

it("has calculated all of many formulas when the batch that wrote them is over", async () => {
  excel = await openHeadlessExcel({ sheets: [{ name: "A", values: [[1], [2]] }] });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const column = (letter: string): Excel.Range => sheet.getRange(`${letter}1:${letter}${MANY}`);
    const rows = Array.from({ length: MANY }, (_, row) => row);
    column("B").formulas = rows.map((row) => [`=SUM($A$1:$A$2)+${row}`]);
    await context.sync();
    column("C").formulas = rows.map((row) => [`=B${row + 1}*2`]);
    const results = column("C");
    results.load("values");
    await context.sync();
    expect(results.values).toEqual(rows.map((row) => [(3 + row) * 2]));
    sheet.getRange("A1").values = [[11]];
    await context.sync();
    expect(excel.value(`A!C${MANY}`)).toBe((13 + MANY - 1) * 2);
  });
}, 60_000);
