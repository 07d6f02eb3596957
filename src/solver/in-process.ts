import type { Highs } from "highs";
import { loadHighs } from "./load-highs.ts";
import { SolverError, type HasilSolver, type OpsiSolver, type Solver } from "./port.ts";
import { runHighs } from "./run-highs.ts";
import type { MasalahMip } from "../core/acceleration/mip.ts";

/**
 * A solver in the thread that asks: for the command line, where nothing else waits. A search cannot be cancelled while
 * it runs, only before. After a failure of the engine the next search loads it anew.
 */
export function createInProcessSolver(kode: () => Promise<ArrayBuffer | Uint8Array>): Solver {
  let loading: Promise<Highs> | null = null;
  let cancelled = 0;
  return {
    solve: async (masalah: MasalahMip, opsi: OpsiSolver): Promise<HasilSolver> => {
      const asked = cancelled;
      loading ??= loadHighs(kode);
      try {
        const highs = await loading;
        if (asked !== cancelled) return { status: "dibatalkan", nilai: null, batasAtas: null };
        return runHighs(highs, masalah, opsi);
      } catch (error) {
        loading = null;
        throw error instanceof SolverError ? error : new SolverError("galat", error);
      }
    },
    cancel: () => {
      cancelled += 1;
    },
  };
}
