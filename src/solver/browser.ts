import type { Solver } from "./port.ts";
import { createWorkerSolver, type WorkerLike } from "./worker-solver.ts";

/** The solver of the pane: HiGHS in a worker, started at the first search. */
export function createBrowserSolver(): Solver {
  return createWorkerSolver(
    () => new Worker(new URL("./worker.ts", import.meta.url)) as unknown as WorkerLike,
  );
}
