import type { DuaBelasBulan, SubKegiatan } from "../model/dpa.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { BULAN_LIST } from "../periode/periode.ts";
import type { DuaVersi } from "./baris-dpa.ts";

/** A sub kegiatan whose months differ between two versions of the DPA. */
export interface BandingJadwal {
  readonly sub: SubKegiatan;
  readonly semula: DuaBelasBulan;
  readonly menjadi: DuaBelasBulan;
  /** Only months moved: row t. False = the amount changed too, and the months follow the shift of the budget. */
  readonly isWaktuSaja: boolean;
  readonly at: CellRef | null;
}

/**
 * Sub kegiatan whose withdrawal plan differs between two versions (murni and pergeseran in one workbook). A version that
 * prints no plan is not judged: nothing is known of its months.
 */
export function bandingkanJadwal({ pasanganList }: DuaVersi): readonly BandingJadwal[] {
  return pasanganList.flatMap(({ semula, menjadi }): BandingJadwal[] => {
    const before = semula?.rencana?.bulan ?? null;
    const block = menjadi?.rencana ?? null;
    if (menjadi === null || before === null || block === null) return [];
    const first = BULAN_LIST.find(
      (bulan) => (before[bulan - 1] ?? 0) !== (block.bulan[bulan - 1] ?? 0),
    );
    if (first === undefined) return [];
    return [
      {
        sub: menjadi,
        semula: before,
        menjadi: block.bulan,
        isWaktuSaja: jumlah(before) === jumlah(block.bulan),
        at: cellOf(block.origin, `bulan${first}`),
      },
    ];
  });
}

function jumlah(months: DuaBelasBulan): number {
  return months.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
