import type { IsiTeks } from "../text/ungkapan.ts";
import type {
  DpaDokumen,
  DuaBelasBulan,
  Kelompok,
  Rekening,
  Rincian,
  SubKegiatan,
} from "../model/dpa.ts";

import type { Model, ReadIssue, SheetSummary } from "../model/model.ts";
import type { Origin, SheetRef } from "../model/origin.ts";
import type {
  CrossfireRow,
  KasRow,
  PaketRow,
  PkIndikator,
  PkProgram,
  RakRow,
  RealisasiRow,
  SkpdRow,
} from "../model/tables.ts";
import type { Kode } from "../kode/kode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";

/** What a written code stands for. */
export type PeranKode = "program" | "kegiatan" | "subKegiatan" | "rekening";

/** A code where it is written, with the code it must lie under. */
export interface KodeTertulis {
  readonly origin: Origin;
  readonly field: string;
  readonly peran: PeranKode;
  readonly text: string;
  readonly kode: Kode | null;
  readonly nama: string;
  /** Null = the document names no parent here. */
  readonly induk: {
    readonly peran: PeranKode;
    readonly text: string;
    readonly kode: Kode | null;
  } | null;
}

/** Twelve months, from the block of a DPA or a row of RAK. */
export interface Jadwal {
  readonly origin: Origin;
  /** Whose plan: code and name. */
  readonly tempat: IsiTeks;
  readonly bulan: DuaBelasBulan;
  readonly jumlah: Rupiah | null;
  /** What the months are to make up: the pagu of the sub kegiatan, or the total of the row; null = not stated. */
  readonly pagu: Rupiah | null;
  /** The record the plan belongs to. */
  readonly milik: SubKegiatan | RakRow;
}

/** A sheet with what could not be read in it. */
export interface LembarBacaan {
  readonly at: SheetRef;
  /** Null for a sheet that appears in issues only. */
  readonly summary: SheetSummary | null;
  readonly issues: readonly ReadIssue[];
}

/** What a rule looks at, by scope. The runner visits each subject once. */
export interface SubjectOf {
  readonly rincian: Rincian;
  readonly kelompok: Kelompok;
  readonly rekening: Rekening;
  readonly subKegiatan: SubKegiatan;
  readonly dokumen: DpaDokumen;
  readonly rakRow: RakRow;
  readonly pkProgram: PkProgram;
  readonly pkIndikator: PkIndikator;
  readonly realisasiRow: RealisasiRow;
  readonly kasRow: KasRow;
  readonly skpdRow: SkpdRow;
  readonly paketRow: PaketRow;
  readonly crossfireRow: CrossfireRow;
  /** Every code written in DPA, RAK and crossfire. */
  readonly kode: KodeTertulis;
  /** Every monthly plan of DPA and RAK. */
  readonly jadwal: Jadwal;
  readonly lembar: LembarBacaan;
  readonly model: Model;
}

export type Scope = keyof SubjectOf;
