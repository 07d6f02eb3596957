import { BULAN_LIST } from "../periode/periode.ts";
import type { DuaBelasBulan } from "../model/dpa.ts";
import type { NilaiBerbukti } from "./bukti.ts";

/** Part of the money planned in the same months (0..1); null = one of them has no plan. */
export function nilaiWaktu(a: DuaBelasBulan | null, b: DuaBelasBulan | null): NilaiBerbukti | null {
  const [sa, sb] = [shares(a), shares(b)];
  if (sa === null || sb === null) return null;
  let nilai = 0;
  const bukti: string[] = [];
  for (const bulan of BULAN_LIST) {
    const both = Math.min(sa[bulan - 1] ?? 0, sb[bulan - 1] ?? 0);
    nilai += both;
    if (both > 0) bukti.push(String(bulan));
  }
  return { nilai, bukti };
}

function shares(bulan: DuaBelasBulan | null): readonly number[] | null {
  if (bulan === null) return null;
  const amounts = bulan.map((amount) => Math.max(0, amount ?? 0));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? null : amounts.map((amount) => amount / total);
}
