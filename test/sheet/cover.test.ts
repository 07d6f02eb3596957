import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverCells } from "../../src/sheet/cover.ts";
import type { CellRange } from "../../src/sheet/host.ts";

const keys = (ranges: readonly CellRange[]): string[] =>
  ranges.flatMap(({ row, col, rowCount, colCount }) =>
    Array.from(
      { length: rowCount * colCount },
      (_, i) => `${row + Math.floor(i / colCount)}:${col + (i % colCount)}`,
    ),
  );

const CELLS = fc.array(fc.record({ row: fc.nat(12), col: fc.nat(12) }), { maxLength: 60 });

describe("coverCells", () => {
  it("joins a block of cells into one rectangle", () => {
    const cells = [3, 1, 2].flatMap((row) => [5, 4].map((col) => ({ row, col })));
    expect(coverCells(cells)).toEqual([{ row: 1, col: 4, rowCount: 3, colCount: 2 }]);
  });

  it("keeps cells apart unless a gap is allowed", () => {
    const cells = [
      { row: 0, col: 0 },
      { row: 0, col: 2 },
      { row: 2, col: 0 },
      { row: 2, col: 2 },
    ];
    expect(coverCells(cells)).toHaveLength(4);
    expect(coverCells(cells, { cols: 1, rows: 1 })).toEqual([
      { row: 0, col: 0, rowCount: 3, colCount: 3 },
    ]);
  });

  it("without a gap holds every cell once and no other", () => {
    fc.assert(
      fc.property(CELLS, (cells) => {
        const wanted = new Set(cells.map(({ row, col }) => `${row}:${col}`));
        expect(keys(coverCells(cells)).sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it("with a gap holds at least every cell, in no more rectangles", () => {
    fc.assert(
      fc.property(CELLS, fc.nat(3), fc.nat(3), (cells, cols, rows) => {
        const covered = coverCells(cells, { cols, rows });
        const held = new Set(keys(covered));
        expect(cells.every(({ row, col }) => held.has(`${row}:${col}`))).toBe(true);
        expect(covered.length).toBeLessThanOrEqual(cells.length);
      }),
    );
  });
});
