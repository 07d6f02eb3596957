import { afterEach, expect, it } from "vitest";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

let excel: HeadlessExcel;
let mutations = 0;
afterEach(() => excel.close());

const CONTENT = "sheet.mutation.set-range-values";

async function open(): Promise<typeof Excel> {
  excel = await openHeadlessExcel({ sheets: [{ name: "A", values: [[1, 2]] }, { name: "B" }] });
  mutations = 0;
  excel.book.kit.commands.onCommandExecuted(({ id }, options) => {
    const fromFormula = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    if (id === CONTENT && !fromFormula) mutations += 1;
  });
  return excel.Excel;
}

const sheetOf = (context: Excel.RequestContext, name = "A"): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

it("writes many ranges of a request in one mutation per sheet, and tells of each range", async () => {
  const Excel = await open();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  mutations = 0;
  await Excel.run(async (context) => {
    for (let row = 0; row < 50; row += 1) {
      sheetOf(context).getRange(`C${row * 2 + 1}`).values = [[row]];
      sheetOf(context, "B").getRange(`A${row + 1}:B${row + 1}`).values = [[row, `="${row}"`]];
    }
    await context.sync();
  });
  await excel.settle();
  expect(mutations).toBe(2);
  expect(excel.value("A!C99")).toBe(49);
  expect(excel.values("B!A50:B50")).toEqual([[49, "49"]]);
  expect(heard.filter((address) => address.startsWith("C"))).toHaveLength(50);
  expect(heard).toContain("A50:B50");
});

it("keeps the order of writes, formats and clears of one cell", async () => {
  const Excel = await open();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("A1").values = [[11]];
    sheet.getRange("B1").values = [["1-2-2024"]];
    sheet.getRange("B1").values = [["=A1+1"]];
    // Text, for the format came first; a number, for it came after.
    sheet.getRange("C1").numberFormat = [["@"]];
    sheet.getRange("C1").values = [["01"]];
    sheet.getRange("D1").values = [["01"]];
    sheet.getRange("D1").numberFormat = [["@"]];
    sheet.getRange("D1").values = [["02"]];
    sheet.getRange("E1").values = [[5]];
    sheet.getRange("E1").clear("Contents");
    sheet.getRange("F1").clear("Contents");
    sheet.getRange("F1").values = [[6]];
    await context.sync();
  });
  expect(excel.values("A!A1:F1")).toEqual([[11, 12, "01", "02", "", 6]]);
  expect(excel.formula("A!B1")).toBe("=A1+1");
});

it("reads, sorts out used ranges, and adds sheets after what the request wrote", async () => {
  const Excel = await open();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("D9").values = [["=A1*7"]];
    const used = sheet.getUsedRange(true);
    used.load("address");
    const cell = sheet.getRange("D9");
    cell.load("values,text");
    sheet.getRange("D10").values = [["akhir"]];
    context.workbook.worksheets.add("C").getRange("A1").values = [["baru"]];
    const after = sheet.getUsedRange(true);
    after.load("address");
    await context.sync();
    expect(used.address).toBe("A!A1:D9");
    expect(cell.values).toEqual([[7]]);
    expect(after.address).toBe("A!A1:D10");
  });
  expect(excel.value("C!A1")).toBe("baru");
});

it("has written what a request wrote before it failed", async () => {
  const Excel = await open();
  const failing = Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [[99]];
    sheetOf(context).getRange("A2:B2").values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toThrow();
  expect(excel.value("A!A1")).toBe(99);
});

it("lets the hand that types win over what a request wrote before", async () => {
  const Excel = await open();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [[50]];
    await context.sync();
  });
  await excel.type("A!A1", 51);
  expect(excel.value("A!A1")).toBe(51);
});

it("sets the heights and widths of a request in one mutation per sheet and side, each as asked", async () => {
  const Excel = await open();
  const set: string[] = [];
  excel.book.kit.commands.onCommandExecuted(({ id }) => {
    if (/row-height|col-width/.test(id)) set.push(id);
  });
  await Excel.run(async (context) => {
    for (let row = 1; row <= 50; row += 1) {
      sheetOf(context).getRange(`A${row}`).format.rowHeight = 15 + row;
      sheetOf(context).getRange(`A${row}`).values = [[row]];
    }
    sheetOf(context).getRange("A3:A4").format.rowHeight = 90;
    sheetOf(context).getRange("A:A").format.columnWidth = 60;
    sheetOf(context).getRange("B:C").format.columnWidth = 120;
    sheetOf(context).getRange("A:A").format.columnWidth = 75;
    await context.sync();
  });
  expect(set).toHaveLength(2);
  const [sheet] = excel.dump();
  const px = (points: number): unknown => expect.closeTo((points * 96) / 72, 9);
  expect(sheet?.rowHeights).toMatchObject({
    0: px(16),
    1: px(17),
    2: px(90),
    3: px(90),
    4: px(20),
  });
  expect(sheet?.columnWidths).toMatchObject({ 0: px(75), 1: px(120), 2: px(120) });
});

it("reads a size as it was set up to there, and lets a row moved by hand take its own along", async () => {
  const Excel = await open();
  await Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange("A2");
    format.rowHeight = 30;
    const before = format.load("rowHeight");
    await context.sync();
    expect(before.rowHeight).toBe(30);
    format.rowHeight = 45;
    sheetOf(context).getRange("A3").format.rowHeight = 60;
    await context.sync();
  });
  const { book } = excel;
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 };
  const subUnitId = book.find("A")?.id;
  await book.kit.commands.executeCommand("sheet.command.insert-row", {
    unitId: book.unitId,
    subUnitId,
    range,
    direction: 0,
  });
  expect(excel.dump()[0]?.rowHeights).toMatchObject({ 2: 60, 3: 80 });
});
