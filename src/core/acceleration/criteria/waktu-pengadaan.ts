import type { Bagian } from "../bagian.ts";
import { alasan } from "../reasons.ts";
import { bulanPalingCepat, type WaktuPengadaan } from "../waktu-pengadaan.ts";
import { bulanKandidat, type Konteks, type Kriteria } from "./kriteria.ts";

/** Procurement cannot be earlier than its lead time allows, counted from the close of asOf. Source: editable table. */
export const waktuPengadaan: Kriteria = function* (bagian, konteks) {
  const [first] = bulanKandidat(bagian, konteks);
  const waktu = waktuOf(bagian, konteks);
  if (first === undefined || waktu === null) return;
  if (bulanPalingCepat(konteks.asOf, waktu.hari) < first) return;
  const data = { rekening: bagian.uraian, metode: waktu.nama, hari: waktu.hari, semula: first };
  yield alasan("waktuPengadaan", data, bagian.atBulan(first));
};

/** Lead time of the part's usual method; null when the table does not have the method. */
export function waktuOf(bagian: Bagian, konteks: Konteks): WaktuPengadaan | null {
  const metode = konteks.metodeOf(bagian.kode, bagian.uraian, bagian.jumlah);
  return konteks.pengaturan.waktuPengadaan.find((one) => one.metode === metode) ?? null;
}

/** Earliest month (1..12, 13 = not this year) in which the part can be paid. */
export function palingCepatOf(bagian: Bagian, konteks: Konteks): number {
  return bulanPalingCepat(konteks.asOf, waktuOf(bagian, konteks)?.hari ?? 0);
}
