import type { DpaDokumen, SubKegiatan } from "./dpa.ts";
import type { CellRef, SheetRef } from "./origin.ts";
import type {
  CrossfireRow,
  KasRow,
  PkIndikator,
  PkProgram,
  RakRow,
  RealisasiRow,
  SkpdRow,
} from "./tables.ts";

/** Kinds of sheets the reader knows; `lain` is a sheet without a recognisable table, `keluaran` one of our own,
 * `tersembunyi` one that is hidden and therefore not read (old copies are hidden; reading them would count twice). */
export type SheetKind =
  | "dpa-form"
  | "dpa-list"
  | "rak"
  | "pk"
  | "realisasi"
  | "crossfire"
  | "kas"
  | "skpd"
  | "keluaran"
  | "tersembunyi"
  | "kosong"
  | "lain";

/** What a sheet was taken for. */
export interface SheetSummary extends SheetRef {
  readonly kind: SheetKind;
  /** Records read from it. */
  readonly rows: number;
  /** Zero-based row of the table header, where there is one. */
  readonly headerRow: number | null;
}

export type ReadIssueKind =
  /** A cell holds an Excel error (#REF!, #N/A …). */
  | "galatSel"
  /** Text where a number is due. */
  | "bukanAngka"
  /** The table header stands twice, with other columns than the first. */
  | "judulGanda"
  /** The table has months, but not all twelve. */
  | "bulanTidakLengkap"
  /** A row of figures without the codes it needs. */
  | "tanpaKode";

/** Something that could not be understood; it becomes a finding of its own. */
export interface ReadIssue {
  readonly at: CellRef;
  readonly kind: ReadIssueKind;
  /** What the cell holds, or what is missing (a name list). */
  readonly text: string;
}

/** All that was read from one or several workbooks: immutable, every value with its cell. */
export interface Model {
  readonly sheets: readonly SheetSummary[];
  readonly dokumenList: readonly DpaDokumen[];
  /** Sub kegiatan of all documents, in order; `id` is the index here. */
  readonly subKegiatanList: readonly SubKegiatan[];
  readonly rakList: readonly RakRow[];
  readonly realisasiList: readonly RealisasiRow[];
  readonly pkIndikatorList: readonly PkIndikator[];
  readonly pkProgramList: readonly PkProgram[];
  readonly crossfireList: readonly CrossfireRow[];
  readonly kasList: readonly KasRow[];
  readonly skpdList: readonly SkpdRow[];
  readonly issues: readonly ReadIssue[];
}

/** A model of nothing, to build on. */
export const EMPTY_MODEL: Model = {
  sheets: [],
  dokumenList: [],
  subKegiatanList: [],
  rakList: [],
  realisasiList: [],
  pkIndikatorList: [],
  pkProgramList: [],
  crossfireList: [],
  kasList: [],
  skpdList: [],
  issues: [],
};
