import type { MasalahMip } from "../core/acceleration/mip.ts";

/** What a search is asked for. */
export interface OpsiSolver {
  /** Seconds after which the best answer so far is given. */
  readonly batasDetik: number;
  /** Distance from the best (fraction) at which the search may stop; 0 = only when proven. */
  readonly gap: number;
  /** Values of all columns of an answer that keeps every limit, to start from. */
  readonly awal?: readonly number[] | null;
  /** Told now and then while it searches. */
  readonly onKemajuan?: (kemajuan: Kemajuan) => void;
}

/** Where a search stands. */
export interface Kemajuan {
  readonly detik: number;
  /** Distance from the best (fraction); null = no answer or no bound yet. */
  readonly gap: number | null;
}

/**
 * Outcome of a search. `optimal` = within the gap asked for; `batasWaktu` = the best found until time ran out, or no
 * answer at all; `tidakLayak` = proven that no plan keeps every limit.
 */
export interface HasilSolver {
  readonly status: "optimal" | "batasWaktu" | "dibatalkan" | "tidakLayak";
  /** Values of the columns; null = no answer. */
  readonly nilai: readonly number[] | null;
  /** No plan can be worth more, in units of the problem's objective; null = not known. */
  readonly batasAtas: number | null;
}

/** Solves mixed-integer problems, one at a time. Rejects with `SolverError` where the engine fails. */
export interface Solver {
  readonly solve: (masalah: MasalahMip, opsi: OpsiSolver) => Promise<HasilSolver>;
  /** Stops the running search; its promise gives `dibatalkan`. */
  readonly cancel: () => void;
}

/** The engine could not be loaded, or failed. `message` is a whole Indonesian sentence for the user. */
export class SolverError extends Error {
  readonly code: "muat" | "galat";

  constructor(code: SolverError["code"], cause: unknown) {
    super(
      code === "muat"
        ? "Penyelesai HiGHS tidak dapat dimuat; usulan cepat tetap dapat dipakai."
        : "Penyelesai HiGHS berhenti karena galat; usulan cepat tetap dapat dipakai.",
      { cause },
    );
    this.name = "SolverError";
    this.code = code;
  }
}
