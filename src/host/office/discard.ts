/**
 * Takes away sheets that were begun just now, when Excel failed on the way. One whose id Excel has told is ours for
 * certain; of the others only a wholly blank one goes: somebody else may have been given its name meanwhile. Quiet when
 * Excel does not answer any more.
 */
export async function discardSheets(
  context: Excel.RequestContext,
  begun: readonly Begun[],
): Promise<void> {
  try {
    const found = begun.map(({ name, sheet }) => {
      const id = idOf(sheet);
      const there = context.workbook.worksheets.getItemOrNullObject(id ?? name);
      const used = there.getUsedRangeOrNullObject();
      used.load("address");
      return { id, there, used };
    });
    await context.sync();
    const ours = found.filter(
      ({ id, there, used }) => !there.isNullObject && (id !== null || used.isNullObject),
    );
    for (const { there } of ours) there.delete();
    if (ours.length > 0) await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

/** A sheet that was added in this run. */
export interface Begun {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Adds a sheet in a round trip of its own, so that what is written on it is known to be on ours. */
export async function beginSheet(context: Excel.RequestContext, name: string): Promise<Begun> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  const one = { name, sheet };
  try {
    await context.sync();
  } catch (error) {
    await discardSheets(context, [one]);
    throw error;
  }
  return one;
}

function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    return null;
  }
}
