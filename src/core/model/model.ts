import type { DpaDokumen, SubKegiatan } from "./dpa.ts";
import type { CellRef, SheetRef } from "./origin.ts";
import type {
  CrossfireRow,
  KeputusanRow,
  KasRow,
  PaketRow,
  PkIndikator,
  PkProgram,
  RakRow,
  RealisasiRow,
  SkpdRow,
} from "./tables.ts";

/** Kinds of sheets the reader knows; `lain` is a sheet without a recognisable table, `keluaran` one of our own,
 * `tersembunyi` one that is hidden and therefore not read (old copies are hidden; reading them would count twice). */
export const SHEET_KINDS = [
  "dpa-form",
  "dpa-list",
  "rak",
  "pk",
  "realisasi",
  "crossfire",
  "kas",
  "skpd",
  "paket",
  "keputusan",
  "keluaran",
  "tersembunyi",
  "kosong",
  "lain",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Why nothing was read from a sheet, or less than the user may expect. */
export type AlasanLembar =
  /** No row with the headings of a table we know. */
  | "tanpaJudul"
  /** A table of figures, but without the codes or names that say what they belong to. */
  | "tanpaKode"
  /** A form we know, not filled in yet. */
  | "formulirKosong"
  /** The header row the user named lacks the columns of the kind he named. */
  | "judulTidakCocok"
  /** The user said that the sheet is not to be read. */
  | "diabaikan"
  /** A hidden sheet. */
  | "tersembunyi";

/** A column of a table header that was understood. */
export interface KolomDikenal {
  /** Name of the field within the reader (`kodeSubKegiatan`, `bulan3`). */
  readonly field: string;
  readonly col: number;
  /** The heading as the sheet has it. */
  readonly judul: string;
}

/** Rows that a reader passed over on purpose. */
export type SebabLewat =
  /** A payment document without an SP2D: not paid yet. */
  | "belumSp2d"
  /** The same payment once more at another stage (SPP, SPM, SP2D), or an advance that is accounted for elsewhere. */
  | "dokumenRangkap"
  /** A total of rows that are read themselves. */
  | "jumlahBaris";

/** What a sheet was taken for. */
export interface SheetSummary extends SheetRef {
  readonly kind: SheetKind;
  /** Records read from it. */
  readonly rows: number;
  /** Zero-based row of the table header, where there is one. */
  readonly headerRow: number | null;
  /** How sure the recognition is, 0..1; 1 where the user said so. */
  readonly confidence: number;
  /** The user corrected what the reader had taken it for. */
  readonly isCorrected: boolean;
  /** Nothing on it counts: all of it belongs to an earlier stage or another year. */
  readonly isArsip?: boolean;
  /** Columns by which it was recognised; for `lain` the ones that came closest to a known table. */
  readonly kolom: readonly KolomDikenal[];
  /** Null = it was read, and has rows. */
  readonly alasan: AlasanLembar | null;
  readonly dilewati: readonly { readonly sebab: SebabLewat; readonly jumlah: number }[];
}

export type ReadIssueKind =
  /** A cell holds an Excel error (#REF!, #N/A …). */
  | "galatSel"
  /** Text where a number is due. */
  | "bukanAngka"
  /** A date that names no day of the calendar, or a month without a year. */
  | "bukanTanggal"
  /** The table header stands twice, with other columns than the first. */
  | "judulGanda"
  /** The table has months, but not all twelve. */
  | "bulanTidakLengkap"
  /** A row of figures without the codes it needs. */
  | "tanpaKode"
  /** A number stored as text; read all the same. */
  | "angkaTeks"
  /** A code that Excel turned into a number or a date. */
  | "kodeAngka"
  /** Spaces, non-breaking spaces or a closing dot in a code. */
  | "spasiKode"
  /** An amount with a fraction of a rupiah where whole rupiah are due. */
  | "pecahan"
  /** Hidden rows or columns with figures; read all the same. */
  | "tersembunyi"
  /** Merged cells among the data of a table. */
  | "selGabung"
  /** A sheet with codes or titles of ours that was not recognised. */
  | "takDikenali"
  /** Records that do not count: an earlier stage, another year. */
  | "arsip";

/** Something that could not be understood; it becomes a finding of its own. */
export interface ReadIssue {
  readonly at: CellRef;
  readonly kind: ReadIssueKind;
  /** What the cell holds, or what is missing (a name list). */
  readonly text: string;
  /** Cells or records concerned, where one issue stands for several; default 1. */
  readonly count?: number;
  /** The one right content of the cell, where there is exactly one. */
  readonly menjadi?: string | number;
}

/** All that was read from one or several workbooks: immutable, every value with its cell. */
export interface Model {
  readonly sheets: readonly SheetSummary[];
  readonly dokumenList: readonly DpaDokumen[];
  /** Documents of an earlier stage or another year than the ones that count: kept to compare with, in no total. */
  readonly arsipList: readonly DpaDokumen[];
  /** Sub kegiatan of all documents that count, in order; `id` is the index here. */
  readonly subKegiatanList: readonly SubKegiatan[];
  readonly rakList: readonly RakRow[];
  readonly realisasiList: readonly RealisasiRow[];
  readonly pkIndikatorList: readonly PkIndikator[];
  readonly pkProgramList: readonly PkProgram[];
  readonly crossfireList: readonly CrossfireRow[];
  readonly kasList: readonly KasRow[];
  readonly skpdList: readonly SkpdRow[];
  readonly paketList: readonly PaketRow[];
  readonly keputusanList: readonly KeputusanRow[];
  readonly issues: readonly ReadIssue[];
}

/** A model of nothing, to build on. */
export const EMPTY_MODEL: Model = {
  sheets: [],
  dokumenList: [],
  arsipList: [],
  subKegiatanList: [],
  rakList: [],
  realisasiList: [],
  pkIndikatorList: [],
  pkProgramList: [],
  crossfireList: [],
  kasList: [],
  skpdList: [],
  paketList: [],
  keputusanList: [],
  issues: [],
};
