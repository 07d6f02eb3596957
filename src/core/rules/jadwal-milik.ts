import { isWithin, type Kode } from "../kode/kode.ts";
import type { SubKegiatan } from "../model/dpa.ts";
import type { LookUp } from "./look-up.ts";
import type { Jadwal } from "./subject.ts";
import { leafRekening } from "./sum-parts.ts";

/** The sub kegiatan of the DPA a plan belongs to; null when it is not in the workbook. */
export function dpaOfJadwal({ milik }: Jadwal, lookUp: LookUp): SubKegiatan | null {
  if ("rekeningList" in milik) return milik;
  const { kode } = milik.subKegiatan;
  return kode === null ? null : (lookUp.dpaOf(kode, milik.skpd)[0] ?? null);
}

/** Whether a plan is for nothing but the given accounts; null when its accounts are not known. */
export function isHanyaUntuk({ milik }: Jadwal, jenisList: readonly Kode[]): boolean | null {
  const kodeList =
    "rekeningList" in milik
      ? [...leafRekening(milik.rekeningList)].map(({ kode }) => kode)
      : [milik.rekening?.kode ?? null];
  if (kodeList.length === 0 || kodeList.includes(null)) return null;
  return kodeList.every(
    (kode) => kode !== null && jenisList.some((jenis) => isWithin(kode, jenis)),
  );
}

/** Groups the findings of one sub kegiatan: the DPA block and its rows of RAK repeat each other. */
export function kunciSub({ milik }: Jadwal): string {
  const sub = "rekeningList" in milik ? milik.kode : milik.subKegiatan;
  return sub.kode?.key ?? `${sub.text} ${sub.nama}`;
}
