import type { DuaBelasBulan } from "../../model/dpa.ts";
import { rowsToSum, sumBulan } from "../../model/pos-angka.ts";
import type { Pos } from "../../model/pos.ts";
import type { Bulan } from "../../periode/periode.ts";
import { NOL, sumReported, type Rupiah } from "../../rupiah/rupiah.ts";

/**
 * Plans of the RAK and of the DPA's own block, as far as they have months; where they differ, the rules hold reports
 * against the one that is kinder to them.
 */
export function rencanaList({ rakRows, dpa }: Pos): readonly DuaBelasBulan[] {
  const plans = [sumBulan(rowsToSum(rakRows)), dpa?.rencana?.bulan ?? []];
  return plans.filter((plan) => plan.some((amount) => amount !== null));
}

/** What each plan has up to and including a month; at least one plan is given. */
export function kumulatifList(
  plans: readonly DuaBelasBulan[],
  bulan: Bulan,
): readonly [Rupiah, ...Rupiah[]] {
  const [first = NOL, ...rest] = plans.map((plan) => sumReported(plan.slice(0, bulan)) ?? NOL);
  return [first, ...rest];
}
