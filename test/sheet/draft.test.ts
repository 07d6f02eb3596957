import { describe, expect, test } from "vitest";
import { heightRuns } from "../../src/sheet/draft.ts";

describe("heights of a drafted sheet", () => {
  test("stand together where rows of one height follow each other", () => {
    expect(heightRuns({ 10: 30, 2: 15, 1: 15, 3: 30, 4: 30, 7: 30 })).toEqual([
      { row: 1, rowCount: 2, points: 15 },
      { row: 3, rowCount: 2, points: 30 },
      { row: 7, rowCount: 1, points: 30 },
      { row: 10, rowCount: 1, points: 30 },
    ]);
    expect(heightRuns({})).toEqual([]);
  });
});
