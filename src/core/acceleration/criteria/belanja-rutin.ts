import type { Bagian } from "../bagian.ts";
import { alasan } from "../reasons.ts";
import type { Konteks, Kriteria } from "./kriteria.ts";

/**
 * Pay (5.1.01) and what is billed or paid month by month. A word alone does not make an account routine: the honor of
 * a speaker is not monthly. It needs an even plan over the year as well. Source: practice.
 */
export const belanjaRutin: Kriteria = function* (bagian, konteks) {
  const [akun, kelompok, jenis] = bagian.kode?.segments ?? [];
  if (akun === 5 && kelompok === 1 && jenis === 1) {
    yield alasan("belanjaPegawai", { rekening: bagian.uraian }, bagian.at);
    return;
  }
  const kata = konteks.cariRutin(bagian.uraian);
  if (kata === null) return;
  const data = { rekening: bagian.uraian, kata: kata.frasa };
  const bulan = jumlahBulanRencana(bagian);
  if (isMerata(bagian, konteks)) yield alasan("rutinBulanan", { ...data, bulan }, bagian.at);
  else if (kata.tagihan) yield alasan("tagihanBulanan", data, bagian.at);
};

/** Whether the plan runs evenly over the year: most months planned, and most of them close to the median. */
export function isMerata(bagian: Bagian, konteks: Konteks): boolean {
  const { rataMinBulan, rataMinDekat, rataToleransi } = konteks.pengaturan;
  const amounts = bagian.bulan.map((amount) => amount ?? 0).filter((amount) => amount > 0);
  if (amounts.length < rataMinBulan) return false;
  const sorted = [...amounts].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const close = amounts.filter((amount) => Math.abs(amount - median) <= rataToleransi * median);
  return close.length >= rataMinDekat;
}

function jumlahBulanRencana(bagian: Bagian): number {
  return bagian.bulan.filter((amount) => (amount ?? 0) > 0).length;
}
