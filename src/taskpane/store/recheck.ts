import type { App } from "../../app/app.ts";
import type { CheckView } from "../../app/views.ts";
import type { Runner } from "./runner.ts";
import { without } from "./run-view.ts";
import type { RecheckState } from "./state.ts";
import { createTurn } from "./turn.ts";

/** Quiet time after the last change before the workbook is checked again. */
export const QUIET_MS = 600;

export interface Recheck {
  /** The workbook's figures changed: check again once it is quiet. Nothing before the first check. */
  readonly changed: () => void;
  /** Checks again at once: the change was ours. */
  readonly now: () => Promise<void>;
  readonly cancel: () => void;
  readonly dispose: () => void;
}

/** What came and went between two checks; ids name a finding as long as its cell says the same. */
export function difference(before: CheckView, after: CheckView): RecheckState["result"] {
  const known = new Set(before.findings.map(({ id }) => id));
  const added = after.findings.filter(({ id }) => !known.has(id)).length;
  return { cleared: after.cleared, added };
}

/** Checks again in the background: the user goes on working, findings that no longer hold go. */
export function createRecheck(app: App, runner: Runner): Recheck {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let signal: { aborted: boolean } | null = null;
  let isWaiting = false;
  /** The change came while a check ran, which has probably seen it: its result is told only if it says something new. */
  let isDoubtful = false;

  const clearTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const outdated = (status: "idle" | "failed"): void => {
    const { stale } = runner.state();
    runner.update({
      recheck: { status, result: null },
      stale: [...without(stale, "check"), "check"],
    });
  };

  async function begin(): Promise<void> {
    clearTimer();
    if (runner.state().busy !== null) {
      isWaiting = true;
      return;
    }
    const before = runner.state().results.check;
    if (before === null) return;
    const own = { aborted: false };
    signal = own;
    const wasDoubtful = isDoubtful;
    isDoubtful = false;
    const shown = runner.state().recheck.result;
    runner.update({ recheck: { status: "running", result: shown } });
    try {
      const view = await app.recheck({ signal: own, turn: createTurn() });
      const { results, stale } = runner.state();
      const result = difference(before.view, view);
      const isSame = result?.cleared === 0 && result.added === 0;
      const recheck: RecheckState = {
        status: "idle",
        result: wasDoubtful && isSame ? shown : result,
      };
      // Somebody else renewed the result meanwhile: theirs is newer.
      if (results.check !== before) runner.update({ recheck: { status: "idle", result: null } });
      else
        runner.update({
          results: { ...results, check: { ...before, view } },
          recheck,
          stale: without(stale, "check"),
        });
    } catch {
      outdated(own.aborted ? "idle" : "failed");
    }
    signal = null;
    follow();
  }

  function follow(): void {
    if (isDoubtful) schedule();
  }

  function schedule(): void {
    clearTimer();
    timer = setTimeout(() => void begin(), QUIET_MS);
  }

  runner.onIdle(() => {
    if (!isWaiting) return;
    isWaiting = false;
    schedule();
  });

  return {
    changed() {
      const { results, busy } = runner.state();
      if (results.check === null && busy?.task !== "check") return;
      if (signal === null) schedule();
      else isDoubtful = true;
    },
    now: begin,
    cancel() {
      if (signal !== null) signal.aborted = true;
    },
    dispose: clearTimer,
  };
}
