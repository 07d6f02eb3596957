import { describe, expect, it } from "vitest";
import { PANE, type PaneKey } from "../../src/i18n/pane.ts";
import { t } from "../../src/i18n/pane-text.ts";
import {
  formatPersen,
  formatPoin,
  formatRupiahShort,
  monthRanges,
  monthsAbove,
} from "../../src/taskpane/format.ts";

const keys = Object.keys(PANE) as PaneKey[];

describe("Texts of the pane", () => {
  it("are sorted by key", () => {
    expect(keys).toEqual([...keys].sort());
  });

  it.each(keys)("%s has no stray spaces or braces", (key) => {
    expect(PANE[key]).toBe(PANE[key].trim());
    expect(PANE[key].replace(/\{\w+\}/g, "x")).not.toMatch(/[{}]| {2}/);
  });

  it("print numbers in Indonesian", () => {
    expect(t("pane.periksa.posisi", { n: 1, total: 10_000 })).toBe("1 dari 10.000");
  });
});

describe("Formats of the pane", () => {
  it("show a dash for no value", () => {
    expect([formatPersen(null), formatRupiahShort(null), monthRanges([])]).toEqual(["—", "—", "—"]);
  });

  it("join months into ranges", () => {
    expect(monthRanges([11, 8, 9, 7])).toBe("Jul–Sep, Nov");
    expect(monthsAbove([0, 5, 9], [0, 5, 3])).toEqual([3]);
  });

  it("print points without sign", () => {
    expect(formatPoin(-0.0814)).toBe("8,1");
  });
});
