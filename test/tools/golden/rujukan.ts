import type { Rujukan } from "../../../src/core/rujukan/rujukan.ts";

/** The reference tables as the command line loads them. */
export function loadRujukan(): Promise<Rujukan | null> {
  return Promise.resolve(null);
}
