/**
 * Does work step by step and lets others have a go in between.
 * @param turn is asked after each step, and waits when it is time; it may say that the work is no longer wanted (false)
 * @returns whether the work was done to the end
 */
export async function inTurns(
  steps: Iterator<void, void>,
  turn: () => Promise<unknown>,
): Promise<boolean> {
  while (steps.next().done !== true) {
    if ((await turn()) === false) return false;
  }
  return true;
}
