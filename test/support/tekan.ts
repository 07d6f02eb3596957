import type { Browser, Frame, Page } from "playwright-core";

/** What a press cost the thread of the page, from the press until the answer was painted. */
export interface Press {
  /** Milliseconds of the clock. */
  readonly clock: number;
  /** Milliseconds of processor time: what other processes do at the time does not count. */
  readonly work: number;
  /** Rows in the page when the answer was painted. */
  readonly rows: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const [PRESSED, SHOWN] = ["pk-pressed", "pk-shown"] as const;

/**
 * Presses, and waits until the list of *Percepatan* shows an answer of now and that is painted. Tasks of the page's
 * thread are taken from the browser's own trace.
 */
export async function timePress(
  browser: Browser,
  page: Page,
  pane: Frame,
  press: () => Promise<void>,
): Promise<Press> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  const answer = pane.evaluate(
    async ([pressed, shown]) => {
      await new Promise<void>((resolve) => {
        document.addEventListener(
          "click",
          ({ timeStamp }) => {
            performance.mark(pressed, { startTime: timeStamp });
            resolve();
          },
          { capture: true, once: true },
        );
      });
      return new Promise<number>((resolve) => {
        const look = new MutationObserver(() => {
          const rows = document.querySelectorAll(".pk-virtual [role=listitem]").length;
          if (rows === 0 || document.querySelector(".pk-stale") !== null) return;
          look.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => {
              performance.mark(shown);
              resolve(rows);
            }, 0);
          });
        });
        look.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
    },
    [PRESSED, SHOWN] as const,
  );
  // The listener has to be there first.
  await pane.waitForTimeout(200);
  await press();
  const rows = await answer;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mark = (name: string): TraceEvent => {
    const found = traceEvents.find((event) => event.name === name);
    if (found === undefined) throw new Error(`no mark ${name} in the trace`);
    return found;
  };
  const [begin, end] = [mark(PRESSED), mark(SHOWN)];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts, dur = 0 }) =>
      name === "ThreadControllerImpl::RunTask" &&
      ph === "X" &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts + dur > begin.ts &&
      ts < end.ts,
  );
  if (tasks.length === 0) throw new Error("no task between the press and the answer");
  return {
    clock: (end.ts - begin.ts) / 1000,
    work: tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    rows,
  };
}
