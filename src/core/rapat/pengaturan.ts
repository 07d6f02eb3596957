import {
  angkaAntara,
  bulatAntara,
  daftarDari,
  type BagianPengaturan,
} from "../pengaturan/bagian.ts";

/** Thresholds of the monthly evaluation. Fractions; deviations in points as fractions (−0.1 = 10 points behind). */
export interface PengaturanRapat {
  /** Share of the pagu to be spent by the end of TW I..IV. */
  readonly targetSerapan: readonly number[];
  /** At least this much behind = merah; anything behind less than that = kuning. */
  readonly deviasiMerah: number;
  /** Critical contract while the plan is below `kritisBatas`: this much behind. */
  readonly kritisAwal: number;
  /** Critical contract from `kritisBatas` on. */
  readonly kritisAkhir: number;
  readonly kritisBatas: number;
  /** Most items an Asisten gets on the agenda. */
  readonly butirPerAsisten: number;
}

/**
 * Targets: TW I 15 % and semester I 50 % as the regency's finance office stated them in May 2023, the year 96 % as the
 * Bupati did in January 2023; TW III 70 % is practice. Bands of deviation and of critical contracts: practice of RFK
 * reports, after Permen PU 07/PRT/M/2011.
 */
export const PENGATURAN_RAPAT: BagianPengaturan<PengaturanRapat> = {
  kunci: "rapat",
  bawaan: {
    targetSerapan: [0.15, 0.5, 0.7, 0.96],
    deviasiMerah: 0.1,
    kritisAwal: 0.1,
    kritisAkhir: 0.05,
    kritisBatas: 0.7,
    butirPerAsisten: 5,
  },
  bidang: {
    targetSerapan: (value) => {
      const list = daftarDari(angkaAntara(0, 1), 4)(value);
      return list?.length === 4 ? list : undefined;
    },
    deviasiMerah: angkaAntara(0, 1),
    kritisAwal: angkaAntara(0, 1),
    kritisAkhir: angkaAntara(0, 1),
    kritisBatas: angkaAntara(0, 1),
    butirPerAsisten: bulatAntara(1, 20),
  },
};
