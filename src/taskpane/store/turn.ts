import type { HostOptions } from "./state.ts";

type Turn = NonNullable<HostOptions["turn"]>;

/** What the page may be kept waiting: half of what a browser calls a long task. */
const SLICE_MS = 25;

/** Gives the page its turn each time a slice of work is over: drawing, keys and Excel's messages come through. */
export function createTurn(): Turn {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        until = performance.now() + SLICE_MS;
        resolve();
      });
    });
  };
}
