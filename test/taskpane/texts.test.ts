import { describe, expect, it } from "vitest";
import { PANE, type PaneKey } from "../../src/i18n/pane.ts";
import { PANE_CASCADING } from "../../src/i18n/pane-cascading.ts";
import { PANE_CROSSFIRE } from "../../src/i18n/pane-crossfire.ts";
import { PANE_FUNGSI } from "../../src/i18n/pane-fungsi.ts";
import { PANE_LEMBAR } from "../../src/i18n/pane-lembar.ts";
import { PANE_LINGKUNGAN } from "../../src/i18n/pane-lingkungan.ts";
import { PANE_PENGATURAN } from "../../src/i18n/pane-pengaturan.ts";
import { PANE_PERCEPATAN } from "../../src/i18n/pane-percepatan.ts";
import { PANE_PERIKSA } from "../../src/i18n/pane-periksa.ts";
import { PANE_RAPAT } from "../../src/i18n/pane-rapat.ts";
import { PANE_UMUM } from "../../src/i18n/pane-umum.ts";
import { t } from "../../src/i18n/pane-text.ts";
import {
  dayText,
  formatPersen,
  formatPoin,
  formatRupiahShort,
  monthRanges,
  monthsAbove,
  today,
} from "../../src/taskpane/format.ts";

const keys = Object.keys(PANE) as PaneKey[];

const PARTS = [
  PANE_UMUM,
  PANE_CASCADING,
  PANE_CROSSFIRE,
  PANE_FUNGSI,
  PANE_LEMBAR,
  PANE_LINGKUNGAN,
  PANE_PENGATURAN,
  PANE_PERCEPATAN,
  PANE_PERIKSA,
  PANE_RAPAT,
];

describe("Texts of the pane", () => {
  it.each(PARTS)("are sorted by key", (part) => {
    expect(Object.keys(part)).toEqual(Object.keys(part).sort());
  });

  it("have every key once", () => {
    const counts = PARTS.map((part) => Object.keys(part).length);
    expect(keys).toHaveLength(counts.reduce((sum, count) => sum + count));
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

  it("write days for programs and for people", () => {
    expect(today(new Date(2026, 2, 5))).toBe("2026-03-05");
    expect(dayText("2026-03-05")).toBe("5 Maret 2026");
    expect([dayText(""), dayText("2026-13-01"), dayText("besok")]).toEqual([
      "",
      "2026-13-01",
      "besok",
    ]);
  });

  it("print points without sign", () => {
    expect(formatPoin(-0.0814)).toBe("8,1");
  });
});
