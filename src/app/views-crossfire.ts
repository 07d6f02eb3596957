import type { NamaDimensi } from "../core/crossfire/dimensi.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";

/** What the crossfire page shows: themes against SKPD, suggestions, groups. Data with whole sentences, no markup. */

/** A cell that proves something; `cell` is its A1 text with the sheet (`Crossfire!E7`). */
export interface SelBuktiView {
  readonly at: CellRef;
  readonly cell: string;
}

/** One dimension of a suggestion. */
export interface DimensiView {
  readonly nama: NamaDimensi;
  readonly label: string;
  /** 0..1; null = not stated on one side, which is not 0. */
  readonly nilai: number | null;
  /** Ready to read: `82 %`, or why there is no number. */
  readonly text: string;
  /** Its share of the score of this pair, 0..1; 0 when not stated. */
  readonly bobot: number;
  /** From which value it meets, 0..1 (a setting). */
  readonly ambang: number;
  /** Null = not stated. */
  readonly isBertemu: boolean | null;
  /** What carries the value, in a sentence. */
  readonly kalimat: string;
  /** The words themselves. */
  readonly bukti: readonly string[];
  readonly sel: readonly SelBuktiView[];
}

/** A sub kegiatan of a pair or a group. */
export interface AnggotaView {
  readonly posId: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpdId: string;
  readonly skpd: string;
  /** Null = no sheet states it. */
  readonly pagu: Rupiah | null;
  /** Themes it serves already. */
  readonly tema: readonly string[];
  readonly at: CellRef | null;
  readonly cell: string;
}

/**
 * melengkapi = different works at one matter that meet; duplikasi = the same work at the same place by two SKPD;
 * serupa = the same work, but the place is not stated, so that duplication can be neither told nor excluded.
 */
export type PutusanView = "melengkapi" | "duplikasi" | "serupa";

/** What staff said to a suggestion. */
export type Sikap = "terima" | "tolak" | "nanti";

export interface SikapView {
  readonly sikap: Sikap;
  readonly alasan: string;
  readonly oleh: string;
  /** ISO day. */
  readonly sejak: string;
}

/** Two sub kegiatan of different SKPD that should be spoken of together. */
export interface SuggestionView {
  readonly id: string;
  readonly a: AnggotaView;
  readonly b: AnggotaView;
  /** 0..1, weighted mean of the dimensions that are stated. */
  readonly skor: number;
  readonly putusan: PutusanView;
  /** `Saling melengkapi`. */
  readonly putusanText: string;
  /** The four dimensions and time, always all five, in fixed order. */
  readonly dimensi: readonly DimensiView[];
  /** Why, and what is missing, in one or two sentences. */
  readonly kalimat: string;
  /** Themes that both serve. */
  readonly temaBersama: readonly string[];
  /** Null = nobody has said anything, or one of the two has changed since. */
  readonly sikap: SikapView | null;
  /** There was a decision, but one of the two has changed since. */
  readonly isBerubah: boolean;
}

/** Several SKPD at one matter (or theme) that meet at one place. */
export interface KelompokView {
  readonly id: string;
  /** `tema`: around the members of a theme; `isu`: around a matter no theme of theirs covers. */
  readonly dasar: "tema" | "isu";
  readonly nama: string;
  /** Kecamatan they meet in; `""` = no single one. */
  readonly lokus: string;
  readonly skpd: readonly string[];
  readonly anggota: readonly AnggotaView[];
  /** Ids of members that are not in the theme yet; empty for `isu`. */
  readonly calon: readonly string[];
  readonly suggestionIds: readonly string[];
  /** Mean score of the suggestions in it, 0..1. */
  readonly skor: number;
  readonly kalimat: string;
}

/** Whether the members of a theme meet in a dimension. */
export type StatusTema = "bertemu" | "sebagian" | "tidakBertemu" | "tidakDiperiksa";

export interface TemaDimensiView {
  readonly nama: NamaDimensi;
  readonly label: string;
  readonly status: StatusTema;
  /** Which SKPD do not meet and why, or what is missing. */
  readonly kalimat: string;
  readonly sel: readonly SelBuktiView[];
}

export interface TemaView {
  readonly key: string;
  readonly nama: string;
  readonly asisten: string;
  readonly pengampu: readonly string[];
  readonly pendukung: readonly string[];
  readonly subKegiatan: number;
  /** Money of its members, each counted whole; null = none has a pagu. */
  readonly pagu: Rupiah | null;
  readonly lokus: readonly string[];
  readonly sarpras: readonly string[];
  readonly status: StatusTema;
  readonly dimensi: readonly TemaDimensiView[];
  readonly at: CellRef | null;
  readonly cell: string;
}

/** A column of the matrix. */
export interface KolomSkpdView {
  readonly id: string;
  readonly nama: string;
  /** Shortest name the sheets give it. */
  readonly singkat: string;
  readonly asisten: string;
  /** Serves no theme. */
  readonly isTanpaTema: boolean;
}

/** A filled cell of the matrix themes × SKPD. */
export interface MatriksSelView {
  readonly temaKey: string;
  readonly skpdId: string;
  readonly peran: "pengampu" | "pendukung" | "keduanya" | "tidakDisebut";
  readonly subKegiatan: number;
  readonly pagu: Rupiah | null;
  readonly at: CellRef;
  readonly cell: string;
}

export interface CrossfireView {
  /** In the order of Asisten and name. */
  readonly tema: readonly TemaView[];
  readonly skpd: readonly KolomSkpdView[];
  readonly matriks: readonly MatriksSelView[];
  /** Best first; those refused are in it. */
  readonly suggestions: readonly SuggestionView[];
  /** Suggestions beyond the number shown. */
  readonly lainnya: number;
  readonly kelompok: readonly KelompokView[];
  readonly counts: Readonly<Record<Sikap | "baru", number>>;
  readonly countsPutusan: Readonly<Record<PutusanView, number>>;
  /** Score from which a suggestion is shown (a setting). */
  readonly ambang: number;
  /** Weights of the dimensions in the score, as the settings have them; proportions. */
  readonly bobot: Readonly<Record<NamaDimensi, number>>;
  /** Weights and thresholds are those that the matching was judged at. */
  readonly isTeruji: boolean;
  /** What was not checked and why, and remarks on the table of themes: whole sentences. */
  readonly catatan: readonly string[];
  /** What the latest decision was, which can be taken back; null = none since the workbook was opened. */
  readonly urung: string | null;
}

/** A decision on suggestions. Days are ISO texts, from the caller: nobody below it has a clock. */
export interface DecideRequest {
  readonly ids: readonly string[];
  readonly sikap: Sikap;
  /** Required for `tolak`. */
  readonly alasan: string;
  readonly oleh: string;
  readonly sejak: string;
}

/** Sub kegiatan to be written into the crossfire table. */
export interface JoinRequest {
  readonly anggota: readonly { readonly posId: string; readonly peran: "Pengampu" | "Pendukung" }[];
  readonly tema: string;
  /** `""` = the Asisten the theme stands under. */
  readonly asisten: string;
}

/** What was written into the crossfire table. */
export interface JoinReport {
  readonly sheet: string;
  readonly rows: number;
  /** Members left out, and why, in sentences. */
  readonly skipped: readonly string[];
  /** Step to take back with `App.undo`; null = nothing was written. */
  readonly undoId: number | null;
}
