import type { AsOf } from "../../../core/periode/periode.ts";
import type { Rujukan } from "../../../core/rujukan/rujukan.ts";
import type { SheetDraft } from "../../draft.ts";
import { drawLembar } from "../tabel.ts";
import { kalibrasi } from "./kalibrasi.ts";
import { lembarDpaWilayah, lembarRakWilayah, lembarRealisasiWilayah } from "./lembar-anggaran.ts";
import {
  lembarCrossfireWilayah,
  lembarKasWilayah,
  lembarPaketWilayah,
  lembarPkWilayah,
  lembarSkpdWilayah,
} from "./lembar-lain.ts";
import type { SubWilayah } from "./model.ts";
import { susunWilayah } from "./susun.ts";

/** Months with realisasi in the sample region unless told. */
export const AS_OF_WILAYAH: AsOf = 2;

/** Sub kegiatan of the region with their accounts and months, in DPA order. */
export function subWilayah(rujukan: Rujukan): readonly SubWilayah[] {
  return kalibrasi(susunWilayah(rujukan), rujukan);
}

/**
 * The sheets of a whole made-up regency: 29 SKPD, about 1,100 sub kegiatan and 20,000 accounts with names and codes of
 * the reference tables, nine crossfire themes, realisasi up to `asOf`. Per jenis belanja it sums to the APBD of
 * Kabupaten Sumedang 2023. The same tables give the same sheets, cell by cell.
 */
export function buildWilayah(rujukan: Rujukan, asOf: AsOf = AS_OF_WILAYAH): readonly SheetDraft[] {
  const subList = subWilayah(rujukan);
  return [
    lembarSkpdWilayah(),
    lembarPkWilayah(subList, asOf),
    lembarCrossfireWilayah(subList),
    lembarDpaWilayah(subList),
    lembarRakWilayah(subList),
    lembarRealisasiWilayah(subList, asOf),
    lembarKasWilayah(subList),
    lembarPaketWilayah(subList),
  ].map(drawLembar);
}
