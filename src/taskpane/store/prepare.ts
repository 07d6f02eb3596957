import type { App } from "../../app/app.ts";
import type { Runner } from "./runner.ts";

/** Quiet time after a run before spare time is used. */
const QUIET_MS = 300;

/**
 * Lets the app work out what *Percepatan* will ask for, in the browser's spare time after each run: the list is then
 * there at the press. A run that begins meanwhile goes first.
 */
export function createPreparing(app: App, runner: Runner): { readonly dispose: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDisposed = false;
  const prepare = (): void => {
    if (isDisposed || runner.state().busy !== null) return;
    // What fails here fails again, and is said, when it is asked for.
    app.prepareAcceleration(spare).catch(() => undefined);
  };
  runner.onIdle(() => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(prepare, QUIET_MS);
  });
  return {
    dispose() {
      isDisposed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** Waits for spare time; a browser without the notion (Safari) gives a turn to whatever else waits. */
function spare(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback(() => resolve(), { timeout: 500 });
    } else setTimeout(resolve, 0);
  });
}
