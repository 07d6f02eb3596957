import type { OutputSheet } from "../../sheet/host.ts";
import { OUTLINE_LIMIT, outlineGroups } from "../../sheet/outline.ts";
import { chunked } from "./chunks.ts";

/** Groups per request; each is two objects and a call, under a kilobyte. */
const GROUPS_PER_SYNC = 2000;
/** What Excel takes for "as many levels of columns as now". */
const UNCHANGED = 0;

const knowsGroups = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/**
 * Groups the rows of a table by their levels. Groups are a convenience: an Excel that is too old or refuses them leaves
 * the sheet without.
 */
export async function groupRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  { outline: levels = [], openLevels }: Pick<OutputSheet, "outline" | "openLevels">,
): Promise<void> {
  if (!knowsGroups()) return;
  for (const chunk of chunked(outlineGroups(levels), GROUPS_PER_SYNC)) {
    for (const [first, last] of chunk)
      sheet.getRange(`${firstRow + first + 1}:${firstRow + last + 1}`).group("ByRows");
    if (!(await isDone(context))) return;
  }
  if (openLevels === undefined) return;
  sheet.showOutlineLevels(openLevels, UNCHANGED);
  await isDone(context);
}

/** Takes the groups of an earlier version away, one level at a time: Excel does not say how many there are. */
export async function ungroupRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  if (!knowsGroups()) return;
  // Rows of a folded group stay hidden when the group goes.
  sheet.getRange().rowHidden = false;
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
