import { bagiRupiah } from "../cascade/bagi.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { bagianOf } from "./bagian.ts";

/**
 * Money of a pos per month before anything moves: closed months as reported (as planned where nothing is reported),
 * later months as planned. Plan of closed months that was not spent still waits: it falls in the first open month.
 */
export function arusPos(pos: Pos, asOf: AsOf): readonly number[] {
  const plan = BULAN_LIST.map((bulan): number => pos.rencana?.bulan[bulan - 1] ?? 0);
  const spent = realisasiSampai(pos, asOf);
  if (spent === null) return plan;
  const dated = sumReported(pos.realisasi.slice(0, asOf)) ?? 0;
  const flow = BULAN_LIST.map((bulan): number =>
    bulan <= asOf ? (pos.realisasi[bulan - 1] ?? 0) : (plan[bulan - 1] ?? 0),
  );
  const undated = spent - dated;
  const planned = plan.slice(0, asOf).reduce((sum, amount) => sum + amount, 0);
  const carried = Math.max(0, planned - spent);
  if (asOf > 0) flow[asOf - 1] = (flow[asOf - 1] ?? 0) + undated;
  if (asOf < 12) flow[asOf] = (flow[asOf] ?? 0) + carried;
  return flow;
}

/**
 * The same by source of funds as the accounts name them (`""` = none named). Reports do not say which account paid, so
 * each month is split as the accounts plan it, else by their amounts for the year; the parts add up to the pos.
 */
export function arusSumber(pos: Pos, asOf: AsOf): ReadonlyMap<string, readonly number[]> {
  const known = ARUS.get(pos);
  if (known?.asOf === asOf) return known.arus;
  const arus = hitungArus(pos, asOf);
  ARUS.set(pos, { asOf, arus });
  return arus;
}

/** The latest answer for a pos: cash is reckoned anew with every setting, the pos stay the same. */
const ARUS = new WeakMap<
  Pos,
  { readonly asOf: AsOf; readonly arus: ReadonlyMap<string, readonly number[]> }
>();

function hitungArus(pos: Pos, asOf: AsOf): ReadonlyMap<string, readonly number[]> {
  const flow = arusPos(pos, asOf);
  const parts = bagianOf(pos);
  const names = [...new Set(parts.map(({ sumberDana }) => sumberDana ?? ""))];
  const [only = ""] = names;
  if (names.length <= 1) return new Map([[only, flow]]);
  const weightsOf = (amountOf: (nth: number) => number): readonly number[] =>
    names.map((nama) =>
      parts.reduce(
        (sum, part, nth) => sum + ((part.sumberDana ?? "") === nama ? amountOf(nth) : 0),
        0,
      ),
    );
  const yearly = weightsOf((nth) => Math.max(0, parts[nth]?.jumlah ?? 0));
  const byName = new Map(names.map((nama) => [nama, BULAN_LIST.map(() => 0)]));
  flow.forEach((amount, month) => {
    const monthly = weightsOf((nth) => Math.max(0, parts[nth]?.bulan[month] ?? 0));
    const weights = monthly.some((weight) => weight > 0) ? monthly : yearly;
    bagiRupiah(amount as Rupiah, weights).forEach((part, nth) => {
      const list = byName.get(names[nth] ?? "");
      if (list !== undefined) list[month] = part;
    });
  });
  return byName;
}
