import type { MasalahMip } from "../core/acceleration/mip.ts";
import { SolverError, type HasilSolver, type OpsiSolver, type Solver } from "./port.ts";
import type { Jawaban, Permintaan } from "./worker-messages.ts";

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: Jawaban }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage: (permintaan: Permintaan) => void;
  terminate: () => void;
}

interface Running {
  readonly worker: WorkerLike;
  readonly stop: (hasil: HasilSolver) => void;
}

const DIBATALKAN: HasilSolver = { status: "dibatalkan", nilai: null, batasAtas: null };

/**
 * A solver beside the page, which stays free meanwhile. Cancelling ends the worker at once; the next search starts
 * another. A search that is asked for while one runs cancels that one.
 */
export function createWorkerSolver(start: () => WorkerLike): Solver {
  let idle: WorkerLike | null = null;
  let running: Running | null = null;
  const cancel = (): void => {
    running?.worker.terminate();
    running?.stop(DIBATALKAN);
    running = null;
  };
  return {
    cancel,
    solve: (masalah: MasalahMip, { onKemajuan, ...opsi }: OpsiSolver): Promise<HasilSolver> => {
      cancel();
      return new Promise((resolve, reject) => {
        let worker: WorkerLike;
        try {
          worker = idle ?? start();
        } catch (error) {
          reject(new SolverError("muat", error));
          return;
        }
        idle = null;
        running = { worker, stop: resolve };
        const fail = (code: SolverError["code"], cause: unknown): void => {
          worker.terminate();
          if (running?.worker === worker) running = null;
          reject(new SolverError(code, cause));
        };
        worker.onerror = (event) => fail("muat", event);
        worker.onmessage = ({ data }) => {
          if (data.jenis === "kemajuan") onKemajuan?.(data.kemajuan);
          else if (data.jenis === "galat") fail(data.code, data.pesan);
          else {
            running = null;
            idle = worker;
            resolve(data.hasil);
          }
        };
        worker.postMessage({ masalah, opsi });
      });
    },
  };
}
