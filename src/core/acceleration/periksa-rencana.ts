import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { geserRencana } from "./geser.ts";
import { shiftTenggat, triwulanMulai, type Geseran, type ModelPercepatan } from "./plan-model.ts";

/** A limit that a plan breaks. */
export type Pelanggaran =
  | { readonly jenis: "rentang"; readonly kandidat: string; readonly shift: number }
  | { readonly jenis: "bulanTertutup"; readonly kandidat: string }
  | { readonly jenis: "jumlah"; readonly kandidat: string }
  | { readonly jenis: "ketetapan"; readonly kandidat: string }
  | { readonly jenis: "tenggat"; readonly kandidat: string }
  | { readonly jenis: "kelompok"; readonly tema: string; readonly lokus: string }
  | {
      readonly jenis: "kas";
      readonly kantong: string;
      readonly bulan: Bulan;
      readonly kurang: Rupiah;
    }
  | { readonly jenis: "target"; readonly triwulan: number; readonly kurang: Rupiah };

/**
 * Holds any plan against every hard limit, by arithmetic of its own: nothing here is shared with those who make plans.
 * Empty = the plan may be applied.
 */
export function periksaRencana(model: ModelPercepatan, geseran: Geseran): readonly Pelanggaran[] {
  return [
    ...periksaKandidat(model, geseran),
    ...periksaKas(model, geseran),
    ...periksaKelompok(model, geseran),
    ...periksaTarget(model, geseran),
  ];
}

function* periksaKandidat(model: ModelPercepatan, geseran: Geseran): Iterable<Pelanggaran> {
  for (const [nth, one] of model.kandidatList.entries()) {
    const shift = geseran[nth] ?? 0;
    const kandidat = one.id;
    if (!Number.isInteger(shift) || shift < 0 || shift > one.maxShift) {
      yield { jenis: "rentang", kandidat, shift };
      continue;
    }
    const menjadi = geserRencana(one.semula, one.profil, shift);
    const closed = menjadi.slice(0, model.asOf);
    if (closed.some((amount, month) => amount !== (one.semula[month] ?? null))) {
      yield { jenis: "bulanTertutup", kandidat };
    }
    if (jumlah(menjadi) !== jumlah(one.semula) || menjadi.some((amount) => (amount ?? 0) < 0)) {
      if (one.semula.every((amount) => (amount ?? 0) >= 0)) yield { jenis: "jumlah", kandidat };
    }
    const fixed = model.ketetapan.get(kandidat);
    if (fixed !== undefined && fixed !== shift) yield { jenis: "ketetapan", kandidat };
    const isLate = shift < shiftTenggat(one, model.batasBulan);
    if (model.tenggat === "keras" && one.isStrategis && isLate) {
      yield { jenis: "tenggat", kandidat };
    }
  }
}

function* periksaKas(model: ModelPercepatan, geseran: Geseran): Iterable<Pelanggaran> {
  for (const [pool, kantong] of model.kantongList.entries()) {
    const month = BULAN_LIST.map(() => 0);
    model.kandidatList.forEach(({ bebanList }, nth) => {
      const shift = geseran[nth] ?? 0;
      for (const { kantong: own, profil } of bebanList) {
        if (own !== pool) continue;
        profil.forEach((amount, at) => {
          month[at] = (month[at] ?? 0) - amount;
          month[at - shift] = (month[at - shift] ?? 0) + amount;
        });
      }
    });
    let running = 0;
    for (const bulan of BULAN_LIST) {
      running += month[bulan - 1] ?? 0;
      const planned = kantong.semula[bulan - 1] ?? 0;
      const over = planned + running - (kantong.tersedia[bulan - 1] ?? 0);
      if (running > 0 && over > 0) {
        const kurang = Math.min(over, running) as Rupiah;
        yield { jenis: "kas", kantong: kantong.nama, bulan, kurang };
        break;
      }
    }
  }
}

function* periksaKelompok(model: ModelPercepatan, geseran: Geseran): Iterable<Pelanggaran> {
  if (model.kelompok !== "keras") return;
  for (const { anggota, tema, lokus } of model.kelompokList) {
    const moved = anggota.some((nth) => (geseran[nth] ?? 0) > 0);
    const quarters = new Set(
      anggota.flatMap((nth) => {
        const kandidat = model.kandidatList[nth];
        return kandidat === undefined ? [] : [triwulanMulai(kandidat, geseran[nth] ?? 0)];
      }),
    );
    if (moved && quarters.size > 1) yield { jenis: "kelompok", tema, lokus };
  }
}

function* periksaTarget(model: ModelPercepatan, geseran: Geseran): Iterable<Pelanggaran> {
  if (model.target !== "keras") return;
  for (const { triwulan, kurang } of model.targetList) {
    const end = triwulan * 3;
    let come = 0;
    model.kandidatList.forEach(({ profil }, nth) => {
      const shift = geseran[nth] ?? 0;
      profil.forEach((amount, at) => {
        if (at + 1 > end && at + 1 - shift <= end) come += amount;
      });
    });
    if (come < kurang) yield { jenis: "target", triwulan, kurang: (kurang - come) as Rupiah };
  }
}

function jumlah(months: readonly (number | null)[]): number {
  return months.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
