import { HostError } from "../../sheet/host-error.ts";

/**
 * Runs a batch in Excel. Waits while the user is typing in a cell, and turns Office errors into `HostError` with the
 * sheet's part of the story; whatever is not an Office error is a mistake of ours and passes as it is.
 */
export async function excelRun<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      throw new HostError(error.code, error.message, { cause: error });
    throw error;
  }
}
