import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { Solver } from "../solver/port.ts";
import type { TambahLembar } from "./lembar-baru.ts";
import type { SumberLingkungan } from "./lingkungan/lingkungan.ts";
import type { BacaBerkas } from "./version-file.ts";

/** What an app can do without. */
export interface AppDependencies {
  /** The exact solver; without it only the first plan is to be had. */
  readonly solver?: Solver;
  /** Reference tables of codes (null = not to be had now); without them the rules that need them are not checked. */
  readonly rujukan?: () => Promise<Rujukan | null>;
  /** Adds drafted sheets; without it neither samples nor templates can be written. */
  readonly tambahLembar?: TambahLembar;
  /** Reads a file the user chose; without it no second file can be compared with. */
  readonly bacaBerkas?: BacaBerkas;
  /** First part of this installation's functions; without it `PK`. */
  readonly namaFungsi?: string;
  /** What the self-test asks; without it there is none. */
  readonly lingkungan?: SumberLingkungan;
  /** Today as an ISO day; without it no decision to set a finding aside runs out. */
  readonly hariIni?: () => string;
}
