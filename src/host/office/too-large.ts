import { HostError } from "../../sheet/host-error.ts";

/** Whether Excel would take less at a time. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && new HostError(error.code, "").trouble === "tooLarge"
  );
}

/**
 * Does work piece by piece, `size` items at most at a time; a piece that Excel finds too large is done in halves, and so
 * are those after it. A single item that is too large is the caller's failure.
 */
export async function inPieces(
  total: number,
  size: number,
  work: (start: number, count: number) => Promise<void>,
): Promise<void> {
  let most = size;
  for (let start = 0; start < total;) {
    const count = Math.min(most, total - start);
    try {
      await work(start, count);
      start += count;
    } catch (error) {
      if (count === 1 || !isTooLarge(error)) throw error;
      most = Math.ceil(count / 2);
    }
  }
}
