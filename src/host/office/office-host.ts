import { findSheet } from "./sheets.ts";
import { applyMarks, removeMarks } from "./marks.ts";
import { deleteOutputSheets, writeOutputSheet } from "./output.ts";
import { readSheets } from "./read.ts";
import { excelRun } from "./run.ts";
import { cellAddress } from "../../sheet/a1.ts";
import type { ApplyReport, Edit, SheetInfo, WorkbookHost } from "../../sheet/host.ts";

type Marks = Extract<Edit, { type: "mark" }>;

/** Excel, through Office.js: the only host the add-in knows. */
export function createOfficeHost(): WorkbookHost {
  return {
    listSheets: () => excelRun(listSheets),
    readSheets: (names, options) => excelRun((context) => readSheets(context, names, options)),
    apply: (edits) => excelRun((context) => applyEdits(context, edits)),
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

/** Marks of one batch are drawn together; removals come first, as the batch lists them. */
async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ApplyReport> {
  let unmarked = 0;
  let marked = 0;
  const refused: { sheet: string; reason: "protected" | "missing" }[] = [];
  const sheetsWritten: string[] = [];
  const sheetsDeleted: string[] = [];
  let marks: Marks[] = [];
  const flush = async (): Promise<void> => {
    if (marks.length === 0) return;
    const report = await applyMarks(context, marks);
    marked += report.marked;
    refused.push(...report.refused);
    marks = [];
  };
  for (const edit of edits) {
    if (edit.type === "mark") {
      marks.push(edit);
      continue;
    }
    await flush();
    if (edit.type === "unmark") {
      const report = await removeMarks(context, edit.prefix);
      unmarked += report.removed;
      refused.push(...report.refused);
    } else if (edit.type === "writeSheet") {
      sheetsWritten.push(await writeOutputSheet(context, edit.sheet));
    } else {
      sheetsDeleted.push(...(await deleteOutputSheets(context)));
    }
  }
  await flush();
  return { marked, unmarked, sheetsWritten, sheetsDeleted, refused };
}
