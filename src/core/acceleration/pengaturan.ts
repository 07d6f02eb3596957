import type { BagianPengaturan } from "../pengaturan/bagian.ts";
import {
  benarSalah,
  bulatAntara,
  angkaAntara,
  daftarDari,
  salahSatu,
} from "../pengaturan/bagian.ts";
import { KATA_TANGGAL, type KataTanggal } from "../text/kata-tanggal.ts";
import type { Frasa } from "../text/frasa.ts";
import { KRITERIA_IDS, type KriteriaId } from "./criteria/id.ts";
import { KATA_SUMBER, TAHAP_DANA, type KataSumber, type TahapDana } from "./dana.ts";
import { KATA_PENGAWASAN, KATA_RUTIN, KODE_RUTIN, type KataRutin, type KodeRutin } from "./kata.ts";
import { BATAS_METODE, type BatasMetode } from "./metode.ts";
import {
  bacaBatasMetode,
  bacaFrasa,
  bacaKataRutin,
  bacaKataSumber,
  bacaKataTanggal,
  bacaKodeRutin,
  bacaTahapDana,
  bacaWaktuPengadaan,
} from "./pengaturan-baca.ts";
import { WAKTU_PENGADAAN, type WaktuPengadaan } from "./waktu-pengadaan.ts";

/** Visible, editable settings of the acceleration; all lists are data of the workbook's settings. */
export interface PengaturanPercepatan {
  /** Plans from this month on are candidates (7 = TW III). */
  readonly bulanAwal: number;
  /** Strategic work ends by this month ("sebelum September"). */
  readonly batasBulan: number;
  /** Days after the close of asOf at which preparation starts (14 = the middle of the next month). */
  readonly hariMulai: number;
  /** Criteria that are switched off. */
  readonly kriteriaMati: readonly KriteriaId[];
  readonly kataTanggal: readonly KataTanggal[];
  readonly kataRutin: readonly KataRutin[];
  readonly kodeRutin: readonly KodeRutin[];
  readonly kataPengawasan: readonly Frasa[];
  readonly kataSumber: readonly KataSumber[];
  readonly tahapDana: readonly TahapDana[];
  readonly waktuPengadaan: readonly WaktuPengadaan[];
  readonly batasMetode: readonly BatasMetode[];
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
  hariMulai: 0,
  kriteriaMati: [],
  kataTanggal: KATA_TANGGAL,
  kataRutin: KATA_RUTIN,
  kodeRutin: KODE_RUTIN,
  kataPengawasan: KATA_PENGAWASAN,
  kataSumber: KATA_SUMBER,
  tahapDana: TAHAP_DANA,
  waktuPengadaan: WAKTU_PENGADAAN,
  batasMetode: BATAS_METODE,
  rataMinBulan: 10,
  rataMinDekat: 9,
  rataToleransi: 0.25,
  bobotCrossfire: 1.5,
  sertakanBersyarat: false,
};

/** Entries of a list that is read back at most. */
const MOST = 300;

/** The section of the workbook's settings. */
export const BAGIAN_PERCEPATAN: BagianPengaturan<PengaturanPercepatan> = {
  kunci: "percepatan",
  bawaan: PENGATURAN_PERCEPATAN,
  bidang: {
    bulanAwal: bulatAntara(2, 12),
    batasBulan: bulatAntara(1, 12),
    hariMulai: bulatAntara(0, 90),
    kriteriaMati: daftarDari(salahSatu(KRITERIA_IDS), KRITERIA_IDS.length),
    kataTanggal: daftarDari(bacaKataTanggal, MOST),
    kataRutin: daftarDari(bacaKataRutin, MOST),
    kodeRutin: daftarDari(bacaKodeRutin, MOST),
    kataPengawasan: daftarDari(bacaFrasa, MOST),
    kataSumber: daftarDari(bacaKataSumber, MOST),
    tahapDana: daftarDari(bacaTahapDana, MOST),
    waktuPengadaan: daftarDari(bacaWaktuPengadaan, MOST),
    batasMetode: daftarDari(bacaBatasMetode, MOST),
    rataMinBulan: bulatAntara(2, 12),
    rataMinDekat: bulatAntara(1, 12),
    rataToleransi: angkaAntara(0, 1),
    bobotCrossfire: angkaAntara(0, 10),
    sertakanBersyarat: benarSalah,
  },
};
