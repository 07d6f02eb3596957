/** A pane that is hidden paints nothing: nobody waits for it longer than this. */
const LONGEST_MS = 100;

/** Waits until what was just shown is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
