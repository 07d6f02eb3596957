/** Longest wait for a frame of a pane that can be seen: a computer that is busy with other things paints late. */
const LONGEST_MS = 1_000;
/** A pane that is hidden paints nothing: nobody waits for it longer than this. */
const HIDDEN_MS = 100;

/** Waits until what was just shown is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const isHidden = document.visibilityState === "hidden";
    const timer = setTimeout(resolve, isHidden ? HIDDEN_MS : LONGEST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
