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
import { KATA_SUMBER, TAHAP_DANA, type KataSumber, type TahapDana } from "../kas/dana.ts";
import { KATA_PENGAWASAN, KATA_RUTIN, KODE_RUTIN, type KataRutin, type KodeRutin } from "./kata.ts";
import { BATAS_METODE, type BatasMetode } from "../pengadaan/metode.ts";
import {
  bacaBatasMetode,
  bacaBobot,
  bacaFrasa,
  bacaKataTanda,
  bacaTargetSerapan,
  bacaKataRutin,
  bacaKataSumber,
  bacaKataTanggal,
  bacaKodeRutin,
  bacaTahapDana,
  bacaWaktuPengadaan,
} from "./pengaturan-baca.ts";
import { TEKANAN_LIST, type Tekanan } from "./plan-model.ts";
import { KATA_TANDA, type KataTanda, type Tanda } from "./tanda.ts";
import { WAKTU_PENGADAAN, type WaktuPengadaan } from "./waktu-pengadaan.ts";

/** Worth of a rupiah-month by what a pos serves. */
export type BobotPercepatan = Readonly<Record<Tanda | "crossfire" | "pk", number>>;

/** Visible, editable settings of the acceleration (targets: local figures of 2023, the third inferred); all lists are data of the workbook's settings. */
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
  /** Worth of a rupiah-month of pos that bear these marks; 1 = as any other. Several add up. */
  readonly bobot: BobotPercepatan;
  readonly kataTanda: readonly KataTanda[];
  /** Strategic work ends by `batasBulan`. */
  readonly tenggat: Tekanan;
  /** Crossfire members of one theme and place begin in one triwulan. */
  readonly kelompok: Tekanan;
  /** Absorption by the end of each triwulan. */
  readonly target: Tekanan;
  /** Cumulative share of the pagu per triwulan (fractions). */
  readonly targetSerapan: readonly number[];
  /** Worth of wishes that are only preferred, in rupiah-months per rupiah. */
  readonly bonusTenggat: number;
  readonly bonusKelompok: number;
  readonly bonusTarget: number;
  /** Accounts of a sub kegiatan may move by themselves. */
  readonly pecahRekening: boolean;
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
  bobot: { crossfire: 1.5, strategis: 1.5, stunting: 1.3, kemiskinan: 1.3, ekonomi: 1.2, pk: 1.1 },
  kataTanda: KATA_TANDA,
  tenggat: "diutamakan",
  kelompok: "diutamakan",
  target: "diutamakan",
  targetSerapan: [0.15, 0.5, 0.7, 0.96],
  bonusTenggat: 2,
  bonusKelompok: 0.5,
  bonusTarget: 1,
  pecahRekening: false,
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
    bobot: bacaBobot,
    kataTanda: daftarDari(bacaKataTanda, MOST),
    tenggat: salahSatu(TEKANAN_LIST),
    kelompok: salahSatu(TEKANAN_LIST),
    target: salahSatu(TEKANAN_LIST),
    targetSerapan: bacaTargetSerapan,
    bonusTenggat: angkaAntara(0, 100),
    bonusKelompok: angkaAntara(0, 100),
    bonusTarget: angkaAntara(0, 100),
    pecahRekening: benarSalah,
    sertakanBersyarat: benarSalah,
  },
};
