import { rentangShift } from "./papan.ts";
import { shiftTenggat, type ModelPercepatan } from "./plan-model.ts";

/** A price list covers the ends of twelve months and a blank one after them. */
export const PANJANG = 13;

/** Amounts of a candidate by month (from 0) that cross one bundle of lines. */
interface Muatan {
  /** Position of the bundle. */
  readonly berkas: number;
  readonly bulan: readonly number[];
  readonly jumlah: readonly number[];
}

/** A candidate as the market sees it. */
export interface Penawar {
  readonly min: number;
  readonly max: number;
  /** Worth of a month of shift. */
  readonly laju: number;
  /** Bonus from this shift on. */
  readonly bonusMulai: number;
  readonly bonus: number;
  readonly muatan: readonly Muatan[];
}

/** All candidates, with the bundles of lines that the same amounts cross: prices are added up once per bundle. */
export interface PasarTawar {
  readonly penawarList: readonly Penawar[];
  /** Lines of each bundle; lines are the pools, and after them one for the targets. */
  readonly berkasList: readonly (readonly number[])[];
}

/** Prepares the bidding on a model. */
export function bukaPasar(model: ModelPercepatan): PasarTawar {
  const berkas = new Map<string, { readonly nth: number; readonly lines: readonly number[] }>();
  const berkasOf = (lines: readonly number[]): number => {
    const key = lines.join(",");
    const known = berkas.get(key);
    if (known !== undefined) return known.nth;
    const nth = berkas.size;
    berkas.set(key, { nth, lines });
    return nth;
  };
  const target = model.kantongList.length;
  const penawarList = model.kandidatList.map((kandidat, nth): Penawar => {
    const { min, max } = rentangShift(model, nth);
    const due = shiftTenggat(kandidat, model.batasBulan);
    const isWish = model.tenggat === "diutamakan" && kandidat.isStrategis && due > 0;
    const groups = new Map<string, { profil: readonly number[]; lines: number[] }>();
    for (const { kantong, profil } of [
      ...kandidat.bebanList,
      { kantong: target, profil: kandidat.profil },
    ]) {
      const key = profil.join(",");
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { profil, lines: [kantong] });
      else known.lines.push(kantong);
    }
    return {
      min: Math.min(min, max),
      max,
      laju: kandidat.jumlah * kandidat.bobot,
      bonusMulai: due,
      bonus: isWish ? model.bonus.tenggat * kandidat.jumlah : 0,
      muatan: [...groups.values()].map(({ profil, lines }) => {
        const bulan = [...profil.keys()].filter((month) => profil[month] !== 0);
        return { berkas: berkasOf(lines), bulan, jumlah: bulan.map((month) => profil[month] ?? 0) };
      }),
    };
  });
  return { penawarList, berkasList: [...berkas.values()].map(({ lines }) => lines) };
}

/** A bid: the shift that earns most, what it is worth, and what is left after paying for cash. */
export interface Tawaran {
  readonly shift: number;
  readonly nilai: number;
  readonly untung: number;
}

/** Worth of a shift before any price. */
export function nilaiTawar({ laju, bonus, bonusMulai }: Penawar, shift: number): number {
  return laju * shift + (bonus > 0 && shift >= bonusMulai ? bonus : 0);
}

/**
 * The best bid at these prices, the nearer one of equals. `ekor[bundle × 13 + month]` = sum of the bundle's prices from
 * that month on: an amount moved from month i to i − s pays for the ends of the months between.
 */
export function tawar(penawar: Penawar, ekor: Float64Array): Tawaran {
  let best: Tawaran = { shift: penawar.min, nilai: 0, untung: -Infinity };
  for (let shift = penawar.min; shift <= penawar.max; shift += 1) {
    const nilai = nilaiTawar(penawar, shift);
    let cost = 0;
    for (const { berkas, bulan, jumlah } of penawar.muatan) {
      const from = berkas * PANJANG;
      for (let nth = 0; nth < bulan.length; nth += 1) {
        const at = from + (bulan[nth] ?? 0);
        cost += (jumlah[nth] ?? 0) * ((ekor[at - shift] ?? 0) - (ekor[at] ?? 0));
      }
    }
    if (nilai - cost > best.untung) best = { shift, nilai, untung: nilai - cost };
  }
  return best;
}

/** Adds what a bid spends earlier by the end of each month to its bundles. */
export function catatTawar({ muatan }: Penawar, shift: number, pakai: Float64Array): void {
  if (shift === 0) return;
  for (const { berkas, bulan, jumlah } of muatan) {
    const from = berkas * PANJANG;
    for (let nth = 0; nth < bulan.length; nth += 1) {
      const month = bulan[nth] ?? 0;
      for (let early = month - shift; early < month; early += 1) {
        pakai[from + early] = (pakai[from + early] ?? 0) + (jumlah[nth] ?? 0);
      }
    }
  }
}
