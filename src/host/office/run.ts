import { HostError } from "../../sheet/host-error.ts";

/** The last batch begun, of each Excel there has been. */
const tails = new WeakMap<object, Promise<unknown>>();

/**
 * Runs a batch in Excel. Batches never overlap, whoever asks: each waits for the one before it (so none may wait for
 * another that it starts itself). Waits while the user is typing in a cell, and turns Office errors into `HostError` with the
 * sheet's part of the story; whatever is not an Office error is a mistake of ours and passes as it is.
 */
export function excelRun<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const begin = (): Promise<Result> => guarded(batch);
  const result = tails.get(Excel)?.then(begin, begin) ?? begin();
  tails.set(Excel, result);
  return result;
}

async function guarded<Result>(
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
