import { BULAN_LIST } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { PenilaianBagian, Profil } from "./penilaian-bagian.ts";

/** Month by month sum of the parts' profiles. */
export function jumlahProfil(parts: readonly PenilaianBagian[]): Profil {
  return BULAN_LIST.map(
    (bulan) => parts.reduce((sum, one) => sum + (one.profil[bulan - 1] ?? 0), 0) as Rupiah,
  );
}

/** A block moves as one: as far as its slowest part can. */
export function maxShiftOf(parts: readonly PenilaianBagian[]): number {
  const shifts = parts.map((one) => {
    const first = one.profil.findIndex((amount) => amount > 0) + 1;
    return first - one.palingCepat;
  });
  return shifts.length === 0 ? 0 : Math.max(0, Math.min(...shifts));
}
