import type { Geseran, ModelPercepatan } from "../../src/core/acceleration/plan-model.ts";

/**
 * The best plan by trying all of them: every block at every shift, cut only where cash is already overdrawn (moving more
 * never frees cash). Arithmetic of its own, from the rules as they are written down.
 */
export function semuaRencana(model: ModelPercepatan): {
  readonly nilai: number;
  readonly geseran: Geseran | null;
  readonly banyak: number;
} {
  const { kandidatList, kantongList } = model;
  const used = kantongList.map(() => Array.from({ length: 12 }, () => 0));
  const shifts = kandidatList.map(() => 0);
  let best = -Infinity;
  let geseran: number[] | null = null;
  let banyak = 0;
  const add = (nth: number, shift: number, sign: number): void => {
    for (const { kantong, profil } of kandidatList[nth]!.bebanList) {
      profil.forEach((amount, at) => {
        for (let month = at - shift; month < at; month += 1)
          used[kantong]![month]! += sign * amount;
      });
    }
  };
  const fits = (nth: number): boolean =>
    kandidatList[nth]!.bebanList.every(({ kantong }) => {
      const { tersedia, semula } = kantongList[kantong]!;
      return used[kantong]!.every(
        (extra, month) =>
          extra <= 0 || semula[month]! + extra <= Math.max(tersedia[month]!, semula[month]!),
      );
    });
  const visit = (nth: number): void => {
    if (nth === kandidatList.length) {
      banyak += 1;
      const worth = nilai(model, shifts);
      if (worth !== null && worth > best) {
        best = worth;
        geseran = [...shifts];
      }
      return;
    }
    for (let shift = 0; shift <= kandidatList[nth]!.maxShift; shift += 1) {
      const fixed = model.ketetapan.get(kandidatList[nth]!.id);
      if (fixed !== undefined && fixed !== shift) continue;
      add(nth, shift, 1);
      shifts[nth] = shift;
      if (fits(nth)) visit(nth + 1);
      shifts[nth] = 0;
      add(nth, shift, -1);
    }
  };
  visit(0);
  return { nilai: best, geseran, banyak };
}

/** Worth of a plan that cash carries; null = it breaks another hard limit. */
function nilai(model: ModelPercepatan, shifts: Geseran): number | null {
  const { kandidatList, bonus } = model;
  let worth = 0;
  for (const [nth, one] of kandidatList.entries()) {
    const shift = shifts[nth]!;
    worth += one.jumlah * shift * one.bobot;
    const isLate = one.akhir > model.batasBulan;
    if (!one.isStrategis || !isLate || model.tenggat === "mati") continue;
    const isDone = one.akhir - shift <= model.batasBulan;
    if (!isDone && model.tenggat === "keras") return null;
    if (isDone && model.tenggat === "diutamakan") worth += bonus.tenggat * one.jumlah;
  }
  for (const { anggota } of model.kelompok === "mati" ? [] : model.kelompokList) {
    const starts = anggota.map((nth) => Math.ceil((kandidatList[nth]!.awal - shifts[nth]!) / 3));
    const isTogether = starts.every((one) => one === starts[0]);
    if (model.kelompok === "keras") {
      if (!isTogether && anggota.some((nth) => shifts[nth]! > 0)) return null;
    } else if (isTogether) {
      worth += bonus.kelompok * anggota.reduce((sum, nth) => sum + kandidatList[nth]!.jumlah, 0);
    }
  }
  for (const { triwulan, kurang } of model.target === "mati" ? [] : model.targetList) {
    let come = 0;
    for (const [nth, { profil }] of kandidatList.entries()) {
      profil.forEach((amount, at) => {
        if (at >= triwulan * 3 && at - shifts[nth]! < triwulan * 3) come += amount;
      });
    }
    if (model.target === "keras" && come < kurang) return null;
    if (model.target === "diutamakan") worth += bonus.target * Math.min(kurang, come);
  }
  return worth;
}
