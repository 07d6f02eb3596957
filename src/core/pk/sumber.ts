import type { Cascade } from "../cascade/node.ts";
import type { Gazetir } from "../crossfire/lokus.ts";
import type { Severity } from "../rules/rule.ts";
import type { Rujukan } from "../rujukan/rujukan.ts";
import type { FxSnapshot } from "./snapshot.ts";

/** A root finding as the pane counts it: what hangs under it counts with it, what was set aside does not. */
export interface AkarTemuan {
  /** The gravest of its group. */
  readonly severity: Severity;
  /** Pos it stands in; null = outside of all. */
  readonly posId: string | null;
  /** Whose document it stands in, as written; `""` = not known. */
  readonly skpd: string;
}

/**
 * What functions may ask of their surroundings that takes work or files. Each answers at once: null = not at hand
 * (yet). An add-in then fetches it and asks every function again.
 */
export interface FxSumber {
  /** The reference tables. */
  readonly rujukan: () => Rujukan | null;
  /** Finds places; always the same function for the same tables. */
  readonly gazetir: () => Gazetir | null;
  /** Root findings of a version of the workbook. */
  readonly temuan: (snapshot: FxSnapshot) => readonly AkarTemuan[] | null;
  /** The tree of a version. Never null: it is made from the version alone. */
  readonly pohon: (snapshot: FxSnapshot) => Cascade;
}
