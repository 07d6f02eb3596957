import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import {
  openHeadlessExcel,
  type HeadlessExcel,
  type SheetDump,
} from "../support/headless-excel.ts";

const opened: HeadlessExcel[] = [];
afterEach(() => opened.splice(0).forEach((excel) => excel.close()));

async function open(): Promise<HeadlessExcel> {
  const values = [
    [1, "dua", "=A1+1"],
    ["3", 4, ""],
  ];
  const excel = await openHeadlessExcel({ sheets: [{ name: "A", values }, { name: "B" }] });
  opened.push(excel);
  return excel;
}

const STYLE = "sheet.command.set-style";

it("dresses the cells of a request in one mutation per sheet", async () => {
  const excel = await open();
  let mutations = 0;
  excel.book.kit.commands.onCommandExecuted(({ params }) => {
    if ((params as { trigger?: string } | undefined)?.trigger === STYLE) mutations += 1;
  });
  await excel.Excel.run(async (context) => {
    for (const name of ["A", "B"]) {
      for (let row = 1; row <= 20; row += 1) {
        const range = context.workbook.worksheets.getItem(name).getRange(`A${row}:D${row}`);
        range.numberFormat = [["@", "#,##0", "0.0%", "General"]];
        range.format.font.bold = true;
        range.format.fill.color = "#FFEE00";
        for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
          range.format.borders.getItem(side).style = "Continuous";
          range.format.borders.getItem(side).color = "#7F7F7F";
        }
        range.formulas = [["01", row, `=B${row}*2`, "akhir"]];
      }
    }
    await context.sync();
  });
  expect(mutations).toBe(2);
  expect(excel.values("A!A7:D7")).toEqual([["01", 7, 14, "akhir"]]);
  const line = { s: 1, cl: { rgb: "#7F7F7F" } };
  expect(excel.style("A!A7")).toMatchObject({ bl: 1, bd: { t: line, b: line, l: line } });
  expect(excel.style("A!B7")).toMatchObject({ n: { pattern: "#,##0" }, bd: { t: line, b: line } });
});

type Step = (sheet: Excel.Worksheet) => void;

const area = fc
  .tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, col, rows, cols]) => ({ row, col, rows, cols }));
const onRange = (act: (range: Excel.Range, rows: number, cols: number) => void) =>
  area.map(
    ({ row, col, rows, cols }): Step =>
      (sheet) =>
        act(sheet.getRangeByIndexes(row, col, rows, cols), rows, cols),
  );
const same = <T>(rows: number, cols: number, value: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: cols }, () => value));
const oneOf = <T>(...list: readonly T[]) => fc.constantFrom(...list);
const COLOURS = ["#FF0000", "#00AA00"];
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  oneOf<string | number>("01", 5, "1-2-2024", "teks", "=H9+1", "").chain((value) =>
    onRange((range, rows, cols) => (range.formulas = same(rows, cols, value))),
  ),
  oneOf("@", "0.00", "General").chain((format) =>
    onRange((range, rows, cols) => (range.numberFormat = same(rows, cols, format))),
  ),
  oneOf(...SIDES).chain((side) =>
    oneOf("Continuous", "Double", "None").chain((style) =>
      onRange((range) => (range.format.borders.getItem(side).style = style as "Double")),
    ),
  ),
  oneOf(...SIDES).chain((side) =>
    oneOf(...COLOURS).chain((color) =>
      onRange((range) => (range.format.borders.getItem(side).color = color)),
    ),
  ),
  oneOf(...COLOURS).chain((color) => onRange((range) => (range.format.fill.color = color))),
  onRange((range) => range.format.fill.clear()),
  oneOf(...COLOURS).chain((color) => onRange((range) => (range.format.font.color = color))),
  fc.boolean().chain((bold) => onRange((range) => (range.format.font.bold = bold))),
  oneOf("None", "Single").chain((line) =>
    onRange((range) => (range.format.font.underline = line as "Single")),
  ),
  oneOf("Left", "General").chain((side) =>
    onRange((range) => (range.format.horizontalAlignment = side as "Left")),
  ),
  fc.boolean().chain((wrap) => onRange((range) => (range.format.wrapText = wrap))),
  oneOf("All", "Formats", "Contents").chain((what) =>
    onRange((range) => range.clear(what as "All")),
  ),
  oneOf(15, 40).chain((points) => onRange((range) => (range.format.rowHeight = points))),
  oneOf(50, 80).chain((points) => onRange((range) => (range.format.columnWidth = points))),
  oneOf("Lihat", undefined).chain((textToDisplay) =>
    onRange((range) => {
      range.hyperlink = { documentReference: "A!A1", ...(textToDisplay && { textToDisplay }) };
    }),
  ),
);

async function doneIn(steps: readonly Step[], perRequest: number): Promise<SheetDump[]> {
  const excel = await open();
  await excel.Excel.run(async (context) => {
    for (let at = 0; at < steps.length; at += perRequest) {
      for (const act of steps.slice(at, at + perRequest))
        act(context.workbook.worksheets.getItem("A"));
      await context.sync();
    }
  });
  await excel.settle();
  const dump = excel.dump();
  opened.splice(opened.indexOf(excel), 1);
  excel.close();
  return dump;
}

it("leaves the same workbook, whether steps come in one request or each in its own", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
      expect(await doneIn(steps, steps.length)).toEqual(await doneIn(steps, 1));
    }),
    { numRuns: 40 },
  );
});
