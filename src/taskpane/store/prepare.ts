import type { App } from "../../app/app.ts";
import type { Runner } from "./runner.ts";
import { createTurns } from "./turns.ts";

/** Quiet time after a run, or a change, before spare time is used. */
const QUIET_MS = 300;

/**
 * Lets the app work out what *Percepatan* will ask for, in the browser's spare time after each run and each change of
 * the workbook: the list is then there at the press. A run that begins meanwhile goes first.
 */
export function createPreparing(app: App, runner: Runner): { readonly dispose: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDisposed = false;
  const prepare = (): void => {
    if (isDisposed || runner.state().busy !== null) return;
    // What fails here fails again, and is said, when it is asked for.
    app.prepareAcceleration(createTurns(spare)).catch(() => undefined);
  };
  const soon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(prepare, QUIET_MS);
  };
  runner.onIdle(soon);
  const stopListening = app.onChange(soon);
  return {
    dispose() {
      isDisposed = true;
      stopListening();
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
