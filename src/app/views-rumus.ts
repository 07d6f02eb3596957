import type { CellRef } from "../core/model/origin.ts";
import type { FxScalar } from "../core/pk/spec.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import type { CellPlace } from "../sheet/host.ts";

/** What *Fungsi* and *Sisipkan rumus* show. */

/** A PK.* function ready to read. */
export interface FungsiView {
  readonly id: string;
  /** `PK.PAGU`. */
  readonly nama: string;
  /** `=PK.PAGU(lingkup)`. */
  readonly bentuk: string;
  readonly ringkas: string;
  readonly params: readonly {
    readonly nama: string;
    readonly uraian: string;
    readonly isOpsional: boolean;
  }[];
  /** Executed by a test; the results are of the small workbook of the help pages. */
  readonly contoh: readonly {
    readonly formula: string;
    readonly args: readonly FxScalar[];
    readonly hasil: string;
    readonly catatan: string;
  }[];
  /** Help page, relative to the site root. */
  readonly bantuan: string;
}

/** Figures of a node of the tree that a formula may give. */
export type AngkaNode = "pagu" | "rencana" | "realisasi" | "sisa" | "serapan" | "capaian" | "fisik";

/** Figures of the meeting that a formula may give. */
export type AngkaRapat =
  "pagu" | "rencana" | "realisasi" | "serapan" | "deviasi" | "fisik" | "capaian";

/** What *Percepatan* says that a formula may give. */
export type AngkaPercepatan = "status" | "alasan" | "usulan" | "dapatDimajukan" | "dimajukan";

/** Formulas by the figure each gives. */
export type RumusOf<Angka extends string> = Readonly<Partial<Record<Angka, Rumus>>>;

export interface InsertRequest {
  readonly rumus: Rumus;
  /** The filled cell that the user agreed to write over. */
  readonly over?: CellPlace;
}

export type InsertReport =
  | { readonly kind: "ditulis"; readonly cell: string; readonly rumus: string }
  /** The selected cell holds something: ask first. */
  | {
      readonly kind: "terisi";
      readonly at: CellPlace;
      readonly cell: string;
      readonly isi: string;
    }
  | { readonly kind: "ditolak"; readonly sebab: string };

/** Where the figure of a function cell comes from. */
export interface JejakView {
  readonly cell: string;
  /** As the cell holds it. */
  readonly rumus: string;
  readonly nama: string;
  readonly ringkas: string;
  /** How the figure is made, in words. */
  readonly cara: string;
  readonly hasil: string;
  readonly masukan: readonly {
    readonly label: string;
    readonly nilai: string;
    readonly at: CellRef | null;
    readonly cell: string;
  }[];
  /** Parts that are not listed: the list ends at a readable length. */
  readonly lainnya: number;
  readonly bantuan: string;
}

/** The trace, or why there is none, in a sentence. */
export type JejakJawaban = JejakView | { readonly sebab: string };
