/** A page that runs *Periksa* over a sheet on its one thread, as the pane does, and counts long tasks. */
import type { CellValue } from "../../../src/sheet/host.ts";
import { createApp } from "../../../src/app/create-app.ts";
import { createTurn } from "../../../src/taskpane/store/turn.ts";
import { memoryWorkbook } from "../../support/memory-host.ts";

/** What one run found, how often it let the page through, and how long that took here and now. */
export interface LongTasks {
  readonly findings: number;
  /** Times the page's turn was asked for; the same on every machine. */
  readonly asks: number;
  /** Of the asks, those at which the page had its turn. */
  readonly rests: number;
  /** Lengths in milliseconds of tasks over 50 ms, and of the whole run: to be printed, not to be held against anything. */
  readonly tasks: readonly number[];
  readonly total: number;
}

declare global {
  interface Window {
    readonly periksa: (rows: readonly CellValue[][], withTurns: boolean) => Promise<LongTasks>;
  }
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

Object.assign(window, {
  periksa: async (rows: CellValue[][], withTurns: boolean): Promise<LongTasks> => {
    const { host } = memoryWorkbook({ DPA: { values: rows } });
    const app = createApp(host);
    await quiet();
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    const own = createTurn();
    let [asks, rests] = [0, 0];
    const turn = (): Promise<void> | null => {
      asks += 1;
      const rest = own();
      if (rest !== null) rests += 1;
      return rest;
    };
    const start = performance.now();
    const { findings } = await app.recheck(withTurns ? { turn } : {});
    const total = performance.now() - start;
    await quiet();
    observer.disconnect();
    return { findings: findings.length, asks, rests, tasks, total };
  },
});
