import { describe, expect, it } from "vitest";
import { shiftFormula } from "../../../src/host/xlsx/shift-formula.ts";

describe("shiftFormula", () => {
  it.each([
    ["B2*2", "C3*2"],
    ["$B2+B$2+$B$2", "$B3+C$2+$B$2"],
    ["SUM(A1:B10)", "SUM(B2:C11)"],
    ["SUM(A:B,$C:D)", "SUM(B:C,$C:E)"],
    ["SUM(1:3,$4:5)", "SUM(2:4,$4:6)"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B2)+ATAN2(C2,D2)"],
    ['"A1 ""B2"" tetap"&A1', '"A1 ""B2"" tetap"&B2'],
    ["'Rincian A1'!B2+DPA1!C3", "'Rincian A1'!C3+DPA1!D4"],
    ["Pagu_A1+A1_b+x.A1", "Pagu_A1+A1_b+x.A1"],
    ["Tabel[[A1]:[B2]]+Tabel[Pagu]", "Tabel[[A1]:[B2]]+Tabel[Pagu]"],
    ["1E5+A1*1.5", "1E5+B2*1.5"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["IF(A1=TRUE,B1#,@C1)", "IF(B2=TRUE,C2#,@D2)"],
  ])("moves %s one row and column on", (formula, moved) => {
    expect(shiftFormula(formula, 1, 1)).toBe(moved);
  });

  it("moves back, and refers to nothing before the first cell", () => {
    expect(shiftFormula("B2+C3", -1, -1)).toBe("A1+B2");
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });
});
