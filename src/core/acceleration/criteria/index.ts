import { belanjaRutin } from "./belanja-rutin.ts";
import { jenisBelanja } from "./jenis-belanja.ts";
import { kesiapanFisik } from "./kesiapan-fisik.ts";
import { kontrak } from "./kontrak.ts";
import type { Kriteria } from "./kriteria.ts";
import { paketRup } from "./paket-rup.ts";
import { pengawasan } from "./pengawasan.ts";
import { sumberDana } from "./sumber-dana.ts";
import { terikatTanggal } from "./terikat-tanggal.ts";
import { waktuPengadaan } from "./waktu-pengadaan.ts";

/** Criteria on one part, in the order a reader wants them: what cannot move at all, then conditions, then time. */
export const KRITERIA: readonly Kriteria[] = [
  belanjaRutin,
  jenisBelanja,
  terikatTanggal,
  kontrak,
  sumberDana,
  paketRup,
  kesiapanFisik,
  pengawasan,
  waktuPengadaan,
];
