import type { HostOptions } from "./state.ts";

type Turn = NonNullable<HostOptions["turn"]>;

/** What the page may be kept waiting: half of what a browser calls a long task. */
const SLICE_MS = 25;

/** By message, not by timer: browsers hold back timers that follow one another, those of a hidden pane by a second each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Gives the page its turn each time a slice of work is over: drawing, keys and Excel's messages come through. */
export function createTurn(): Turn {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return null;
    return nextTask().then(() => {
      until = performance.now() + SLICE_MS;
    });
  };
}
