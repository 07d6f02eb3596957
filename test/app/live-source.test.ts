import { describe, expect, it } from "vitest";
import { liveSources, NO_SOURCE } from "../../src/app/live-source.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { asOfDefault } from "../../src/core/model/pos-cari.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";

const grids = buildSample().sheets.map((draft) => draftGrid(draft));

/** The sample with a cell of it changed before the formulas are made. */
function sourcesOf(change: (grid: SheetGrid) => SheetGrid = (grid) => grid, file = "") {
  const pos = buildPosList(readWorkbook(grids));
  const changed = new Map(grids.map((grid) => [grid.name, change(grid)]));
  const sourceOf = liveSources(pos, asOfDefault(pos), (sheet) => changed.get(sheet), file);
  return { pos, sourceOf, all: pos.list.map(({ id }) => sourceOf(id)) };
}

const withCells = (grid: SheetGrid, of: (value: CellValue) => CellValue): SheetGrid => ({
  ...grid,
  values: grid.values.map((line) => line.map(of)),
});

describe("liveSources", () => {
  it("fetches a pagu from its cell, months and reports as sums of theirs", () => {
    const { all } = sourcesOf();
    expect(all.every(({ pagu }) => /^='DPA [A-Za-z]+'!\$H\$\d+$/.test(pagu ?? ""))).toBe(true);
    expect(all.every(({ rencana }) => /^=SUM\(RAK!\$G\$\d+:\$H\$\d+\)$/.test(rencana ?? ""))).toBe(
      true,
    );
    expect(all.some(({ realisasi }) => realisasi?.startsWith("=SUM(Realisasi!"))).toBe(true);
  });

  it("fetches nothing that Excel would not add up: amounts kept as text", () => {
    const asText = (value: CellValue): CellValue =>
      typeof value === "number" ? `Rp${value}` : value;
    const { all } = sourcesOf((grid) => withCells(grid, asText));
    const amounts = all.flatMap(({ pagu, realisasi }) => [pagu, realisasi]);
    expect(amounts.filter((formula) => formula !== null && !formula.startsWith("=SUM("))).toEqual(
      [],
    );
    expect(all.every(({ pagu }) => pagu === null)).toBe(true);
  });

  it("fetches nothing that is no longer what was read", () => {
    const { all } = sourcesOf((grid) =>
      withCells(grid, (value) => (typeof value === "number" ? value + 1 : value)),
    );
    expect(all.every(({ pagu, rencana }) => pagu === null && rencana === null)).toBe(true);
  });

  it("fetches nothing from another file, nor for what it does not know", () => {
    const { all, sourceOf } = sourcesOf((grid) => grid, "lain.xlsx");
    expect(new Set(all.map((source) => JSON.stringify(source)))).toEqual(
      new Set([JSON.stringify(NO_SOURCE)]),
    );
    expect(sourceOf("tidak ada")).toEqual(NO_SOURCE);
  });
});
