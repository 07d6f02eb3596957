import { describe, expect, it } from "vitest";
import { planWrite, type WritePlan } from "../../../src/host/office/write-plan.ts";
import type { CellValue, CellWrite } from "../../../src/sheet/host.ts";

const CELL = { row: 4, col: 2, rowCount: 1, colCount: 1 };
type Content = { readonly numberFormat?: string } & (
  { readonly value: CellValue } | { readonly formula: string }
);
const plan = (write: Content, format: string): WritePlan =>
  planWrite(
    CELL,
    () => ({ row: 4, col: 2, ...write }),
    () => format,
  );

describe("how Excel is made to take a cell for what it is", () => {
  it("text that means something else gets an apostrophe, plain words and text cells do not", () => {
    expect(plan({ value: "=1+1" }, "General")).toEqual({
      before: null,
      content: [["'=1+1"]],
      after: null,
    });
    expect(plan({ value: "'a" }, "0").content).toEqual([["''a"]]);
    expect(plan({ value: "Belanja pegawai" }, "General").content).toEqual([["Belanja pegawai"]]);
    expect(plan({ value: "Benar" }, "General").content).toEqual([["'Benar"]]);
    expect(plan({ value: "'a" }, "@").content).toEqual([["'a"]]);
    expect(plan({ value: "x".repeat(40_000) }, "@").content[0]?.[0]).toHaveLength(32_767);
  });

  it("formats come before text and after a formula", () => {
    expect(plan({ value: "1", numberFormat: "@" }, "0")).toEqual({
      before: [["@"]],
      content: [["1"]],
      after: null,
    });
    expect(plan({ formula: "A1" }, "0%")).toEqual({
      before: null,
      content: [["=A1"]],
      after: [["0%"]],
    });
    expect(plan({ formula: "=A1" }, "@")).toEqual({
      before: [["General"]],
      content: [["=A1"]],
      after: [["General"]],
    });
    expect(plan({ value: 5, numberFormat: "@" }, "@")).toEqual({
      before: [["General"]],
      content: [[5]],
      after: [["@"]],
    });
  });

  it("cells between two that are written stay as they are", () => {
    const area = { ...CELL, colCount: 2 };
    const write = (_: number, col: number): CellWrite | undefined =>
      col === 2 ? { row: 4, col, value: 5 } : undefined;
    expect(planWrite(area, write, () => "@")).toEqual({
      before: [["General", null]],
      content: [[5, null]],
      after: null,
    });
  });
});
