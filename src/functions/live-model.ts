import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { FxSumber } from "../core/pk/sumber.ts";

/** What the live functions need of the model store. */
export interface LiveModel {
  /** The present version; null = the workbook has not been read yet. */
  readonly current: () => FxSnapshot | null;
  /** Calls `listener` after each new version; returns how to stop. Must bear being stopped twice. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts reading the workbook; a call while a read runs must not start another. */
  readonly refresh: () => void;
  /** What takes work or files; when something of it comes, the listeners are called as for a new version. */
  readonly sumber?: FxSumber;
  /** What functions showed when the workbook was last open; shown until it has been read. */
  readonly terakhir?: {
    /** Whether it is known; until then a question waits, and the listeners are called once it is. */
    readonly isReady: () => boolean;
    readonly of: (key: string) => unknown;
    readonly keep: (answers: () => ReadonlyMap<string, unknown>) => void;
  };
}
