import type { Disk } from "../disk/port.ts";
import type { bukaKolam } from "./borongan/kolam.ts";

/** The machine a command runs on. */
export interface Machine {
  readonly disk: Disk;
  /** The answer, which programs may read. */
  readonly out: (text: string) => void;
  /** What is said beside it. */
  readonly err: (text: string) => void;
  readonly startPool: typeof bukaKolam;
}
