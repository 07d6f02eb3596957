import type { DuaBelasBulan } from "../model/dpa.ts";
import type { RakRow } from "../model/tables.ts";
import type { AsOf, Bulan, Triwulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Kantong } from "../kas/kas.ts";
import type { Profil } from "./penilaian-bagian.ts";

/** How strictly a wish is held: `keras` = no plan without it, `diutamakan` = worth rupiah-months, `mati` = not asked. */
export const TEKANAN_LIST = ["mati", "diutamakan", "keras"] as const;
export type Tekanan = (typeof TEKANAN_LIST)[number];

/** A RAK row of a candidate with the part of it that moves. */
export interface BarisKandidat {
  readonly rakRow: RakRow;
  readonly profil: Profil;
}

/** What a candidate's block draws from one cash pool. */
export interface Beban {
  /** Position of the pool. */
  readonly kantong: number;
  readonly profil: Profil;
}

/** A block of money that may move earlier as one. */
export interface KandidatRencana {
  /** `posId`, or `posId|account` where accounts move by themselves. */
  readonly id: string;
  readonly posId: string;
  /** Key of the account that moves by itself; null = all movable accounts of the pos as one block. */
  readonly rekening: string | null;
  /** Plan of the whole pos as it stands; null = no plan in that month. */
  readonly semula: DuaBelasBulan;
  /** The part of `semula` that moves. */
  readonly profil: Profil;
  readonly jumlah: Rupiah;
  /** First and last month of the block. */
  readonly awal: Bulan;
  readonly akhir: Bulan;
  /** Most months earlier that lead times and closed months allow (1..11). */
  readonly maxShift: number;
  /** Worth of a rupiah-month. */
  readonly bobot: number;
  /** Shall end by the deadline month. */
  readonly isStrategis: boolean;
  readonly bebanList: readonly Beban[];
  readonly barisList: readonly BarisKandidat[];
}

/** Candidates of one crossfire theme at one place: they shall meet in one triwulan. */
export interface KelompokLokus {
  readonly tema: string;
  readonly lokus: string;
  /** Positions in `kandidatList`, at least two. */
  readonly anggota: readonly number[];
}

/** Cumulative spending wished for by the end of a triwulan. */
export interface TargetSerapan {
  readonly triwulan: Triwulan;
  /** Share of the pagu (fraction). */
  readonly porsi: number;
  /** What the present plan lacks of it (rupiah, above 0). */
  readonly kurang: number;
}

/** The planning problem as data: the same for the greedy, for an exact solver and for the check of any plan. */
export interface ModelPercepatan {
  readonly asOf: AsOf;
  readonly kandidatList: readonly KandidatRencana[];
  /** Fit only under conditions that are not accepted: listed as refused, not planned. */
  readonly bersyaratIds: readonly string[];
  /** Taken out by the user. */
  readonly dikeluarkanIds: readonly string[];
  readonly kantongList: readonly Kantong[];
  /** False = the workbook has no kas table: no plan was held against cash. */
  readonly isKasDiperiksa: boolean;
  /** Month by which strategic work should end. */
  readonly batasBulan: number;
  readonly tenggat: Tekanan;
  readonly kelompokList: readonly KelompokLokus[];
  readonly kelompok: Tekanan;
  readonly targetList: readonly TargetSerapan[];
  readonly target: Tekanan;
  /** Shifts the room has fixed, by candidate id: no plan moves them. */
  readonly ketetapan: ReadonlyMap<string, number>;
  /** Worth of a kept wish in rupiah-months per rupiah concerned. */
  readonly bonus: { readonly tenggat: number; readonly kelompok: number; readonly target: number };
}

/** Months of shift per candidate, in the order of `kandidatList`; 0 = stays. */
export type Geseran = readonly number[];

/** Triwulan in which a block shifted by so many months begins. */
export function triwulanMulai(kandidat: KandidatRencana, shift: number): Triwulan {
  return Math.ceil((kandidat.awal - shift) / 3) as Triwulan;
}

/** Fewest months a block must move to end by the deadline; 0 = it does already. */
export function shiftTenggat(kandidat: KandidatRencana, batasBulan: number): number {
  return Math.max(0, kandidat.akhir - batasBulan);
}
