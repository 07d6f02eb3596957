import { HostError, type HostTrouble } from "../sheet/host-error.ts";
import type { Edit, WorkbookHost } from "../sheet/host.ts";

/** Lets time pass; composition roots have a clock, nobody below them. */
export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Pauses before each new try, in milliseconds, by what went wrong. What was gone or protected in the middle of a call is
 * found out at the start of the next.
 */
const PAUSES: Readonly<Record<HostTrouble, readonly number[]>> = {
  busy: [200, 500, 1_000, 2_000],
  lost: [500],
  denied: [0],
  missing: [0],
  other: [100],
  tooLarge: [],
  full: [],
};

/** A host that tries again where a second try does no harm: all reading, and edits that come to the same twice. */
export function steadyHost(host: WorkbookHost, wait: Wait): WorkbookHost {
  const steadily = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let tried = 0; ; tried += 1) {
      try {
        return await work();
      } catch (error) {
        const pause = error instanceof HostError ? PAUSES[error.trouble][tried] : undefined;
        if (pause === undefined) throw error;
        await wait(pause);
      }
    }
  };
  return {
    listSheets: () => steadily(() => host.listSheets()),
    readSheets: (names, options) => steadily(() => host.readSheets(names, options)),
    readCells: (cells) => steadily(() => host.readCells(cells)),
    recall: () => steadily(() => host.recall()),
    isManual: () => steadily(() => host.isManual()),
    selected: () => steadily(() => host.selected()),
    reveal: (at) => steadily(() => host.reveal(at)),
    apply: (edits, options) =>
      isRepeatable(edits) ? steadily(() => host.apply(edits, options)) : host.apply(edits, options),
  };
}

/** Marks that are drawn twice stand twice, unless those of their family go first. */
function isRepeatable(edits: readonly Edit[]): boolean {
  const gone: string[] = [];
  return edits.every((edit) => {
    if (edit.type === "unmark") gone.push(edit.prefix);
    return edit.type !== "mark" || gone.some((prefix) => edit.status.startsWith(prefix));
  });
}
