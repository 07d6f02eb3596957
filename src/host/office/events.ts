import { excelRun } from "./run.ts";

/**
 * Reports changed sheets by name; null when sheets were added, deleted or renamed. Our own edits report too: output
 * sheets are recognised as ours when they are read.
 */
export async function watchWorkbook(changed: (sheet: string | null) => void): Promise<void> {
  await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      changed(await nameOf(event.worksheetId));
    });
    worksheets.onAdded.add(async () => {
      changed(null);
      await Promise.resolve();
    });
    worksheets.onDeleted.add(async () => {
      changed(null);
      await Promise.resolve();
    });
    await context.sync();
  });
}

/** Name of a sheet by its id; null when it is gone. */
async function nameOf(id: string): Promise<string | null> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
