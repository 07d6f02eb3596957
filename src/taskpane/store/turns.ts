/** Work between two turns, in milliseconds: half a frame. */
const SLICE_MS = 8;

/** Turns for whatever waits (a click, a frame), each after a slice of work; `wait` gives one. */
export function createTurns(wait: () => Promise<void> = nextTask): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE_MS) return;
    await wait();
    last = performance.now();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
