import { expect, test } from "vitest";
import { parseAreas } from "../../../src/host/office/areas.ts";

test("rectangles of Excel's address lists, whatever the sheet is called", () => {
  expect(parseAreas("DPA!A1:B2,DPA!D4")).toEqual([
    { row: 0, col: 0, rowCount: 2, colCount: 2 },
    { row: 3, col: 3, rowCount: 1, colCount: 1 },
  ]);
  expect(parseAreas("'It''s, A1!B2'!C3:C4,'It''s, A1!B2'!$E$5")).toEqual([
    { row: 2, col: 2, rowCount: 2, colCount: 1 },
    { row: 4, col: 4, rowCount: 1, colCount: 1 },
  ]);
  expect(parseAreas("DPA!1:3")).toBeNull();
});
