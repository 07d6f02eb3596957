import type { Pos } from "../model/pos.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { readText, showCell } from "./args.ts";
import { resolveLingkup } from "./lingkup.ts";
import { PERIODE_SALAH, readPeriode, type RentangBulan } from "./periode-arg.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";
import {
  fail,
  na,
  naSementara,
  type Bilingual,
  type FxCell,
  type FxError,
  type ParamSpec,
} from "./spec.ts";
import { jumlahPagu, jumlahRealisasi } from "./uang.ts";

/** Errors that the functions of money share; each names the sheet that is missing. */
export const ERRORS_UANG = {
  belumDibaca: naSementara("Buku kerja sedang dibaca.", "The workbook is being read."),
  lingkupTidakAda: na(
    "“{lingkup}” tidak ditemukan di buku kerja: bukan kode, SKPD, Asisten, atau tema.",
    "“{lingkup}” is not in the workbook: no code, SKPD, Asisten or theme.",
  ),
  tanpaLembarDpa: na(
    "Lembar DPA atau RAK tidak ditemukan di buku kerja.",
    "The workbook has no DPA or RAK sheet.",
  ),
  tanpaSubKegiatan: na(
    "Tidak ada sub kegiatan untuk “{lingkup}”.",
    "There is no sub kegiatan for “{lingkup}”.",
  ),
  tanpaPagu: na(
    "Sub kegiatan “{lingkup}” tidak memiliki pagu pada lembar DPA atau RAK.",
    "The sub kegiatan of “{lingkup}” have no pagu on a DPA or RAK sheet.",
  ),
} as const;

/** Errors of what has been spent. */
export const ERRORS_REALISASI = {
  tanpaLembarRealisasi: na(
    "Lembar realisasi tidak ditemukan di buku kerja.",
    "The workbook has no realisasi sheet.",
  ),
  belumDilaporkan: na(
    "Belum ada realisasi “{lingkup}” yang dilaporkan pada periode itu.",
    "No realisasi of “{lingkup}” has been reported in that period.",
  ),
} as const;

export const ERRORS_PERIODE = { periode: PERIODE_SALAH } as const;

/** The scope as the functions of money declare it. */
export const PARAM_LINGKUP: ParamSpec = {
  name: { id: "lingkup", en: "scope" },
  description: {
    id: "Kode, SKPD (kode, nama, alias), Asisten, tema, atau “semua”; sel kosong memberi hasil kosong.",
    en: "Code, SKPD (code, name, alias), Asisten, theme or “semua” (all); a blank cell gives an empty result.",
  },
  type: "any",
  dimensionality: "matrix",
  optional: false,
};

/** The scope of functions that mean the whole workbook where it is left out. */
export const PARAM_LINGKUP_SEMUA: ParamSpec = {
  name: PARAM_LINGKUP.name,
  description: {
    id: "Kode, SKPD, Asisten, atau tema; kosong = seluruh buku kerja.",
    en: "Code, SKPD, Asisten or theme; blank = the whole workbook.",
  },
  type: "any",
  dimensionality: "matrix",
  optional: true,
  kosongBerartiSemua: true,
};

/** Paragraphs that the help pages of these functions share. */
export const URAIAN_BELUM_DILAPORKAN: Bilingual = {
  id: "Belum dilaporkan tidak sama dengan nol: bila tidak ada laporan pada periode itu, hasilnya #N/A. Bila sebagian sub kegiatan sudah melapor, yang belum tidak ikut dijumlahkan.",
  en: "Not reported is not zero: without any report in the period the result is #N/A. Where some sub kegiatan have reported, the others add nothing.",
};

export const URAIAN_KOLOM: Bilingual = {
  id: "Satu kolom lingkup memberi satu kolom hasil. Fungsi ini hidup: hasilnya berubah sendiri saat sel yang dipakainya berubah.",
  en: "A column of scopes gives a column of results. The function is live: its result follows the cells it depends on.",
};

/** A scope with the sub kegiatan it names. */
export interface IsiLingkup {
  readonly posList: readonly Pos[];
  /** As written, for messages. */
  readonly lingkup: string;
  readonly snapshot: FxSnapshot;
}

/** What a scope names, or the error or the empty result that answers it. */
export type Jawaban =
  | { readonly kind: "isi"; readonly isi: IsiLingkup }
  | { readonly kind: "hasil"; readonly hasil: "" | FxError };

/** The sub kegiatan of a scope cell with its name. A blank cell, or the 0 that Excel makes of one, asks nothing. */
export function posDari(cell: FxCell, snapshot: FxSnapshot | null): Jawaban {
  const lingkup = cell === 0 ? "" : readText(cell);
  const jawab = (hasil: "" | FxError): { kind: "hasil"; hasil: "" | FxError } => ({
    kind: "hasil",
    hasil,
  });
  if (lingkup === "") return jawab("");
  if (snapshot === null) return jawab(fail(ERRORS_UANG, "belumDibaca"));
  const { model } = snapshot;
  if (model.subKegiatanList.length === 0 && model.rakList.length === 0) {
    return jawab(fail(ERRORS_UANG, "tanpaLembarDpa"));
  }
  const found = resolveLingkup(snapshot, /^semua$/i.test(lingkup) ? "" : lingkup);
  if (found === null) return jawab(fail(ERRORS_UANG, "lingkupTidakAda", { lingkup }));
  if (found.posList.length === 0) return jawab(fail(ERRORS_UANG, "tanpaSubKegiatan", { lingkup }));
  return { kind: "isi", isi: { posList: found.posList, lingkup, snapshot } };
}

/** Pagu of sub kegiatan, or the error that says there is none. */
export function paguDari(posList: readonly Pos[], lingkup: string): Rupiah | FxError {
  return jumlahPagu(posList) ?? fail(ERRORS_UANG, "tanpaPagu", { lingkup });
}

/** The months of a period cell; null = blank. */
export function bulanDari(cell: FxCell): RentangBulan | null | FxError {
  const read = readPeriode(cell);
  if (read.kind === "bad") return fail(ERRORS_PERIODE, "periode", { isi: showCell(cell) });
  return read.kind === "empty" ? null : read.bulan;
}

/** Spent in months, by default from January to the month under evaluation; or the error that says why not. */
export function realisasiDari(
  { posList, lingkup, snapshot }: IsiLingkup,
  bulan: RentangBulan | null,
): Rupiah | FxError {
  if (snapshot.model.realisasiList.length === 0)
    return fail(ERRORS_REALISASI, "tanpaLembarRealisasi");
  const toDate = { from: 1, to: asOfOf(snapshot), isToDate: true } as const;
  const amount = jumlahRealisasi(posList, bulan ?? toDate);
  return amount ?? fail(ERRORS_REALISASI, "belumDilaporkan", { lingkup });
}
