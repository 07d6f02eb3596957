import { isSame, isWritten, restoring } from "../../sheet/cell-state.ts";
import { coverCells } from "../../sheet/cover.ts";
import type { CellPlace, CellRange, CellState, CellWrite, Edit } from "../../sheet/host.ts";
import { keepStates, keyOf, loadArea, rangeAt, RANGES_PER_SYNC } from "./cells.ts";
import { chunked } from "./chunks.ts";
import type { Refusal } from "./marks.ts";
import { inPieces } from "./too-large.ts";
import { planWrite } from "./write-plan.ts";

export type SetCells = Pick<Extract<Edit, { type: "setCells" }>, "sheet" | "cells" | "expected">;

export interface SetCellsReport {
  readonly written: number;
  readonly refused: Refusal | null;
  /** Cells that held something else than expected, and still do. */
  readonly changed: readonly CellPlace[];
}

/** Characters of contents per request, far below what Excel takes. */
const TEXT_PER_SYNC = 500_000;

type Writes = ReadonlyMap<string, CellWrite>;
type States = ReadonlyMap<string, CellState>;

/**
 * Writes cells of one sheet. A protected sheet is found out first and left alone; the cells' own formats are read
 * together with what they hold. Further round trips only for more cells than one request carries.
 */
export async function setCells(
  context: Excel.RequestContext,
  { sheet: name, cells, expected = [] }: SetCells,
): Promise<SetCellsReport> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load("protected");
  await context.sync();
  const refuse = (reason: Refusal["reason"]): SetCellsReport => ({
    written: 0,
    refused: { sheet: name, reason },
    changed: [],
  });
  if (sheet.isNullObject) return refuse("missing");
  if (sheet.protection.protected) return refuse("protected");
  // The last word on a cell counts, as it would if they were written one by one.
  const writes = new Map(cells.map((write) => [keyOf({ ...write, sheet: name }), write]));
  const writer = new SheetWriter(context, sheet, name, expected);
  const areas = coverCells([...writes.values()]);
  const weightOf = (area: CellRange): number => charactersOf(name, area, writes);
  for (const chunk of chunked(areas, RANGES_PER_SYNC, TEXT_PER_SYNC, weightOf)) {
    await inPieces(chunk.length, chunk.length, (start, count) =>
      writer.write(chunk.slice(start, start + count), writes),
    );
  }
  return { written: writes.size - writer.changed.length, refused: null, changed: writer.changed };
}

/** Writes areas of one sheet; cells where the user was faster are left to the user. */
class SheetWriter {
  readonly changed: CellPlace[] = [];
  readonly #context: Excel.RequestContext;
  readonly #sheet: Excel.Worksheet;
  readonly #name: string;
  readonly #expected: States;

  constructor(
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    name: string,
    expected: readonly CellState[],
  ) {
    this.#context = context;
    this.#sheet = sheet;
    this.#name = name;
    this.#expected = new Map(expected.map((state) => [keyOf(state), state]));
  }

  async write(areas: readonly CellRange[], all: Writes): Promise<void> {
    const before = await this.#states(areas);
    const own = [...before.keys()].flatMap((key) => {
      const write = all.get(key);
      return write === undefined ? [] : [[key, write] as const];
    });
    const allowed = new Map(own.filter(([key, write]) => this.#isAsExpected(before, key, write)));
    // Asked for once more in the very request that writes: nobody can come between the two.
    const found = await this.#states(areas, () => this.#put(areas, allowed, before));
    const late = own.filter(
      ([key, write]) => allowed.has(key) && !this.#isAsExpected(found, key, write),
    );
    await this.#giveBack(
      late.map(([key]) => key),
      found,
    );
    const lost = [...own.filter(([key]) => !allowed.has(key)), ...late];
    for (const [, { row, col }] of lost) this.changed.push({ sheet: this.#name, row, col });
  }

  /** What the user typed in the moment of writing stands again. */
  async #giveBack(keys: readonly string[], found: States): Promise<void> {
    if (keys.length === 0) return;
    const back = new Map(
      keys.flatMap((key) => {
        const state = found.get(key);
        return state === undefined ? [] : [[key, restoring(state)] as const];
      }),
    );
    const areas = coverCells([...back.values()]);
    const now = await this.#states(areas);
    this.#put(areas, back, now);
    await this.#context.sync();
  }

  #isAsExpected(states: States, key: string, write: CellWrite): boolean {
    const expected = this.#expected.get(key);
    const state = states.get(key);
    if (expected === undefined || state === undefined) return true;
    return isSame(expected, state) || isWritten(write, state);
  }

  /** What the areas hold, as one request asks for it before it does `more`. */
  async #states(areas: readonly CellRange[], more: () => void = () => undefined): Promise<States> {
    const loaded = areas.map((area) => loadArea(this.#sheet, this.#name, area));
    more();
    await this.#context.sync();
    const states = new Map<string, CellState>();
    for (const one of loaded) keepStates(one, states);
    return states;
  }

  #put(areas: readonly CellRange[], writes: Writes, states: States): void {
    const at = (row: number, col: number): string => keyOf({ sheet: this.#name, row, col });
    for (const area of areas) {
      const { before, content, after } = planWrite(
        area,
        (row, col) => writes.get(at(row, col)),
        (row, col) => states.get(at(row, col))?.numberFormat ?? "General",
      );
      const range = rangeAt(this.#sheet, area);
      if (before !== null) range.numberFormat = before;
      range.formulas = content;
      if (after !== null) range.numberFormat = after;
    }
  }
}

function charactersOf(sheet: string, area: CellRange, writes: Writes): number {
  let sum = 0;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let col = area.col; col < area.col + area.colCount; col++) {
      const cell = writes.get(keyOf({ sheet, row, col }));
      sum += 8 + (cell === undefined ? 0 : contentLength(cell));
    }
  }
  return sum;
}

const contentLength = (write: CellWrite): number =>
  "formula" in write ? write.formula.length : String(write.value).length;
