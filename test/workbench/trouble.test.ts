import { afterEach, describe, expect, test } from "vitest";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

/** Writes A1 and B1 in one request; gives the code it failed with. */
async function writeTwo(book: HeadlessExcel): Promise<string> {
  try {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DPA");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").values = [[2]];
      await context.sync();
    });
    return "";
  } catch (error) {
    return error instanceof book.OfficeExtension.Error ? error.code : String(error);
  }
}

async function open(): Promise<HeadlessExcel> {
  excel = await openHeadlessExcel({ sheets: [{ name: "DPA", values: [["a", "b"]] }] });
  return excel;
}

describe("a request that goes wrong", () => {
  test.each([
    ["before", [["a", "b"]]],
    ["during", [[1, "b"]]],
    ["after", [[1, 2]]],
  ] as const)("fails %s it was done", async (when, values) => {
    const book = await open();
    // Of 8 actions the 6th writes A1 and the 8th B1.
    book.faults.meet(() => ({ code: "GeneralException", when, done: 0.8 }));
    expect(await writeTwo(book)).toBe("GeneralException");
    book.faults.meet(null);
    expect(book.values("DPA!A1:B1")).toEqual(values);
    expect(await writeTwo(book)).toBe("");
  });

  test("meets what the user did between two requests", async () => {
    const book = await open();
    book.faults.meet(({ actions, bytes }) => {
      expect(actions * bytes).toBeGreaterThan(0);
      book.book.find("DPA")?.type(4, 0, "ketikan");
      return null;
    });
    expect(await writeTwo(book)).toBe("");
    expect(book.value("DPA!A5")).toBe("ketikan");
    expect(book.value("DPA!B1")).toBe(2);
  });
});
