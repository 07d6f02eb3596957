import type { DuaBelasBulan } from "../model/dpa.ts";
import type { RakRow } from "../model/tables.ts";
import type { Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { KekuranganKas } from "./buku-kas.ts";
import { geserRencana } from "./geser.ts";
import { geserGreedy, type HasilGreedy } from "./greedy.ts";
import { kalimatPindah, kalimatTolak } from "./kalimat-rencana.ts";
import { nilaiRencana } from "./nilai.ts";
import { PapanRencana, kelompokPerAnggota } from "./papan.ts";
import { periksaRencana, type Pelanggaran } from "./periksa-rencana.ts";
import { kalimat, type Kalimat } from "./plan-pesan.ts";
import type { Geseran, KandidatRencana, ModelPercepatan } from "./plan-model.ts";

export type { Kalimat } from "./plan-pesan.ts";

/** One block moved, with the plan before and after; both sum to the same rupiah. */
export interface Perpindahan {
  /** Of the candidate. */
  readonly id: string;
  readonly posId: string;
  /** Key of the account where it moved by itself; null = the block of the whole pos. */
  readonly rekening: string | null;
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
  /** First and last month of the moved block. */
  readonly mulai: Bulan;
  readonly selesai: Bulan;
  /** Ends after the deadline month all the same. */
  readonly isLewatBatas: boolean;
  readonly kalimat: Kalimat;
}

export interface Ditolak {
  /** Of the candidate; of the pos where it was none. */
  readonly id: string;
  readonly posId: string;
  readonly kalimat: Kalimat;
  /** First month without enough cash and how much is lacking at worst; null = refused for another reason. */
  readonly kas: KekuranganKas | null;
}

/** Cash of a pool at the end of a month, cumulative rupiah. */
export interface BarisKas {
  readonly month: Bulan;
  readonly available: Rupiah;
  readonly before: Rupiah;
  readonly after: Rupiah;
}

export type Penyelesai = "greedy" | "highs" | "manual";

export interface RencanaPercepatan {
  readonly solver: Penyelesai;
  readonly geseran: Geseran;
  readonly moves: readonly Perpindahan[];
  readonly refused: readonly Ditolak[];
  /** Of all cash; empty when cash was not checked. */
  readonly cash: readonly BarisKas[];
  readonly isKasDiperiksa: boolean;
  /** Σ rupiah × months earlier. */
  readonly objective: number;
  /** The same with weights and the bonus of kept wishes: what every solver aims at. */
  readonly objectiveBerbobot: number;
  readonly jumlahDimajukan: Rupiah;
  /** Hard limits the plan breaks; empty = it may be applied. */
  readonly pelanggaran: readonly Pelanggaran[];
  /** How far the plan may be from the best (fraction); null = not proven. 0 = proven the best. */
  readonly gap: number | null;
}

/** First plan at once, from `geserGreedy`. */
export function solveGreedy(model: ModelPercepatan): RencanaPercepatan {
  return dariGreedy(model, geserGreedy(model));
}

/** Writes out what the greedy found. */
export function dariGreedy(
  model: ModelPercepatan,
  { geseran, batasAtas }: HasilGreedy,
): RencanaPercepatan {
  return susunRencana(model, geseran, { solver: "greedy", batasAtas });
}

/** Shifts by candidate id as a list; unknown ids are left out, the others kept within lead times and closed months. */
export function geseranOf(model: ModelPercepatan, byId: ReadonlyMap<string, number>): Geseran {
  return model.kandidatList.map(({ id, maxShift }) =>
    Math.min(maxShift, Math.max(0, Math.trunc(byId.get(id) ?? 0))),
  );
}

/**
 * Writes out a plan, whoever chose its shifts (greedy, an exact solver, the room). Limits are checked and named, not
 * enforced.
 */
export function susunRencana(
  model: ModelPercepatan,
  geseran: Geseran,
  dari: { readonly solver: Penyelesai; readonly batasAtas: number | null },
): RencanaPercepatan {
  const objectiveBerbobot = nilaiRencana(model, geseran);
  const papan = new PapanRencana(model);
  geseran.forEach((shift, nth) => papan.geser(nth, shift));
  const groups = kelompokPerAnggota(model.kelompokList);
  const moves: Perpindahan[] = [];
  const refused: Ditolak[] = [];
  for (const [nth, kandidat] of model.kandidatList.entries()) {
    const shift = papan.shift(nth);
    const kas = lebihAwal(papan, nth, shift);
    const dasar = {
      kas,
      isDitetapkan: model.ketetapan.has(kandidat.id),
      isBerkelompok: groups.has(nth) && model.kelompok !== "mati",
      isKasDiperiksa: model.isKasDiperiksa,
    };
    const { id, posId } = kandidat;
    if (shift === 0) refused.push({ id, posId, kas, kalimat: kalimatTolak(dasar) });
    else moves.push(pindah(model, kandidat, shift, kalimatPindah(kandidat, shift, dasar)));
  }
  const others = (ids: readonly string[], said: Kalimat): Ditolak[] =>
    ids.map((posId) => ({ id: posId, posId, kalimat: said, kas: null }));
  refused.push(
    ...others(model.bersyaratIds, kalimat("syaratBelumDipenuhi", {})),
    ...others(model.dikeluarkanIds, kalimat("dikeluarkan", {})),
  );
  const semua = model.kantongList.findIndex(({ jenis }) => jenis === "seluruh");
  return {
    solver: dari.solver,
    gap: gapOf(objectiveBerbobot, dari.batasAtas),
    geseran,
    moves,
    refused,
    cash: semua < 0 ? [] : papan.tabelKas(semua),
    isKasDiperiksa: model.isKasDiperiksa,
    objective: moves.reduce((sum, { jumlah, shift }) => sum + jumlah * shift, 0),
    objectiveBerbobot,
    jumlahDimajukan: moves.reduce((sum, { jumlah }) => sum + jumlah, 0) as Rupiah,
    pelanggaran: periksaRencana(model, geseran),
  };
}

/** What cash lacked to go one month further; null = cash was not what stood in the way. */
function lebihAwal(papan: PapanRencana, nth: number, shift: number): KekuranganKas | null {
  const { max } = papan.rentang(nth);
  return shift >= max ? null : papan.kekurangan(nth, shift + 1);
}

function pindah(
  model: ModelPercepatan,
  kandidat: KandidatRencana,
  shift: number,
  said: Kalimat,
): Perpindahan {
  const { id, posId, rekening, jumlah, semula, profil, awal, akhir } = kandidat;
  const selesai = (akhir - shift) as Bulan;
  return {
    id,
    posId,
    rekening,
    shift,
    jumlah,
    semula,
    menjadi: geserRencana(semula, profil, shift),
    rincian: kandidat.barisList.map((one) => ({
      rakRow: one.rakRow,
      semula: one.rakRow.bulan,
      menjadi: geserRencana(one.rakRow.bulan, one.profil, shift),
    })),
    mulai: (awal - shift) as Bulan,
    selesai,
    isLewatBatas: selesai > model.batasBulan,
    kalimat: said,
  };
}

/** Distance from the bound as a fraction of the plan's own worth, never below 0; null without a bound. */
export function gapOf(nilai: number, batasAtas: number | null): number | null {
  if (batasAtas === null) return null;
  if (nilai <= 0) return batasAtas <= 0 ? 0 : null;
  return Math.max(0, batasAtas - nilai) / nilai;
}
