import type { IWorkbookData } from "@univerjs/presets";
import { blankSheet, newSheetId, type PlainCell, type PlainSheet } from "./blank-sheet.ts";
import { Book } from "./book.ts";
import { enter, type Scalar } from "./input.ts";
import type { UniverKit } from "./kit.ts";
import { isNone } from "./none.ts";

/** A sheet given as plain rows: for tests, and for a new workbook. */
export interface SheetInit {
  readonly name: string;
  readonly values?: readonly (readonly (Scalar | null)[])[];
  /** Laid over the values: `null` or "" keeps the value. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

/** Makes a workbook of plain sheets; text is kept as text, as it would be in a file. */
export async function openSheets(kit: UniverKit, sheets: readonly SheetInit[]): Promise<Book> {
  const made = sheets.map(toSheet);
  const book = await openData(kit, {
    id: crypto.randomUUID(),
    name: "Buku kerja",
    sheetOrder: made.map((sheet) => sheet.id),
    sheets: Object.fromEntries(made.map((sheet) => [sheet.id, sheet as object])),
  });
  sheets.forEach((init, i) => {
    const id = made[i]?.id;
    if (init.protected === true && id !== undefined) book.notes(id).protection = {};
  });
  return book;
}

/** Opens a workbook in the engine's own form and calculates it once. */
export async function openData(kit: UniverKit, data: Partial<IWorkbookData>): Promise<Book> {
  const book = new Book(kit, data);
  book.calculation.markEverything();
  await book.calculation.settle();
  return book;
}

function toSheet(init: SheetInit): PlainSheet {
  const sheet = blankSheet(newSheetId(), init.name);
  const rows = Math.max(init.values?.length ?? 0, init.formulas?.length ?? 0);
  let cols = 0;
  for (let row = 0; row < rows; row++) {
    const values = init.values?.[row] ?? [];
    const formulas = init.formulas?.[row] ?? [];
    cols = Math.max(cols, values.length, formulas.length);
    const cells: Record<number, PlainCell> = {};
    for (let col = 0; col < Math.max(values.length, formulas.length); col++) {
      const formula = formulas[col] ?? "";
      const value = values[col] ?? "";
      if (formula === "" && value === "") continue;
      const { cell } = enter(
        formula === "" ? value : formula,
        formula === "" && typeof value === "string",
      );
      const pattern = init.numberFormats?.[row]?.[col];
      const kept = Object.entries(cell).filter(([, part]) => part !== null);
      cells[col] = {
        ...Object.fromEntries(kept),
        ...(isNone(pattern) ? {} : { s: { n: { pattern } } }),
      };
    }
    sheet.cellData[row] = cells;
  }
  sheet.rowCount = Math.max(sheet.rowCount, rows + 50);
  sheet.columnCount = Math.max(sheet.columnCount, cols + 2);
  sheet.hidden = init.hidden === true ? 1 : 0;
  return sheet;
}
