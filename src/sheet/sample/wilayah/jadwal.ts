import type { Acak } from "./acak.ts";

const bulan = (isi: Readonly<Record<number, number>>): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => isi[i + 1] ?? 0);

/** Even over twelve months. */
export const RATA = bulan(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 1])));

/** Salaries: one a month, THR in April, the thirteenth in June. */
export const GAJI_BULANAN = RATA.map((satu, i) => (i === 3 || i === 5 ? 2 : satu));

/** Twice a year, as the stages of a transfer come in. */
export const DUA_TAHAP = bulan({ 3: 1, 8: 1 });

/** Four times a year. */
export const TRIWULANAN = bulan({ 3: 1, 6: 1, 9: 1, 12: 1 });

/** Works under contract: advance, progress, last payment. Most of it falls into the second half. */
const KONTRAK = [
  bulan({ 4: 3, 6: 4, 8: 3 }),
  bulan({ 5: 3, 7: 3, 9: 4 }),
  bulan({ 6: 3, 8: 3, 10: 4 }),
  bulan({ 7: 4, 9: 4, 11: 2 }),
] as const;

export function kontrak(acak: Acak): readonly number[] {
  return acak.satu(KONTRAK);
}

/** One purchase, in one month. */
export function sekali(acak: Acak): readonly number[] {
  return bulan({ [acak.bulat(3, 10)]: 1 });
}

/** Share of activities that run to December: their plan piles up at the end of the year. */
const SAMPAI_DESEMBER = 0.02;

/** The months of an activity of two to seven months; late starts are the more frequent ones, as in real plans. */
export function masaKegiatan(acak: Acak): readonly [mulai: number, selesai: number] {
  const mulai = acak.satu([1, 2, 2, 3, 4, 5, 6, 7, 7, 8, 8, 8]);
  const akhir = acak.mungkin(SAMPAI_DESEMBER) ? 12 : 10;
  return [mulai, Math.min(akhir, mulai + acak.bulat(1, 6))];
}

/** Spending within an activity's months, more in some than in others. */
export function dalamMasa(acak: Acak, [mulai, selesai]: readonly [number, number]): number[] {
  return Array.from({ length: 12 }, (_, i) => {
    const isDalam = i + 1 >= mulai && i + 1 <= selesai;
    return isDalam ? acak.bulat(i + 1 === mulai ? 1 : 0, 4) : 0;
  });
}
