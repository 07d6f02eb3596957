import type { WorkbookHost } from "../../../src/sheet/host.ts";
import type { Remembered } from "./stage.ts";

/** A host that tells of every text the workbook is asked to keep, whatever comes of it. */
export function listening(
  host: WorkbookHost,
  heard: (remembered: Remembered) => void,
): WorkbookHost {
  return {
    ...host,
    apply: (edits, options) => {
      for (const edit of edits) if (edit.type === "remember") heard(edit);
      return host.apply(edits, options);
    },
  };
}
