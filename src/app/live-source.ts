import { cellOf, type CellRef } from "../core/model/origin.ts";
import { rowsToSum } from "../core/model/pos-angka.ts";
import { realisasiSampai, rencanaSampai } from "../core/model/pos-cari.ts";
import type { Pos, PosIndex } from "../core/model/pos.ts";
import { BULAN_LIST, type AsOf, type Bulan } from "../core/periode/periode.ts";
import { cellAddress, rangeAddress, sheetAddress } from "../sheet/a1.ts";
import { coverCells } from "../sheet/cover.ts";
import type { CellRange, CellValue, SheetGrid } from "../sheet/host.ts";

/** Formulas that fetch the figures of a sub kegiatan from its cells; null = only its present value can be written. */
export interface LiveSource {
  readonly pagu: string | null;
  readonly rencana: string | null;
  readonly realisasi: string | null;
}

export type LiveSourceOf = (posId: string) => LiveSource;

/** Where nothing can be fetched: several files, or cells that are not at hand. */
export const NO_SOURCE: LiveSource = { pagu: null, rencana: null, realisasi: null };

/** More areas than this make a formula nobody can read. */
const AREA_LIMIT = 12;
/** Excel takes 8,192 characters; a formula stays far below. */
const LENGTH_LIMIT = 2000;

/**
 * How the figures of each sub kegiatan can be fetched from the sheets by plain formulas. A formula is given only where
 * the sum of the cells' numbers, as Excel adds them, is the figure to the rupiah: amounts kept as text, or corrected
 * while reading, stay values.
 * @param gridOf the cells of a sheet as last read
 * @param file the workbook the formulas stand in; cells of others are not fetched
 */
export function liveSources(
  index: PosIndex,
  asOf: AsOf,
  gridOf: (sheet: string) => SheetGrid | undefined,
  file = "",
): LiveSourceOf {
  const formulaOf = (cells: readonly CellRef[], value: number | null): string | null =>
    value === null || cells.some((cell) => cell.file !== file)
      ? null
      : sumFormula(cells, value, gridOf);
  return (posId) => {
    const pos = index.byId.get(posId);
    if (pos === undefined) return NO_SOURCE;
    const { pagu } = pos;
    return {
      pagu: pagu === null ? null : formulaOf([pagu.at], pagu.nilai),
      rencana: formulaOf(rencanaCells(pos, asOf), rencanaSampai(pos, asOf)),
      realisasi: formulaOf(realisasiCells(pos, asOf), realisasiSampai(pos, asOf)),
    };
  };
}

function rencanaCells(pos: Pos, asOf: AsOf): readonly CellRef[] {
  const months = BULAN_LIST.slice(0, asOf);
  if (pos.rencana?.sumber === "rak")
    return rowsToSum(pos.rakRows).flatMap(({ origin }) =>
      months
        .filter((bulan) => origin.cols[key(bulan)] !== undefined)
        .map((bulan) => cellOf(origin, key(bulan))),
    );
  const block = pos.dpa?.rencana ?? null;
  return block === null ? [] : months.map((bulan) => cellOf(block.origin, key(bulan)));
}

const key = (bulan: Bulan): `bulan${Bulan}` => `bulan${bulan}`;

function realisasiCells({ realisasi, realisasiRows }: Pos, asOf: AsOf): readonly CellRef[] {
  const isMonthly = realisasi.some((amount) => amount !== null);
  const months: readonly (Bulan | null)[] = isMonthly ? BULAN_LIST.slice(0, asOf) : [null];
  return months.flatMap((bulan) => {
    const rows = realisasiRows.filter((row) => row.bulan === bulan && row.keuangan !== null);
    return rowsToSum(rows).map(({ origin }) => cellOf(origin, "keuangan"));
  });
}

function sumFormula(
  cells: readonly CellRef[],
  value: number,
  gridOf: (sheet: string) => SheetGrid | undefined,
): string | null {
  const bySheet = new Map<string, Map<string, CellRef>>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet) ?? new Map<string, CellRef>();
    bySheet.set(cell.sheet, known.set(cellAddress(cell.row, cell.col), cell));
  }
  let sum = 0;
  let numbers = 0;
  const areas: string[] = [];
  for (const [sheet, distinct] of bySheet) {
    const grid = gridOf(sheet);
    for (const cell of distinct.values()) {
      const found = valueAt(grid, cell);
      if (typeof found !== "number") continue;
      sum += found;
      numbers += 1;
    }
    for (const range of coverCells([...distinct.values()]))
      areas.push(sheetAddress(sheet, absolute(range)));
  }
  if (sum !== value || areas.length === 0 || areas.length > AREA_LIMIT) return null;
  const list = areas.join(",");
  // A cell fetched alone would bring its text along; a sum leaves it out.
  const isAlone = numbers === 1 && areas.length === 1 && !list.includes(":");
  const formula = isAlone ? `=${list}` : `=SUM(${list})`;
  return formula.length > LENGTH_LIMIT ? null : formula;
}

function valueAt(grid: SheetGrid | undefined, { row, col }: CellRef): CellValue | undefined {
  return grid?.values[row - grid.top]?.[col - grid.left];
}

function absolute(range: CellRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
