/**
 * Long work with rests: at each `yield` its caller may let others through, and go on later or never. Until it returns
 * it changes nothing but what it made itself, so it may be left at any rest.
 */
export type InTurns<T> = Generator<undefined, T, undefined>;

/** Does such work at a stretch. */
export function finish<T>(work: InTurns<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
