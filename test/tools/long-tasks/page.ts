/** A page that runs *Periksa* over a sheet on its one thread, as the pane does, and counts long tasks. */
import type { CellValue } from "../../../src/sheet/host.ts";
import { createApp } from "../../../src/app/create-app.ts";
import { createTurn } from "../../../src/taskpane/store/turn.ts";
import { memoryWorkbook } from "../../support/memory-host.ts";

/** Lengths in milliseconds of tasks over 50 ms, and of the whole run. */
export interface LongTasks {
  readonly tasks: readonly number[];
  readonly total: number;
  readonly findings: number;
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
    const start = performance.now();
    const { findings } = await app.recheck(withTurns ? { turn: createTurn() } : {});
    const total = performance.now() - start;
    await quiet();
    observer.disconnect();
    return { tasks, total, findings: findings.length };
  },
});
