import { pairId, type Sikap } from "../core/crossfire/sikap.ts";
import { KUNCI_SIKAP, parseSikap } from "../sheet/memory/sikap-crossfire.ts";
import type { OpenedWorkbook } from "./files.ts";

/** What staff said to suggestions in any of the workbooks; of several on one pair the latest, in order of the files. */
export async function sikapRegion(books: readonly OpenedWorkbook[]): Promise<readonly Sikap[]> {
  const byPair = new Map<string, Sikap>();
  for (const { host } of books) {
    for (const sikap of parseSikap((await host.recall()).get(KUNCI_SIKAP))) {
      const known = byPair.get(pairId(sikap));
      if (known === undefined || known.sejak <= sikap.sejak) byPair.set(pairId(sikap), sikap);
    }
  }
  return [...byPair.values()];
}
