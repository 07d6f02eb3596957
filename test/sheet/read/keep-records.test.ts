import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { finish } from "../../../src/core/turns/finish.ts";
import { keepRecords } from "../../../src/sheet/read/keep-records.ts";
import { readSheet, type SheetReading } from "../../../src/sheet/read/read-sheet.ts";
import { joinReadings } from "../../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";

const GRIDS = buildSample().sheets.map((sheet) => draftGrid(sheet));
const READINGS = GRIDS.map((grid) => readSheet(grid));

function edited(grid: SheetGrid, row: number, col: number, value: CellValue): SheetGrid {
  const values = grid.values.map((cells, nth) =>
    nth === row ? cells.map((cell, at) => (at === col ? value : cell)) : cells,
  );
  return { ...grid, values };
}

const kept = (before: SheetReading, now: SheetReading): SheetReading =>
  finish(keepRecords(before, now));

/** The readings after one cell of sheet `nth` was edited, with the records of before. */
function after(nth: number, grid: SheetGrid): readonly SheetReading[] {
  return READINGS.map((reading, index) =>
    index === nth ? kept(reading, readSheet(grid)) : reading,
  );
}

describe("keepRecords", () => {
  it("gives the very reading back where nothing changed", () => {
    GRIDS.forEach((grid, nth) => {
      expect(kept(READINGS[nth]!, readSheet(grid))).toBe(READINGS[nth]);
    });
  });

  it("gives what a fresh reading gives, whatever cell was edited", () => {
    const cell = fc.oneof(fc.constant(""), fc.integer({ min: -5, max: 9_000_000 }), fc.string());
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), cell, (sheet, row, col, value) => {
        const nth = sheet % GRIDS.length;
        const grid = GRIDS[nth]!;
        const width = grid.values[0]?.length ?? 1;
        const changed = edited(grid, row % grid.values.length, col % width, value);
        const again = kept(READINGS[nth]!, readSheet(changed));
        expect(again).toEqual(readSheet(changed));
      }),
      { numRuns: 150 },
    );
  });

  it("leaves the other rows of a table the same objects", () => {
    const nth = READINGS.findIndex(({ summary }) => summary.kind === "realisasi");
    const [first] = READINGS[nth]?.realisasiList ?? [];
    if (first === undefined) throw new Error("the sample has no realisasi");
    const grid = GRIDS[nth]!;
    const col = first.origin.cols.keuangan ?? 0;
    const changed = edited(grid, first.origin.row - grid.top, col - grid.left, 123);
    const list = after(nth, changed)[nth]?.realisasiList ?? [];
    expect(list[0]).not.toBe(first);
    expect(list.slice(1).every((row, at) => row === READINGS[nth]?.realisasiList[at + 1])).toBe(
      true,
    );
  });
});

describe("buildPosList after an edit", () => {
  const before = buildPosList(joinReadings(READINGS));

  it("keeps every pos whose records did not change", () => {
    const same = buildPosList(joinReadings([...READINGS]), before);
    expect(same.list.every((pos, at) => pos === before.list[at])).toBe(true);
  });

  it("makes anew the one whose realisasi changed, and equals a fresh index", () => {
    const nth = READINGS.findIndex(({ summary }) => summary.kind === "realisasi");
    const row = READINGS[nth]?.realisasiList.find(({ keuangan }) => keuangan !== null);
    if (row === undefined) throw new Error("the sample has no realisasi");
    const grid = GRIDS[nth]!;
    const col = (row.origin.cols.keuangan ?? 0) - grid.left;
    const model = joinReadings(after(nth, edited(grid, row.origin.row - grid.top, col, 1)));
    const now = buildPosList(model, before);
    const changed = now.list.filter((pos, at) => pos !== before.list[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.kode.text).toBe(row.subKegiatan.kode?.text);
    expect(now.list).toEqual(buildPosList(model).list);
  });

  it("follows names that other sheets state", () => {
    const model = joinReadings(READINGS);
    const renamed = {
      ...model,
      skpdList: model.skpdList.map((row) => ({ ...row, nama: `${row.nama} Baru` })),
    };
    expect(buildPosList(renamed, before).list).toEqual(buildPosList(renamed).list);
  });
});
