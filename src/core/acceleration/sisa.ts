import { kodeKeyOf } from "../model/kode-key.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";
import { sumReported } from "../rupiah/rupiah.ts";
import type { Bagian } from "./bagian.ts";

/**
 * Takes `cut` rupiah out of profiles, earliest months first: money spent ahead of plan was the money planned next.
 * Profiles are twelve amounts each; returned as new arrays.
 */
export function potongProfil(
  profiles: readonly (readonly number[])[],
  cut: number,
): readonly (readonly number[])[] {
  const rest = profiles.map((profile) => [...profile]);
  let left = cut;
  for (let month = 0; month < 12 && left > 0; month += 1) {
    for (const profile of rest) {
      const taken = Math.min(left, Math.max(0, profile[month] ?? 0));
      profile[month] = (profile[month] ?? 0) - taken;
      left -= taken;
    }
  }
  return rest;
}

/** Rupiah of the later plan that is spent already, for a part whose account has reports of its own; null = unknown. */
export function lebihRekening(bagian: Bagian, asOf: AsOf): number | null {
  const key = bagian.kode?.key;
  if (key === undefined) return null;
  const rows = bagian.pos.realisasiRows.filter(
    (row) =>
      row.rekening !== null &&
      kodeKeyOf(row.rekening) === key &&
      (row.bulan === null || row.bulan <= asOf),
  );
  const spent = sumReported(rows.map((row) => row.keuangan));
  if (spent === null) return null;
  const planned = sumReported(bagian.bulan.slice(0, asOf)) ?? 0;
  return Math.max(0, spent - planned);
}

/** Rupiah of the later plan that the whole pos has spent already: ahead of its plan, or beyond what the pagu leaves. */
export function lebihPos(pos: Pos, asOf: AsOf): number {
  const spent = realisasiSampai(pos, asOf) ?? 0;
  const planned = sumReported(pos.rencana?.bulan.slice(0, asOf) ?? []) ?? 0;
  const later = sumReported(pos.rencana?.bulan.slice(asOf) ?? []) ?? 0;
  const left = Math.max(0, (pos.pagu?.nilai ?? 0) - spent);
  return Math.min(later, Math.max(0, spent - planned, later - left));
}
