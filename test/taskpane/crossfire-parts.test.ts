import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { gridMove } from "../../src/taskpane/views/crossfire/grid-keys.ts";
import { byAsisten } from "../../src/taskpane/views/crossfire/matrix-model.ts";
import { suggestionMove } from "../../src/taskpane/views/crossfire/suggestion-keys.ts";

const SIZE = { rows: 9, cols: 35 };

describe("Keys of the matrix", () => {
  it("follow the grid pattern", () => {
    const from = { row: 4, col: 3 };
    expect(gridMove(from, SIZE, "ArrowRight", false)).toEqual({ row: 4, col: 4 });
    expect(gridMove(from, SIZE, "ArrowUp", false)).toEqual({ row: 3, col: 3 });
    expect(gridMove(from, SIZE, "Home", false)).toEqual({ row: 4, col: 0 });
    expect(gridMove(from, SIZE, "End", true)).toEqual({ row: 8, col: 34 });
    expect(gridMove(from, SIZE, "Tab", false)).toBeNull();
  });

  it("never leave it", () => {
    const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "PageDown", "PageUp", "End"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 80 }), (pressed) => {
        let cell = { row: 0, col: 0 };
        for (const key of pressed) cell = gridMove(cell, SIZE, key, false) ?? cell;
        return cell.row >= 0 && cell.row < 9 && cell.col >= 0 && cell.col < 35;
      }),
    );
  });
});

describe("Keys of the suggestions", () => {
  it("move, open and close", () => {
    expect(suggestionMove("ArrowDown", 2, 3, false)).toBe(2);
    expect(suggestionMove("Home", 2, 3, false)).toBe(0);
    expect(suggestionMove("ArrowRight", 2, 3, false)).toBe("toggle");
    expect(suggestionMove("ArrowRight", 2, 3, true)).toBeNull();
    expect(suggestionMove("ArrowLeft", 2, 3, true)).toBe("toggle");
    expect(suggestionMove("x", 2, 3, true)).toBeNull();
  });
});

describe("Groups by Asisten", () => {
  it("keep every item once, in order, those without an Asisten last", () => {
    const list = ["B", "", "A", "B"].map((asisten, n) => ({ asisten, n }));
    expect(byAsisten(list).map(({ asisten, items }) => [asisten, items.map(({ n }) => n)])).toEqual(
      [
        ["B", [0, 3]],
        ["A", [2]],
        ["", [1]],
      ],
    );
  });
});
