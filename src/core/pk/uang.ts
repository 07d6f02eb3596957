import { realisasiSampai } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import type { AsOf, Bulan } from "../periode/periode.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import type { RentangBulan } from "./periode-arg.ts";

/** Pagu of all pos (rupiah); null = none of them has one. */
export function jumlahPagu(list: readonly Pos[]): Rupiah | null {
  return sumReported(list.map(({ pagu }) => pagu?.nilai ?? null));
}

/** Planned in the months of a period (rupiah); a planned year with these months blank is 0, null = no plan at all. */
export function jumlahRencana(list: readonly Pos[], { from, to }: RentangBulan): Rupiah | null {
  return sumReported(
    list.map(({ rencana }) => {
      if (rencana === null || rencana.bulan.every((amount) => amount === null)) return null;
      return sumReported(rencana.bulan.slice(from - 1, to)) ?? (0 as Rupiah);
    }),
  );
}

/**
 * Spent in the months of a period (rupiah); null = nothing reported in it. A figure to date without a month counts
 * only in a period to date, and where no month of that pos is reported.
 */
export function jumlahRealisasi(
  list: readonly Pos[],
  { from, to, isToDate }: { readonly from: Bulan; readonly to: AsOf; readonly isToDate: boolean },
): Rupiah | null {
  return sumReported(
    list.map((pos) =>
      isToDate ? realisasiSampai(pos, to) : sumReported(pos.realisasi.slice(from - 1, to)),
    ),
  );
}
