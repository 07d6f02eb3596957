import type { DuaBelasBulan } from "../model/dpa.ts";
import { BULAN_LIST, namaBulan } from "../periode/periode.ts";

/** Names of the blank months, for a sentence: `Maret, April`. */
export function blankMonths(bulan: DuaBelasBulan): string {
  return BULAN_LIST.filter((month) => (bulan[month - 1] ?? null) === null)
    .map(namaBulan)
    .join(", ");
}
