import type { Band } from "./host.ts";

/** Neighbouring rows or columns joined: `[3, 1, 2, 7]` becomes `[[1, 3], [7, 7]]`. */
export function bandsOf(indexes: Iterable<number>): Band[] {
  const bands: [number, number][] = [];
  for (const index of [...new Set(indexes)].sort((one, other) => one - other)) {
    const last = bands.at(-1);
    if (last !== undefined && last[1] + 1 === index) last[1] = index;
    else bands.push([index, index]);
  }
  return bands;
}

/** What of `first..last` the bands leave out; they may come in any order and overlap. */
export function gapsOf(bands: readonly Band[], first: number, last: number): Band[] {
  const gaps: Band[] = [];
  let at = first;
  for (const [from, to] of [...bands].sort(([one], [other]) => one - other)) {
    if (from > at) gaps.push([at, Math.min(from - 1, last)]);
    at = Math.max(at, to + 1);
    if (at > last) return gaps;
  }
  return [...gaps, [at, last]];
}
