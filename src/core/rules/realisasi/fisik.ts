import { cellOf, type Origin } from "../../model/origin.ts";
import type { Pos } from "../../model/pos.ts";
import type { RealisasiRow } from "../../model/tables.ts";
import { type Bulan } from "../../periode/periode.ts";
import { groupBy } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { sheetKey } from "../walk.ts";
import { ungkap, type Ungkapan } from "../../text/ungkapan.ts";

/** A report of physical progress in a month. */
export interface LaporFisik {
  readonly bulan: Bulan;
  /** To date, as a fraction. */
  readonly fisik: number;
  readonly origin: Origin<"fisik">;
}

/** Reports of progress of a sub kegiatan, one series per sheet and account, each in order of months. */
export function fisikSeries({ realisasiRows }: Pos): readonly (readonly LaporFisik[])[] {
  const reports = realisasiRows.filter(isLaporFisik);
  const groups = groupBy(
    reports,
    ({ origin, rekening }) =>
      `${sheetKey(origin.at)}\n${rekening?.kode?.key ?? rekening?.nama ?? ""}`,
  );
  return [...groups.values()].map((group) => [...group].sort((a, b) => a.bulan - b.bulan));
}

function isLaporFisik(row: RealisasiRow): row is RealisasiRow & LaporFisik {
  return row.fisik !== null && row.bulan !== null;
}

/** The reports after which progress to date is less than before, each with the one before it. */
export function turunList(
  series: readonly LaporFisik[],
): readonly { readonly lama: LaporFisik; readonly baru: LaporFisik }[] {
  return series.flatMap((baru, nth) => {
    const lama = series[nth - 1];
    return lama !== undefined && baru.fisik < lama.fisik ? [{ lama, baru }] : [];
  });
}

export function selFisik({ origin }: Pick<LaporFisik, "origin">): string {
  return selKey(cellOf(origin, "fisik"));
}

/** `bulan Maret`, or without a month `sampai saat ini`. */
export function waktuLapor(bulan: Bulan | null): Ungkapan {
  return bulan === null ? ungkap("saatIni") : ungkap("bulan.lapor", { bulan });
}
