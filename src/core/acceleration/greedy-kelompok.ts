import type { PapanRencana } from "./papan.ts";
import { triwulanMulai, type KelompokLokus } from "./plan-model.ts";

/**
 * Makes groups meet in one triwulan where that gains: for each group (groups that share members are one where they must
 * meet) every triwulan is tried, each member going as far as it can within it; what gains nothing is taken back.
 */
export function satukanKelompok(papan: PapanRencana): void {
  const { kelompokList, kelompok } = papan.model;
  const sets =
    kelompok === "keras" ? gabungan(kelompokList) : kelompokList.map((one) => one.anggota);
  for (const anggota of sets) satukan(papan, anggota);
}

function satukan(papan: PapanRencana, anggota: readonly number[]): void {
  const before = anggota.map((nth) => papan.shift(nth));
  let best: { readonly gain: number; readonly shifts: readonly number[] } | null = null;
  for (const triwulan of [1, 2, 3, 4]) {
    let gain = 0;
    const shifts = anggota.map((nth) => {
      const shift = terjauh(papan, nth, triwulan);
      if (shift === null) return null;
      gain += papan.untung(nth, shift);
      papan.geser(nth, shift);
      return shift;
    });
    const isWhole = shifts.every((shift) => shift !== null);
    if (isWhole && gain > (best?.gain ?? 0)) best = { gain, shifts };
    anggota.forEach((nth, at) => papan.geser(nth, before[at] ?? 0));
  }
  best?.shifts.forEach((shift, at) => papan.geser(anggota[at] ?? -1, shift));
}

/** Most months a member can move, with the cash there is, to begin in the triwulan; null = it cannot. */
function terjauh(papan: PapanRencana, nth: number, triwulan: number): number | null {
  const kandidat = papan.model.kandidatList[nth];
  if (kandidat === undefined) return null;
  const { min, max } = papan.rentang(nth);
  for (let shift = max; shift >= min; shift -= 1) {
    if (triwulanMulai(kandidat, shift) !== triwulan) continue;
    if (papan.isMuat(nth, shift)) return shift;
  }
  return null;
}

/** Members of groups that hang together through common members. */
function gabungan(list: readonly KelompokLokus[]): readonly (readonly number[])[] {
  const sets: Set<number>[] = [];
  for (const { anggota } of list) {
    const joined = new Set(anggota);
    const touching = sets.filter((set) => anggota.some((nth) => set.has(nth)));
    for (const set of touching) {
      for (const nth of set) joined.add(nth);
      sets.splice(sets.indexOf(set), 1);
    }
    sets.push(joined);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}
