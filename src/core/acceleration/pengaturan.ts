import { KATA_RUTIN, KATA_SUMBER, type KataRutin, type KataSumber } from "./kata.ts";
import { KATA_TANGGAL, type KataTanggal } from "../text/kata-tanggal.ts";
import {
  BATAS_METODE,
  WAKTU_PENGADAAN,
  type BatasMetode,
  type WaktuPengadaan,
} from "./waktu-pengadaan.ts";

/** Visible, editable settings of the acceleration; all lists are data of the workbook's settings. */
export interface PengaturanPercepatan {
  /** Plans from this month on are candidates (7 = TW III). */
  readonly bulanAwal: number;
  /** Strategic work ends by this month ("sebelum September"). */
  readonly batasBulan: number;
  readonly kataTanggal: readonly KataTanggal[];
  readonly kataRutin: readonly KataRutin[];
  readonly kataSumber: readonly KataSumber[];
  readonly waktuPengadaan: readonly WaktuPengadaan[];
  readonly batasMetode: BatasMetode;
  /** A plan is even when at least this many months are planned … */
  readonly rataMinBulan: number;
  /** … and at least this many of them lie this close to the median (fraction). */
  readonly rataMinDekat: number;
  readonly rataToleransi: number;
  /** Weight of pos that serve a crossfire program in the order and goal of the plan. */
  readonly bobotCrossfire: number;
  /** Whether the plan also moves what is only conditionally fit. */
  readonly sertakanBersyarat: boolean;
}

export const PENGATURAN_PERCEPATAN: PengaturanPercepatan = {
  bulanAwal: 7,
  batasBulan: 8,
  kataTanggal: KATA_TANGGAL,
  kataRutin: KATA_RUTIN,
  kataSumber: KATA_SUMBER,
  waktuPengadaan: WAKTU_PENGADAAN,
  batasMetode: BATAS_METODE,
  rataMinBulan: 10,
  rataMinDekat: 9,
  rataToleransi: 0.25,
  bobotCrossfire: 1.5,
  sertakanBersyarat: false,
};
