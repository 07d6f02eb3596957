import type { PosIndex } from "../model/pos.ts";
import type { Skpd } from "../model/skpd-index.ts";
import { triwulanOf, type Bulan } from "../periode/periode.ts";
import { asistenKey } from "../text/nama-key.ts";
import {
  evaluasiPos,
  lampuOf,
  type EvaluasiPos,
  type Lampu,
  type StatusLapor,
} from "./evaluasi.ts";
import type { PengaturanRapat } from "./pengaturan.ts";

/** Sums of a group of sub kegiatan in a month. All money in rupiah. */
export interface RingkasanRapat {
  readonly jumlah: Readonly<Record<StatusLapor, number>>;
  readonly pagu: number;
  readonly rencanaBulan: number;
  /** Null = nobody of the group reported money in the month. */
  readonly realisasiBulan: number | null;
  readonly rencanaSampai: number;
  readonly realisasiSampai: number | null;
  /** realisasiSampai ÷ pagu of the whole group (fraction). */
  readonly serapan: number | null;
  /**
   * Σ (realisasi − rencana to date) ÷ Σ pagu over the sub kegiatan that reported the month: points as a fraction.
   * Who did not report is no part of either sum.
   */
  readonly deviasi: number | null;
  readonly lampu: Lampu;
  /** Weighted by pagu over those that report it (fraction). */
  readonly fisik: number | null;
  readonly kontrakKritis: number;
}

export interface EvaluasiSkpd {
  /** Null = rows that name no SKPD. */
  readonly skpd: Skpd | null;
  readonly ringkasan: RingkasanRapat;
  readonly posList: readonly EvaluasiPos[];
}

export interface EvaluasiWilayah {
  readonly bulan: Bulan;
  /** Share of the pagu to be spent by the end of the triwulan (setting). */
  readonly targetSerapan: number;
  readonly ringkasan: RingkasanRapat;
  /** Furthest behind first; equal ones by SKPD code. Those without any deviation come last. */
  readonly skpdList: readonly EvaluasiSkpd[];
}

/** Evaluates every sub kegiatan of a region in a month 1..12. */
export function evaluasiWilayah(
  index: PosIndex,
  bulan: Bulan,
  pengaturan: PengaturanRapat,
): EvaluasiWilayah {
  const groups = new Map<string, EvaluasiPos[]>();
  const all: EvaluasiPos[] = [];
  for (const pos of index.list) {
    const one = evaluasiPos(pos, bulan, pengaturan);
    all.push(one);
    const key = pos.skpd?.id ?? "";
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  const skpdList = [...groups.values()].map((posList) => ({
    skpd: posList[0]?.pos.skpd ?? null,
    ringkasan: ringkas(posList, pengaturan),
    posList,
  }));
  return {
    bulan,
    targetSerapan: pengaturan.targetSerapan[triwulanOf(bulan) - 1] ?? 0,
    ringkasan: ringkas(all, pengaturan),
    // The groups come in code order, and sorting keeps it among equals.
    skpdList: skpdList.sort((a, b) => order(a.ringkasan) - order(b.ringkasan)),
  };
}

/** The SKPD of one Asisten, in the same order. */
export function skpdOfAsisten(evaluasi: EvaluasiWilayah, asisten: string): readonly EvaluasiSkpd[] {
  const key = asistenKey(asisten);
  return evaluasi.skpdList.filter(({ skpd }) => asistenKey(skpd?.asisten ?? "") === key);
}

function order({ deviasi }: RingkasanRapat): number {
  return deviasi ?? Number.MAX_VALUE;
}

/** Sums of any group of evaluated sub kegiatan. */
export function ringkas(list: readonly EvaluasiPos[], pengaturan: PengaturanRapat): RingkasanRapat {
  const jumlah = { dilaporkan: 0, belumDilaporkan: 0, belumJatuhTempo: 0, tanpaRencana: 0 };
  const sum = { pagu: 0, rencanaBulan: 0, rencanaSampai: 0, selisih: 0, dasar: 0 };
  let realisasiBulan: number | null = null;
  let realisasiSampai: number | null = null;
  let fisikBobot = 0;
  let fisikJumlah = 0;
  for (const one of list) {
    const pagu = one.pos.pagu?.nilai ?? 0;
    jumlah[one.status] += 1;
    sum.pagu += pagu;
    sum.rencanaBulan += one.rencanaBulan ?? 0;
    sum.rencanaSampai += one.rencanaSampai ?? 0;
    realisasiBulan = plus(realisasiBulan, one.realisasiBulan);
    realisasiSampai = plus(realisasiSampai, one.realisasiSampai);
    if (one.deviasi !== null) {
      sum.dasar += pagu;
      sum.selisih += (one.realisasiSampai ?? 0) - (one.rencanaSampai ?? 0);
    }
    if (one.fisik !== null) {
      fisikBobot += pagu;
      fisikJumlah += pagu * one.fisik;
    }
  }
  const deviasi = sum.dasar === 0 ? null : sum.selisih / sum.dasar;
  return {
    jumlah,
    pagu: sum.pagu,
    rencanaBulan: sum.rencanaBulan,
    realisasiBulan,
    rencanaSampai: sum.rencanaSampai,
    realisasiSampai,
    serapan: realisasiSampai === null || sum.pagu === 0 ? null : realisasiSampai / sum.pagu,
    deviasi,
    lampu: lampuOf(deviasi, pengaturan),
    fisik: fisikBobot === 0 ? null : fisikJumlah / fisikBobot,
    kontrakKritis: list.filter(({ isKontrakKritis }) => isKontrakKritis).length,
  };
}

function plus(sum: number | null, amount: number | null): number | null {
  return amount === null ? sum : (sum ?? 0) + amount;
}
