import { applyEdits } from "./apply.ts";
import { readCells } from "./cells.ts";
import { recall } from "./memory.ts";
import { readSheets } from "./read.ts";
import { excelRun } from "./run.ts";
import { findSheet } from "./sheets.ts";
import { cellAddress } from "../../sheet/a1.ts";
import type { SheetInfo, WorkbookHost } from "../../sheet/host.ts";

/** Excel, through Office.js: the only host the add-in knows. */
export function createOfficeHost(): WorkbookHost {
  return {
    listSheets: () => excelRun(listSheets),
    readSheets: (names, options) => excelRun((context) => readSheets(context, names, options)),
    apply: (edits) => excelRun((context) => applyEdits(context, edits)),
    readCells: (cells) => excelRun((context) => readCells(context, cells)),
    recall: () => excelRun(recall),
    selected: () =>
      excelRun(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex,columnIndex,worksheet/name");
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
      }),
    isManual: () =>
      excelRun(async (context) => {
        const { application } = context.workbook;
        application.load("calculationMode");
        await context.sync();
        return application.calculationMode === "Manual";
      }),
    reveal: (at) =>
      excelRun(async (context) => {
        const sheet = await findSheet(context, at.sheet);
        sheet.activate();
        sheet.getRange(cellAddress(at.row, at.col)).select();
        await context.sync();
      }),
  };
}

async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const ranges = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount,columnCount");
    sheet.protection.load("protected");
    return used;
  });
  await context.sync();
  return worksheets.items.map((sheet, index) => {
    const used = ranges[index];
    const isEmpty = used === undefined || used.isNullObject;
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      rowCount: isEmpty ? 0 : used.rowCount,
      columnCount: isEmpty ? 0 : used.columnCount,
    };
  });
}

function visibilityOf(value: string): SheetInfo["visibility"] {
  if (value === "Hidden") return "hidden";
  return value === "VeryHidden" ? "veryHidden" : "visible";
}
