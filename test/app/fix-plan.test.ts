import { describe, expect, test } from "vitest";
import { planFixes, type Suggestion } from "../../src/app/fix-plan.ts";
import { cellKey } from "../../src/app/cell-writer.ts";
import type { Saran } from "../../src/core/rules/rule.ts";
import type { CellState } from "../../src/sheet/host.ts";

const AT = { file: "", sheet: "S", row: 1, col: 1 };

function suggestion(id: string, saran: Saran): Suggestion {
  const severity = "error" as const;
  const rest = { rule: "UJI-01", severity, messageId: "a", data: {}, rootCause: null };
  return { id, semula: "x", finding: { id, at: AT, ...rest, saran } };
}

function plan(...list: Suggestion[]): ReturnType<typeof planFixes> {
  const state: CellState = { ...AT, value: "x", formula: null, numberFormat: "General" };
  const info = { name: "S", visibility: "visible" as const, rowCount: 2, columnCount: 2 };
  return planFixes(list, new Map([[cellKey(AT), state]]), [{ ...info, isProtected: false }]);
}

describe("planFixes", () => {
  test("two findings may want the same of a cell, but not different things", () => {
    const same = plan(suggestion("a", { menjadi: 1 }), suggestion("b", { menjadi: 1 }));
    expect(same.map(({ berhenti }) => berhenti)).toEqual(["", ""]);
    const other = plan(suggestion("a", { menjadi: 1 }), suggestion("b", { menjadi: 2 }));
    expect(other.map(({ berhenti }) => berhenti === "")).toEqual([true, false]);
  });

  test("a cell elsewhere that no host knows stops the fix", () => {
    const gone = { ...AT, sheet: "Lain" };
    const [fix] = plan(suggestion("a", { at: gone, menjadi: 1 }));
    expect(fix?.preview.penghalang).toMatch(/Lain/);
  });

  test("what must be chosen says so", () => {
    const [fix] = plan(suggestion("a", { menjadi: 1, perluDipilih: true }));
    expect(fix).toMatchObject({ perluDipilih: true, berhenti: "" });
  });

  test("numbers are shown as they are read, text as it is", () => {
    const [number] = plan(suggestion("a", { menjadi: 1_250_000 }));
    expect(number?.preview).toMatchObject({ semula: "x", menjadi: "1.250.000" });
    const [text] = plan(suggestion("a", { menjadi: "=1+1" }));
    expect(text?.writing.write).toEqual({ row: 1, col: 1, value: "=1+1" });
  });
});
