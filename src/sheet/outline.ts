import { bandsOf } from "./bands.ts";
import type { Band } from "./host.ts";

/** The deepest outline a sheet has. */
export const OUTLINE_LIMIT = 7;

/** Rows to group so that each gets its level: the outer bands first. `levels[i]` is that of row i; 0 = none. */
export function outlineGroups(levels: readonly number[]): Band[] {
  const deepest = Math.min(OUTLINE_LIMIT, Math.max(0, ...levels));
  const groups: Band[] = [];
  for (let level = 1; level <= deepest; level++) {
    const rows = levels.flatMap((own, row) => (own >= level ? [row] : []));
    groups.push(...bandsOf(rows));
  }
  return groups;
}
