import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinCells, marksOf } from "../../src/app/marks.ts";

describe("marks", () => {
  test("neighbours join; sheets and statuses stay apart", () => {
    const at = (sheet: string, row: number, col: number) => ({ file: "", sheet, row, col });
    const edits = marksOf([
      { at: at("A", 0, 0), status: "temuan-error" },
      { at: at("A", 0, 1), status: "temuan-error" },
      { at: at("A", 1, 0), status: "temuan-error" },
      { at: at("A", 1, 1), status: "temuan-error" },
      { at: at("B", 0, 0), status: "temuan-error" },
      { at: at("A", 5, 5), status: "temuan-info" },
    ]);
    expect(edits).toEqual([
      {
        type: "mark",
        sheet: "A",
        status: "temuan-error",
        ranges: [{ row: 0, col: 0, rowCount: 2, colCount: 2 }],
      },
      {
        type: "mark",
        sheet: "B",
        status: "temuan-error",
        ranges: [{ row: 0, col: 0, rowCount: 1, colCount: 1 }],
      },
      {
        type: "mark",
        sheet: "A",
        status: "temuan-info",
        ranges: [{ row: 5, col: 5, rowCount: 1, colCount: 1 }],
      },
    ]);
  });

  test("rectangles cover exactly the cells given, each once", () => {
    const cell = fc.record({ row: fc.nat(12), col: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const refs = cells.map((at) => ({ file: "", sheet: "A", ...at }));
        const covered = joinCells(refs).flatMap(({ row, col, rowCount, colCount }) =>
          Array.from(
            { length: rowCount * colCount },
            (_, index) => `${row + Math.floor(index / colCount)},${col + (index % colCount)}`,
          ),
        );
        const wanted = [...new Set(cells.map(({ row, col }) => `${row},${col}`))];
        expect(covered.sort()).toEqual(wanted.sort());
      }),
    );
  });
});
