import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { tambahanKumulatif } from "./geser.ts";
import type { JenisKantong, Kantong } from "../kas/kas.ts";
import type { KandidatRencana } from "./plan-model.ts";

/** Where cash runs out: first month short, and the most that is lacking in any month (rupiah). */
export interface KekuranganKas {
  readonly bulan: Bulan;
  readonly kurang: Rupiah;
  readonly jenis: JenisKantong;
  /** SKPD and/or source; `""` = all cash. */
  readonly kantong: string;
}

/**
 * Keeps account of cumulative cash while blocks move. A month that was overdrawn before may not get worse; no other
 * month may be overdrawn.
 */
export class BukuKas {
  private readonly kantongList: readonly Kantong[];
  private readonly sesudah: number[][];
  /** Rupiah left by the end of each month, pool after pool; a month overdrawn already has none. */
  private readonly ruang: Float64Array;

  constructor(kantongList: readonly Kantong[]) {
    this.kantongList = kantongList;
    this.sesudah = kantongList.map((kantong) => [...kantong.semula]);
    this.ruang = Float64Array.from(
      kantongList.flatMap((kantong) =>
        BULAN_LIST.map((_, at) => batasKas(kantong, at) - (kantong.semula[at] ?? 0)),
      ),
    );
  }

  /** What lacks if a block that has moved `dari` months moved `ke` months; null = the cash is there. */
  kekurangan(kandidat: KandidatRencana, dari: number, ke: number): KekuranganKas | null {
    for (const { kantong: nth, profil } of kandidat.bebanList) {
      const kantong = this.kantongList[nth];
      const sesudah = this.sesudah[nth];
      if (kantong === undefined || sesudah === undefined) continue;
      const before = tambahanKumulatif(profil, dari);
      let first = -1;
      let kurang = 0;
      tambahanKumulatif(profil, ke).forEach((amount, at) => {
        const added = amount - (before[at] ?? 0);
        if (added <= 0) return;
        const lack = (sesudah[at] ?? 0) + added - batasKas(kantong, at);
        if (lack <= 0) return;
        if (first < 0) first = at;
        kurang = Math.max(kurang, lack);
      });
      if (first < 0) continue;
      const { jenis, nama } = kantong;
      return { bulan: (first + 1) as Bulan, kurang: kurang as Rupiah, jenis, kantong: nama };
    }
    return null;
  }

  /** Whether the cash is there for such a move: the same question, asked far more often than what lacks. */
  isMuat(kandidat: KandidatRencana, dari: number, ke: number): boolean {
    for (const { kantong: nth, profil } of kandidat.bebanList) {
      const before = tambahanKumulatif(profil, dari);
      const after = tambahanKumulatif(profil, ke);
      for (let at = 0; at < 12; at += 1) {
        const added = (after[at] ?? 0) - (before[at] ?? 0);
        if (added > 0 && added > (this.ruang[nth * 12 + at] ?? 0)) return false;
      }
    }
    return true;
  }

  /** Notes that a block moved. */
  ambil(kandidat: KandidatRencana, dari: number, ke: number): void {
    for (const { kantong: nth, profil } of kandidat.bebanList) {
      const running = this.sesudah[nth];
      if (running === undefined) continue;
      const before = tambahanKumulatif(profil, dari);
      const after = tambahanKumulatif(profil, ke);
      for (let at = 0; at < 12; at += 1) {
        const added = (after[at] ?? 0) - (before[at] ?? 0);
        running[at] = (running[at] ?? 0) + added;
        const own = nth * 12 + at;
        this.ruang[own] = (this.ruang[own] ?? 0) - added;
      }
    }
  }

  /** Cash of a pool per month. */
  tabel(
    nth: number,
  ): readonly { month: Bulan; available: Rupiah; before: Rupiah; after: Rupiah }[] {
    const kantong = this.kantongList[nth];
    if (kantong === undefined) return [];
    return BULAN_LIST.map((month) => ({
      month,
      available: (kantong.tersedia[month - 1] ?? 0) as Rupiah,
      before: (kantong.semula[month - 1] ?? 0) as Rupiah,
      after: (this.sesudah[nth]?.[month - 1] ?? 0) as Rupiah,
    }));
  }
}

/** Most that may be spent from a pool by the end of a month (index from 0): its cash, or what was planned anyway. */
export function batasKas({ tersedia, semula }: Kantong, month: number): number {
  return Math.max(tersedia[month] ?? 0, semula[month] ?? 0);
}
