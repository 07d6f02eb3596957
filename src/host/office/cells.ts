import { coverCells } from "../../sheet/cover.ts";
import type { CellPlace, CellRange, CellState, CellValue } from "../../sheet/host.ts";
import { inPieces } from "./too-large.ts";

/** Rectangles per request: about 2 KB of JSON each, a third of what Excel takes. */
export const RANGES_PER_SYNC = 1000;
/** Cells read along with those asked for save a rectangle, which costs more than a dozen cells. */
const READ_GAP = { cols: 3, rows: 3 };

/** A rectangle whose cells are asked for in the next round trip. */
export interface Loaded {
  readonly sheet: string;
  readonly area: CellRange;
  readonly range: Excel.Range;
}

/** Values, formulas and number formats of scattered cells: one round trip for every thousand rectangles of them. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<readonly CellState[]> {
  const sheets = await existingSheets(context, cells);
  const wanted = [...sheets].flatMap(([name, sheet]) =>
    coverCells(
      cells.filter((cell) => cell.sheet === name),
      READ_GAP,
    ).map((area) => ({ name, sheet, area })),
  );
  const states = new Map<string, CellState>();
  await inPieces(wanted.length, RANGES_PER_SYNC, async (start, count) => {
    const loaded = wanted
      .slice(start, start + count)
      .map(({ name, sheet, area }) => loadArea(sheet, name, area));
    await context.sync();
    for (const one of loaded) keepStates(one, states);
  });
  return cells.flatMap((cell) => states.get(keyOf(cell)) ?? []);
}

/** Puts the cells of an answered rectangle under their keys. */
export function keepStates({ sheet, area, range }: Loaded, states: Map<string, CellState>): void {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  const formats = range.numberFormat as string[][];
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const place = { sheet, row: area.row + i, col: area.col + j };
      const formula = formulaOf(value, formulas[i]?.[j] ?? "");
      const numberFormat = formats[i]?.[j] ?? "General";
      states.set(keyOf(place), { ...place, value, formula, numberFormat });
    });
  });
}

/** Text that looks like a formula is given as its own formula by Excel. */
function formulaOf(value: CellValue, formula: CellValue): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

async function existingSheets(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<Map<string, Excel.Worksheet>> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return [name, sheet] as const;
  });
  if (sheets.length > 0) await context.sync();
  return new Map(sheets.filter(([, sheet]) => !sheet.isNullObject));
}

export function rangeAt(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.col, area.rowCount, area.colCount);
}

/** Asks for a rectangle's cells with the next round trip. */
export function loadArea(sheet: Excel.Worksheet, name: string, area: CellRange): Loaded {
  const range = rangeAt(sheet, area);
  range.load("values,formulas,numberFormat");
  return { sheet: name, area, range };
}

export const keyOf = ({ sheet, row, col }: CellPlace): string => `${row}:${col}:${sheet}`;
