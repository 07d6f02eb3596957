import { excelRun } from "./run.ts";

/**
 * What happened to a sheet: a cell was written (by the user; by a co-author elsewhere; by ourselves), or formulas gave new
 * results.
 */
export type SebabUbah = "isi" | "jauh" | "sendiri" | "hitung";

/** Of several causes at once the first in this list is told. */
const URUTAN: readonly SebabUbah[] = ["isi", "jauh", "hitung"];

export type UbahListener = (sheet: string | null, sebab: SebabUbah) => void;

/**
 * Reports changed sheets by name; null when sheets were added, deleted, renamed, shown or hidden, and for cells we wrote
 * ourselves: whoever wrote them knows the sheet. Excel tells of a written cell only on its own sheet; formulas elsewhere
 * that follow it are told as calculated. An Excel without ExcelApi 1.14 does not tell our cells from the user's.
 */
export async function watchWorkbook(changed: UbahListener): Promise<void> {
  const told = teller(changed);
  const all = async ({ source }: { source?: string }): Promise<void> => {
    changed(null, sourceOf(source));
    await Promise.resolve();
  };
  await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ worksheetId, source, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") changed(null, "sendiri");
      else await told(worksheetId, sourceOf(source));
    });
    worksheets.onCalculated.add(({ worksheetId }) => told(worksheetId, "hitung"));
    worksheets.onAdded.add(all);
    worksheets.onDeleted.add(all);
    if (knowsNames()) {
      worksheets.onNameChanged.add(all);
      worksheets.onVisibilityChanged.add(all);
    }
    await context.sync();
  });
}

/** Co-authors' edits come from elsewhere; whatever is not said to is the user's own. */
function sourceOf(source: string | undefined): SebabUbah {
  return source === "Remote" ? "jauh" : "isi";
}

/** Excel on the web had these events before they became a requirement set of every Excel. */
function knowsNames(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.17") ||
    requirements.isSetSupported("ExcelApiOnline", "1.1")
  );
}

/** Tells sheets by name. A burst of events asks Excel for names once: those that come meanwhile wait for the next. */
function teller(changed: UbahListener): (id: string, sebab: SebabUbah) => Promise<void> {
  const waiting = new Map<string, SebabUbah>();
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      const names = await namesOf(batch.map(([id]) => id));
      batch.forEach(([, sebab], nth) => changed(names[nth] ?? null, sebab));
    }
  };
  return (id, sebab) => {
    const before = waiting.get(id);
    if (before === undefined || URUTAN.indexOf(sebab) < URUTAN.indexOf(before))
      waiting.set(id, sebab);
    asking ??= ask().finally(() => (asking = null));
    return asking;
  };
}

/** Names of sheets by their ids; null for those that are gone. */
async function namesOf(ids: readonly string[]): Promise<readonly (string | null)[]> {
  return excelRun(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    return sheets.map((sheet) => (sheet.isNullObject ? null : sheet.name));
  });
}
