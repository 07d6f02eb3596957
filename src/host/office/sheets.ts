import { HostError } from "../../sheet/host-error.ts";

/** A sheet by name; a missing one is a `HostError` that names it. */
export async function findSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw new HostError("ItemNotFound", name);
  return sheet;
}
