import { coverCells } from "../../sheet/cover.ts";
import type {
  CellPlace,
  CellRange,
  CellState,
  CellValue,
  CellWrite,
  Edit,
} from "../../sheet/host.ts";
import { chunked } from "./chunks.ts";
import type { Refusal } from "./marks.ts";
import { planWrite } from "./write-plan.ts";

export type SetCells = Pick<Extract<Edit, { type: "setCells" }>, "sheet" | "cells">;

/** Rectangles and characters per request: about 2 KB of JSON a rectangle, a third of what Excel takes. */
const RANGES_PER_SYNC = 1000;
const TEXT_PER_SYNC = 500_000;
/** Cells read along with those asked for save a rectangle, which costs more than a dozen cells. */
const READ_GAP = { cols: 3, rows: 3 };

interface Loaded {
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
  for (const chunk of chunked(wanted, RANGES_PER_SYNC)) {
    const loaded = chunk.map(({ name, sheet, area }) => {
      const range = rangeAt(sheet, area);
      range.load("values,formulas,numberFormat");
      return { sheet: name, area, range };
    });
    await context.sync();
    for (const one of loaded) keepStates(one, states);
  }
  return cells.flatMap((cell) => states.get(keyOf(cell)) ?? []);
}

function keepStates({ sheet, area, range }: Loaded, states: Map<string, CellState>): void {
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

/**
 * Writes cells of one sheet. A protected sheet is found out first and left alone; the cells' own formats are read
 * together with that. Further round trips only for more cells than one request carries.
 */
export async function setCells(
  context: Excel.RequestContext,
  { sheet: name, cells }: SetCells,
): Promise<{ readonly written: number; readonly refused: Refusal | null }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) return { written: 0, refused: { sheet: name, reason: "missing" } };
  if (sheet.protection.protected)
    return { written: 0, refused: { sheet: name, reason: "protected" } };
  // The last word on a cell counts, as it would if they were written one by one.
  const writes = new Map(cells.map((write) => [placeKey(write.row, write.col), write]));
  const areas = coverCells([...writes.values()]);
  for (const chunk of chunked(areas, RANGES_PER_SYNC, TEXT_PER_SYNC, (area) =>
    charactersOf(area, writes),
  )) {
    const loaded = chunk.map((area) => {
      const range = rangeAt(sheet, area);
      range.load("numberFormat");
      return { area, range };
    });
    await context.sync();
    for (const { area, range } of loaded) write(range, area, writes);
    await context.sync();
  }
  return { written: writes.size, refused: null };
}

function write(range: Excel.Range, area: CellRange, writes: ReadonlyMap<string, CellWrite>): void {
  const formats = range.numberFormat as string[][];
  const { before, content, after } = planWrite(
    area,
    (row, col) => writes.get(placeKey(row, col)),
    (row, col) => formats[row - area.row]?.[col - area.col] ?? "General",
  );
  if (before !== null) range.numberFormat = before;
  range.formulas = content;
  if (after !== null) range.numberFormat = after;
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

function rangeAt(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.col, area.rowCount, area.colCount);
}

function charactersOf(area: CellRange, writes: ReadonlyMap<string, CellWrite>): number {
  let sum = 0;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let col = area.col; col < area.col + area.colCount; col++) {
      const cell = writes.get(placeKey(row, col));
      sum += 8 + (cell === undefined ? 0 : contentLength(cell));
    }
  }
  return sum;
}

const contentLength = (write: CellWrite): number =>
  "formula" in write ? write.formula.length : String(write.value).length;

const placeKey = (row: number, col: number): string => `${row}:${col}`;
const keyOf = ({ sheet, row, col }: CellPlace): string => `${placeKey(row, col)}:${sheet}`;
