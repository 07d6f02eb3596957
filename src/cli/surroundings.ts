import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { OpenedWorkbook } from "./files.ts";
import type { Solver } from "../solver/port.ts";

/** What a command gets from the machine beside its files. */
export interface Surroundings {
  /** Reference tables; null when they cannot be loaded. */
  readonly rujukan: () => Promise<Rujukan | null>;
  /** Reads a text file of the user's. Rejects when it cannot be read. */
  readonly bacaTeks?: (path: string) => Promise<string>;
  /** Today as an ISO day. */
  readonly hariIni: () => string;
  /** A workbook without sheets of its own, to be written under a new name. */
  readonly bukuBaru?: () => OpenedWorkbook;
  /** The exact solver of plans, loaded at its first search. */
  readonly solver: Solver;
}
