import { kodeKeyOf } from "../model/kode-key.ts";
import { realisasiSampai } from "../model/pos-cari.ts";
import type { DuaBelasBulan } from "../model/dpa.ts";
import type { Pos } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";
import { sumReported } from "../rupiah/rupiah.ts";
import type { Bagian } from "../kas/bagian.ts";

/**
 * Takes `cut` rupiah out of profiles, earliest months first: money spent ahead of plan was the money planned next.
 * Profiles are twelve amounts each; the given ones stay as they are.
 */
export function potongProfil(
  profiles: readonly (readonly number[])[],
  cut: number,
): readonly (readonly number[])[] {
  if (cut <= 0) return profiles;
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

/**
 * Takes `cut` rupiah out of profiles that are bound by a contract: months of payment that are known first, then the
 * latest ones, because a running contract pays at its end.
 */
export function potongKontrak(
  profiles: readonly (readonly number[])[],
  cut: number,
  bayar: readonly number[] = [],
): readonly (readonly number[])[] {
  if (cut <= 0) return profiles;
  const rest = profiles.map((profile) => [...profile]);
  const order = [...bayar, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  let left = cut;
  for (const bulan of order) {
    for (const profile of rest) {
      const taken = Math.min(left, Math.max(0, profile[bulan - 1] ?? 0));
      profile[bulan - 1] = (profile[bulan - 1] ?? 0) - taken;
      left -= taken;
    }
  }
  return rest;
}

/**
 * Rupiah of the plan from month `dari` on that is spent already, for a part whose account has reports of its own; null
 * = unknown. Money spent ahead of plan uses up the months before `dari` first.
 */
export function lebihRekening(bagian: Bagian, asOf: AsOf, dari: number): number | null {
  const spent = realisasiRekening(bagian, asOf);
  return spent === null ? null : Math.max(0, spent - jumlahBulan(bagian.bulan, 1, dari - 1));
}

/** Spent on a part's account to date (rupiah); null = no report names it. */
export function realisasiRekening(bagian: Bagian, asOf: AsOf): number | null {
  const key = bagian.kode?.key;
  if (key === undefined) return null;
  const rows = bagian.pos.realisasiRows.filter(
    (row) =>
      row.rekening !== null &&
      kodeKeyOf(row.rekening) === key &&
      (row.bulan === null || row.bulan <= asOf),
  );
  return sumReported(rows.map((row) => row.keuangan));
}

/** The same for the whole pos; what the pagu no longer leaves counts as spent, too. */
export function lebihPos(pos: Pos, asOf: AsOf, dari: number): number {
  const bulan = pos.rencana?.bulan ?? [];
  const spent = realisasiSampai(pos, asOf) ?? 0;
  const ahead = spent - jumlahBulan(bulan, 1, dari - 1);
  const candidates = jumlahBulan(bulan, dari, 12);
  const left = Math.max(0, (pos.pagu?.nilai ?? 0) - spent);
  return Math.min(candidates, Math.max(0, ahead, candidates - left));
}

/** Planned from month `dari` to `sampai`, both included (rupiah). */
export function jumlahBulan(bulan: DuaBelasBulan, dari: number, sampai: number): number {
  return sumReported(bulan.slice(dari - 1, Math.max(dari - 1, sampai))) ?? 0;
}
