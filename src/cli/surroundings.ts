import type { Rujukan } from "../core/rujukan/rujukan.ts";

/** What a command gets from the machine beside its files. */
export interface Surroundings {
  /** Reference tables; null when they cannot be loaded. */
  readonly rujukan: () => Promise<Rujukan | null>;
  /** Today as an ISO day. */
  readonly hariIni: () => string;
}
