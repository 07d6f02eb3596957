import type { DuaBelasBulan } from "../model/dpa.ts";
import type { RakRow } from "../model/tables.ts";
import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { geserRencana, tambahanKumulatif } from "./geser.ts";
import { BukuKas, type KekuranganKas } from "./buku-kas.ts";
import type { DataPesan } from "./pesan.ts";
import { kalimat, type KalimatRencana } from "./plan-pesan.ts";
import type { KandidatRencana, ModelPercepatan } from "./plan-model.ts";

/** One block moved, with the plan before and after; both sum to the same rupiah. */
export interface Perpindahan {
  readonly posId: string;
  /** Months earlier. */
  readonly shift: number;
  readonly jumlah: Rupiah;
  readonly semula: DuaBelasBulan;
  readonly menjadi: DuaBelasBulan;
  /** The same per RAK row, where the RAK plans accounts. */
  readonly rincian: readonly {
    readonly rakRow: RakRow;
    readonly semula: DuaBelasBulan;
    readonly menjadi: DuaBelasBulan;
  }[];
  /** Last month of the moved block. */
  readonly selesai: Bulan;
  /** Ends after the deadline month all the same. */
  readonly isLewatBatas: boolean;
  readonly kalimat: Kalimat;
}

/** A sentence as data: its code in `PESAN_RENCANA` and what fills its slots. */
export interface Kalimat {
  readonly code: KalimatRencana;
  readonly data: DataPesan;
}

export interface Ditolak {
  readonly posId: string;
  readonly kalimat: Kalimat;
  /** First month without enough cash and how much is lacking at worst; null = refused for another reason. */
  readonly kas: KekuranganKas | null;
}

/** Cash of all SKPD at the end of a month, cumulative rupiah. */
export interface BarisKas {
  readonly month: Bulan;
  readonly available: Rupiah;
  readonly before: Rupiah;
  readonly after: Rupiah;
}

export interface RencanaPercepatan {
  readonly solver: "greedy" | "highs" | "manual";
  readonly moves: readonly Perpindahan[];
  readonly refused: readonly Ditolak[];
  /** Empty when cash was not checked. */
  readonly cash: readonly BarisKas[];
  readonly isKasDiperiksa: boolean;
  /** Σ rupiah × months earlier. */
  readonly objective: number;
  /** The same with weights: what the order and an exact solver aim at. */
  readonly objectiveBerbobot: number;
  readonly jumlahDimajukan: Rupiah;
}

/**
 * First plan at once: candidates by rupiah × months × weight, each as many months earlier as its lead times and the
 * cumulative cash of every pool it draws on allow. Closed months are never touched.
 */
export function solveGreedy(model: ModelPercepatan): RencanaPercepatan {
  const buku = new BukuKas(model.kantongList ?? []);
  const shifts = new Map<string, number>();
  const limits = new Map<string, KekuranganKas>();
  const ordered = [...model.kandidatList].sort(
    (a, b) => nilai(b) - nilai(a) || (a.posId < b.posId ? -1 : 1),
  );
  for (const kandidat of ordered) {
    for (let shift = kandidat.maxShift; shift >= 1; shift -= 1) {
      const extra = tambahanKumulatif(kandidat.profil, shift);
      const short = buku.kekurangan(kandidat.kantong, extra);
      if (short === null) {
        buku.ambil(kandidat.kantong, extra);
        shifts.set(kandidat.posId, shift);
        break;
      }
      limits.set(kandidat.posId, short);
    }
  }
  return susunRencana(model, shifts, { solver: "greedy", limits });
}

function nilai(kandidat: KandidatRencana): number {
  return kandidat.jumlah * kandidat.maxShift * kandidat.bobot;
}

/**
 * Writes out a plan from months of shift per pos id, whoever chose them (greedy, an exact solver, the room). Shifts are
 * kept within lead times and closed months; cash is shown, not enforced.
 */
export function susunRencana(
  model: ModelPercepatan,
  shifts: ReadonlyMap<string, number>,
  dari: {
    readonly solver: RencanaPercepatan["solver"];
    readonly limits?: ReadonlyMap<string, KekuranganKas>;
  },
): RencanaPercepatan {
  const buku = new BukuKas(model.kantongList ?? []);
  const moves: Perpindahan[] = [];
  const refused: Ditolak[] = [];
  let objective = 0;
  let objectiveBerbobot = 0;
  let moved = 0;
  for (const kandidat of model.kandidatList) {
    const wanted = Math.trunc(shifts.get(kandidat.posId) ?? 0);
    const shift = Math.min(kandidat.maxShift, Math.max(0, wanted));
    const limit = dari.limits?.get(kandidat.posId) ?? null;
    if (shift === 0) {
      refused.push(tolak(kandidat.posId, limit));
      continue;
    }
    buku.ambil(kandidat.kantong, tambahanKumulatif(kandidat.profil, shift));
    moves.push(pindah(model, kandidat, shift, limit));
    objective += kandidat.jumlah * shift;
    objectiveBerbobot += kandidat.jumlah * shift * kandidat.bobot;
    moved += kandidat.jumlah;
  }
  for (const posId of model.bersyaratIds) {
    refused.push({ posId, kalimat: kalimat("syaratBelumDipenuhi", {}), kas: null });
  }
  for (const posId of model.dikeluarkanIds) {
    refused.push({ posId, kalimat: kalimat("dikeluarkan", {}), kas: null });
  }
  return {
    solver: dari.solver,
    moves,
    refused,
    cash: buku.tabelSeluruh(),
    isKasDiperiksa: model.kantongList !== null,
    objective,
    objectiveBerbobot,
    jumlahDimajukan: moved as Rupiah,
  };
}

function tolak(posId: string, kas: KekuranganKas | null): Ditolak {
  if (kas === null) return { posId, kalimat: kalimat("tidakDipilih", {}), kas };
  const { bulan, kurang, kantong } = kas;
  return { posId, kalimat: kalimat("kasKurang", { bulan, kurang, kantong }), kas };
}

function pindah(
  model: ModelPercepatan,
  kandidat: KandidatRencana,
  shift: number,
  limit: KekuranganKas | null,
): Perpindahan {
  const months = BULAN_LIST.filter((bulan) => (kandidat.profil[bulan - 1] ?? 0) > 0);
  const semula = months[0] ?? 12;
  const selesai = ((months[months.length - 1] ?? 12) - shift) as Bulan;
  const data = { shift, jumlah: kandidat.jumlah, semula, menjadi: semula - shift };
  return {
    posId: kandidat.posId,
    shift,
    jumlah: kandidat.jumlah,
    semula: kandidat.semula,
    menjadi: geserRencana(kandidat.semula, kandidat.profil, shift),
    rincian: kandidat.barisList.map(({ rakRow, profil }) => ({
      rakRow,
      semula: rakRow.bulan,
      menjadi: geserRencana(rakRow.bulan, profil, shift),
    })),
    selesai,
    isLewatBatas: selesai > model.batasBulan,
    kalimat:
      model.kantongList === null
        ? kalimat("digeserTanpaKas", data)
        : limit === null
          ? kalimat("digeser", data)
          : kalimat("digeserTerbatasKas", { ...data, bulan: limit.bulan, kurang: limit.kurang }),
  };
}
