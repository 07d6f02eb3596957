import type { MasalahMip } from "../core/acceleration/mip.ts";

/** Answer of the relaxation, with what it would cost to change each whole column by one. */
export interface Relaksasi {
  readonly nilai: number;
  readonly kolom: readonly number[];
  readonly ubah: readonly number[];
}

/** Worth of an answer, in units of the objective. */
export function nilaiDari({ biaya }: MasalahMip, kolom: readonly number[]): number {
  return biaya.reduce((sum, cost, col) => sum + cost * (kolom[col] ?? 0), 0);
}

/** The problem without integrality. */
export function longgarkan(masalah: MasalahMip): MasalahMip {
  return { ...masalah, isBulat: masalah.isBulat.map(() => false) };
}

/**
 * What a change of each column costs at least: its reduced cost; for a column at 1 in a row of which at most one may be
 * (there the column itself has no price), the price of that row.
 */
export function biayaUbah(
  masalah: MasalahMip,
  kolom: readonly number[],
  susutKolom: readonly number[],
  hargaBaris: readonly number[],
): readonly number[] {
  const cost = susutKolom.map(Math.abs);
  masalah.mulai.forEach((from, row) => {
    const to = masalah.mulai[row + 1] ?? masalah.indeks.length;
    if (masalah.barisAtas[row] !== 1) return;
    for (let at = from; at < to; at += 1) if (masalah.nilai[at] !== 1) return;
    for (let at = from; at < to; at += 1) {
      const col = masalah.indeks[at] ?? -1;
      if ((kolom[col] ?? 0) < 1 - DEKAT) continue;
      cost[col] = Math.max(cost[col] ?? 0, Math.abs(hargaBaris[row] ?? 0));
    }
  });
  return cost;
}

/**
 * Fixes columns at 0 where a 1 would cost more than `jarak`, the distance of a known answer from the bound. Exact: no
 * better answer has one of them.
 */
export function kunciPasti(masalah: MasalahMip, relaksasi: Relaksasi, jarak: number): MasalahMip {
  return kunci(
    masalah,
    relaksasi,
    (col) => (relaksasi.kolom[col] ?? 0) < DEKAT && (relaksasi.ubah[col] ?? 0) > jarak + DEKAT,
  );
}

/** Leaves only columns free that cost nothing to change, and the `banyak` that cost least: there good answers differ. */
export function sisakanRagu(masalah: MasalahMip, relaksasi: Relaksasi, banyak: number): MasalahMip {
  const costs = [...masalah.isBulat.keys()]
    .filter((col) => masalah.isBulat[col] === true)
    .map((col) => relaksasi.ubah[col] ?? 0)
    .filter((cost) => cost >= DEKAT)
    .sort((a, b) => a - b);
  const limit = costs[banyak] ?? Infinity;
  return kunci(masalah, relaksasi, (col) => (relaksasi.ubah[col] ?? 0) >= limit);
}

function kunci(
  masalah: MasalahMip,
  { kolom }: Relaksasi,
  isPasti: (col: number) => boolean,
): MasalahMip {
  const fixed = masalah.isBulat.map((isBulat, col) => {
    const value = kolom[col] ?? 0;
    const whole = Math.round(value);
    return isBulat && Math.abs(value - whole) < DEKAT && isPasti(col) ? whole : null;
  });
  return {
    ...masalah,
    kolomBawah: masalah.kolomBawah.map((low, col) => fixed[col] ?? low),
    kolomAtas: masalah.kolomAtas.map((high, col) => fixed[col] ?? high),
  };
}

const DEKAT = 1e-6;
