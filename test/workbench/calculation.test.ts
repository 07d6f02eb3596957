import { afterEach, expect, it } from "vitest";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

let excel: HeadlessExcel;
afterEach(() => excel.close());

/** More than the engine calculates without a pause. */
const MANY = 700;
const BLOCKS = 4;
const START = "formula.mutation.set-formula-calculation-start";
const NOTHING = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
const STOP = "formula.mutation.set-formula-calculation-stop";

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

it("has calculated every block of formulas though the engine begins and stops calculations of its own", async () => {
  excel = await openHeadlessExcel({ sheets: [{ name: "A", values: [[1]] }] });
  const { commands } = excel.book.kit;
  let others = 0;
  commands.onCommandExecuted(({ id }) => {
    if (id !== START || others >= BLOCKS) return;
    others += 1;
    // In the midst of ours, as after an edit by hand: one stop, and one beginning of the engine's own.
    const own = { ...NOTHING, dirtyRanges: [] };
    setTimeout(() => void commands.executeCommand(others % 2 === 0 ? STOP : START, own), 0);
  });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    for (let block = 0; block < BLOCKS; block += 1) {
      const rows = Array.from({ length: 2 * MANY }, (_, row) => row + 1 + block * 2 * MANY);
      const range = sheet.getRange(`B${rows[0]}:B${rows.at(-1)}`);
      range.formulas = rows.map((row) => [`=$A$1+${row}`]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows.map((row) => [row + 1]));
    }
  });
  expect(others).toBe(BLOCKS);
}, 60_000);
