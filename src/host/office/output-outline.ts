import { OUTLINE_LIMIT, outlineGroups } from "../../sheet/outline.ts";
import { chunked } from "./chunks.ts";

/** Groups per request; each is two objects and a call, under a kilobyte. */
const GROUPS_PER_SYNC = 2000;

const knowsGroups = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/**
 * Groups the rows of a table by their levels. Groups are a convenience: an Excel that is too old or refuses them leaves
 * the sheet without.
 * @param levels level of each row from `firstRow` on; 0 = none
 */
export async function groupRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  levels: readonly number[],
): Promise<void> {
  if (!knowsGroups()) return;
  for (const chunk of chunked(outlineGroups(levels), GROUPS_PER_SYNC)) {
    for (const [first, last] of chunk)
      sheet.getRange(`${firstRow + first + 1}:${firstRow + last + 1}`).group("ByRows");
    if (!(await isDone(context))) return;
  }
}

/** Takes the groups of an earlier version away, one level at a time: Excel does not say how many there are. */
export async function ungroupRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  if (!knowsGroups()) return;
  for (let level = 0; level <= OUTLINE_LIMIT; level++) {
    sheet.getRange().ungroup("ByRows");
    if (!(await isDone(context))) return;
  }
}

async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
