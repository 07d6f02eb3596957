import { tambahanKumulatif } from "./geser.ts";
import {
  shiftTenggat,
  triwulanMulai,
  type Geseran,
  type KelompokLokus,
  type ModelPercepatan,
} from "./plan-model.ts";

/**
 * Worth of a plan in weighted rupiah-months: Σ rupiah × months earlier × weight, and for each preferred wish its bonus:
 * strategic blocks brought within the deadline, groups that meet, rupiah towards an absorption target.
 */
export function nilaiRencana(model: ModelPercepatan, geseran: Geseran): number {
  const { bonus } = model;
  let sum = 0;
  model.kandidatList.forEach((kandidat, nth) => {
    const shift = geseran[nth] ?? 0;
    sum += kandidat.jumlah * shift * kandidat.bobot;
    if (model.tenggat === "diutamakan" && capaiTenggat(model, nth, shift)) {
      sum += bonus.tenggat * kandidat.jumlah;
    }
  });
  if (model.kelompok === "diutamakan") {
    for (const kelompok of model.kelompokList) {
      if (isBertemu(model, kelompok, geseran)) {
        sum += bonus.kelompok * jumlahKelompok(model, kelompok);
      }
    }
  }
  if (model.target !== "diutamakan") return sum;
  const extra = tambahanSeluruh(model, geseran);
  for (const { triwulan, kurang } of model.targetList) {
    sum += bonus.target * Math.min(kurang, extra[triwulan * 3 - 1] ?? 0);
  }
  return sum;
}

/** Whether the shift brings a strategic block, late as planned, within the deadline. */
export function capaiTenggat(model: ModelPercepatan, nth: number, shift: number): boolean {
  const kandidat = model.kandidatList[nth];
  if (kandidat?.isStrategis !== true) return false;
  const needed = shiftTenggat(kandidat, model.batasBulan);
  return needed > 0 && shift >= needed;
}

/** Whether all members begin in one triwulan. */
export function isBertemu(
  model: ModelPercepatan,
  { anggota }: KelompokLokus,
  geseran: Geseran,
): boolean {
  const quarters = anggota.map((nth) => {
    const kandidat = model.kandidatList[nth];
    return kandidat === undefined ? 0 : triwulanMulai(kandidat, geseran[nth] ?? 0);
  });
  return new Set(quarters).size <= 1;
}

/** Rupiah of a group's members. */
export function jumlahKelompok(model: ModelPercepatan, { anggota }: KelompokLokus): number {
  return anggota.reduce((sum, nth) => sum + (model.kandidatList[nth]?.jumlah ?? 0), 0);
}

/** Rupiah spent earlier than planned by the end of each month, all candidates together. */
export function tambahanSeluruh(model: ModelPercepatan, geseran: Geseran): readonly number[] {
  const sums = Array.from({ length: 12 }, () => 0);
  model.kandidatList.forEach(({ profil }, nth) => {
    const shift = geseran[nth] ?? 0;
    if (shift === 0) return;
    tambahanKumulatif(profil, shift).forEach((amount, month) => {
      sums[month] = (sums[month] ?? 0) + amount;
    });
  });
  return sums;
}
