import { describe, expect, test } from "vitest";
import { cellText, neighboursOf } from "../../src/app/neighbours.ts";
import type { CellValue } from "../../src/sheet/host.ts";

const GRID = {
  file: "",
  name: "S",
  top: 1,
  left: 1,
  values: [
    ["Kode", "", "Uraian", "Jumlah", "Ket"],
    ["1", "", "Kertas", 1_250_000, ""],
    ["2"],
  ] as CellValue[][],
};

function around(row: number, col: number, headerRow: number | null = 1): string[] {
  const at = { file: "", sheet: "S", row, col };
  return neighboursOf(GRID, at, headerRow).map(
    ({ cell, text, isOwn, isHeading }) =>
      `${cell}=${text}${isOwn ? " own" : ""}${isHeading ? " heading" : ""}`,
  );
}

describe("neighboursOf", () => {
  test("blank cells are passed over, the heading comes first", () => {
    expect(around(2, 4)).toEqual(["E2=Jumlah heading", "B3=1", "D3=Kertas", "E3=1.250.000 own"]);
  });

  test("without a header, above it, and outside of what is filled", () => {
    expect(around(2, 3, null)).toEqual(["B3=1", "D3=Kertas own", "E3=1.250.000"]);
    expect(around(1, 3)).toEqual(["B2=Kode", "D2=Uraian own", "E2=Jumlah", "F2=Ket"]);
    expect(around(9, 9)).toEqual(["J10= own"]);
  });

  test("long and broken text becomes a line", () => {
    expect(cellText("a\n b\t c ")).toBe("a b c");
    expect(cellText("x".repeat(500))).toHaveLength(60);
    expect(cellText(true)).toBe("BENAR");
  });
});
