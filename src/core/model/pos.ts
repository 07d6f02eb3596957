import type { Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { DuaBelasBulan, SubKegiatan } from "./dpa.ts";
import type { CellRef } from "./origin.ts";
import type { Skpd, SkpdIndex } from "./skpd-index.ts";
import type { CrossfireRow, RakRow, RealisasiRow } from "./tables.ts";

/** A code of the program tree with its comparison key and the name the documents give it (`""` = none). */
export interface KodePos {
  readonly key: string;
  /** As written. */
  readonly text: string;
  readonly nama: string;
}

/** Where a pagu comes from: stated in the DPA, else the sum of its accounts, else the total of the RAK. */
export type SumberPagu = "dpa" | "jumlahRekening" | "rak";

/**
 * One sub kegiatan of one SKPD with all that the sheets say of it. Two SKPD may bear the same code (26 kecamatan with
 * 7.01.…), so its identity is SKPD + code.
 */
export interface Pos {
  /** `<skpd id>|<kode key>`; the first part is blank when no sheet names an SKPD. */
  readonly id: string;
  readonly skpd: Skpd | null;
  readonly kode: KodePos;
  readonly nama: string;
  /** Derived from the code where no document states it. */
  readonly kegiatan: KodePos;
  readonly program: KodePos;
  readonly dpa: SubKegiatan | null;
  /** Further DPA records of the same pos (print and list of it in one workbook, copies); never added up. */
  readonly dpaLain: readonly SubKegiatan[];
  readonly rakRows: readonly RakRow[];
  readonly realisasiRows: readonly RealisasiRow[];
  readonly crossfireRows: readonly CrossfireRow[];
  /** Null = no sheet states or implies a pagu. */
  readonly pagu: {
    readonly nilai: Rupiah;
    readonly sumber: SumberPagu;
    readonly at: CellRef;
  } | null;
  /** Planned rupiah per month; RAK if it has rows, else the block of the DPA. Null = no plan anywhere. */
  readonly rencana: { readonly sumber: "rak" | "dpa"; readonly bulan: DuaBelasBulan } | null;
  /** Spent per month; null = not reported. */
  readonly realisasi: DuaBelasBulan;
  /** Spent to date as reported without a month; null = none. Not part of `realisasi`. */
  readonly realisasiTanpaBulan: Rupiah | null;
  /** Physical progress to date (fraction) as reported per month; null = not reported. */
  readonly fisik: readonly (number | null)[];
  /** Latest reported physical progress; month null = reported without a month. */
  readonly fisikTerakhir: {
    readonly nilai: number;
    readonly bulan: Bulan | null;
    readonly at: CellRef;
  } | null;
  readonly lokasi: string | null;
  /** As the DPA states it, else the distinct sources of its accounts; null = no sheet has it. */
  readonly sumberDana: string | null;
  /** Months with any figure (keuangan, fisik or keluaran) reported. */
  readonly bulanDilaporkan: readonly Bulan[];
}

/** Why a row belongs to no pos. */
export type AlasanLepas =
  /** No code at all. */
  | "kodeKosong"
  /** A code of another level, or text. */
  | "bukanSubKegiatan"
  /** Several SKPD have this code and the row does not say which. */
  | "ambigu"
  /** A crossfire row whose code (of that SKPD) no DPA, RAK or realisasi has. */
  | "tidakAda";

/** A row that could not be placed; `kandidat` are the ids it might have meant. */
export interface RowLepas {
  readonly jenis: "dpa" | "rak" | "realisasi" | "crossfire";
  readonly alasan: AlasanLepas;
  readonly kodeText: string;
  readonly skpdText: string;
  readonly at: CellRef;
  readonly kandidat: readonly string[];
}

/** All pos of a model, ordered by SKPD and code, with the rows that found no place. */
export interface PosIndex {
  readonly list: readonly Pos[];
  readonly byId: ReadonlyMap<string, Pos>;
  /** By key of the sub kegiatan code. */
  readonly byKode: ReadonlyMap<string, readonly Pos[]>;
  readonly skpd: SkpdIndex;
  readonly lepas: readonly RowLepas[];
}

export { buildPosList } from "./build-pos.ts";
export { asOfDefault } from "./pos-cari.ts";
