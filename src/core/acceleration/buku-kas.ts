import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Kantong } from "./kas.ts";

/** Where cash runs out: first month short, and the most that is lacking in any month (rupiah). */
export interface KekuranganKas {
  readonly bulan: Bulan;
  readonly kurang: Rupiah;
  /** SKPD or source; `""` = all cash. */
  readonly kantong: string;
}

/**
 * Keeps account of cumulative cash while blocks move. A month that was overdrawn before may not get worse; no other
 * month may be overdrawn.
 */
export class BukuKas {
  private readonly kantongList: readonly Kantong[];
  private readonly sesudah: number[][];

  constructor(kantongList: readonly Kantong[]) {
    this.kantongList = kantongList;
    this.sesudah = kantongList.map((kantong) => [...kantong.semula]);
  }

  /** What lacks if this extra (cumulative rupiah per month) were spent; null = the cash is there. */
  kekurangan(members: readonly number[], extra: readonly number[]): KekuranganKas | null {
    for (const nth of members) {
      const kantong = this.kantongList[nth];
      if (kantong === undefined) continue;
      const lacks = BULAN_LIST.map((bulan) => {
        const at = bulan - 1;
        const added = extra[at] ?? 0;
        const limit = Math.max(kantong.tersedia[at] ?? 0, kantong.semula[at] ?? 0);
        return added <= 0 ? 0 : Math.max(0, (this.sesudah[nth]?.[at] ?? 0) + added - limit);
      });
      const first = lacks.findIndex((lack) => lack > 0);
      if (first < 0) continue;
      const kurang = Math.max(...lacks) as Rupiah;
      return { bulan: (first + 1) as Bulan, kurang, kantong: kantong.nama };
    }
    return null;
  }

  ambil(members: readonly number[], extra: readonly number[]): void {
    for (const nth of members) {
      const running = this.sesudah[nth];
      if (running === undefined) continue;
      extra.forEach((amount, month) => (running[month] = (running[month] ?? 0) + amount));
    }
  }

  /** All cash per month; empty without a cash table. */
  tabelSeluruh(): readonly { month: Bulan; available: Rupiah; before: Rupiah; after: Rupiah }[] {
    const [seluruh] = this.kantongList;
    if (seluruh === undefined) return [];
    return BULAN_LIST.map((month) => ({
      month,
      available: (seluruh.tersedia[month - 1] ?? 0) as Rupiah,
      before: (seluruh.semula[month - 1] ?? 0) as Rupiah,
      after: (this.sesudah[0]?.[month - 1] ?? 0) as Rupiah,
    }));
  }
}
