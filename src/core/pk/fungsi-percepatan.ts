import type { Penilaian, StatusPercepatan } from "../acceleration/penilaian.ts";
import type { Pos } from "../model/pos.ts";
import { posBySkpd } from "../model/pos-cari.ts";
import { readText } from "./args.ts";
import { ERRORS_UANG, posDari } from "./fungsi-uang.ts";
import { penilaianOf } from "./percepatan.ts";
import type { FxSnapshot } from "./snapshot.ts";
import { fail, na, type FxCell, type FxError, type ParamSpec } from "./spec.ts";

const { belumDibaca, lingkupTidakAda, tanpaLembarDpa, tanpaSubKegiatan } = ERRORS_UANG;

/** Errors that the functions of the acceleration share. */
export const ERRORS_PERCEPATAN = {
  belumDibaca,
  lingkupTidakAda,
  tanpaLembarDpa,
  tanpaSubKegiatan,
  bukanDiSkpd: na(
    "“{lingkup}” tidak ada pada SKPD “{skpd}”.",
    "“{lingkup}” is not among the sub kegiatan of “{skpd}”.",
  ),
} as const;

/** Error of functions that need a verdict: the sub kegiatan was not judged. */
export const TIDAK_DIPERIKSA = na(
  "Tidak diperiksa: pagu atau rencana per bulan tidak ada.",
  "Not checked: there is no pagu or no monthly plan.",
);

/** Error of functions that answer for one sub kegiatan. */
export const ERRORS_SATU = {
  lebihDariSatu: na(
    "“{lingkup}” memuat {n} sub kegiatan; tulis kode satu sub kegiatan, dan SKPD-nya bila kodenya dipakai beberapa SKPD.",
    "“{lingkup}” holds {n} sub kegiatan; write the code of one, and its SKPD where several SKPD use the code.",
  ),
} as const;

export const NAMA_STATUS: Readonly<Record<StatusPercepatan, string>> = {
  layak: "Layak",
  bersyarat: "Bersyarat",
  tidakLayak: "Tidak layak",
  tidakDiperiksa: "Tidak diperiksa",
};

/** The two arguments of these functions: the code, and the SKPD where several have it. */
export const PARAM_KODE: readonly ParamSpec[] = [
  {
    name: { id: "kode", en: "code" },
    description: {
      id: "Kode sub kegiatan; sel kosong memberi hasil kosong.",
      en: "Code of a sub kegiatan; a blank cell gives an empty result.",
    },
    type: "any",
    dimensionality: "matrix",
    optional: false,
  },
  {
    name: { id: "skpd", en: "skpd" },
    description: {
      id: "SKPD (kode, nama, atau alias), bila beberapa SKPD memakai kode yang sama.",
      en: "SKPD (code, name or alias) where several SKPD use the code.",
    },
    type: "any",
    dimensionality: "matrix",
    optional: true,
  },
];

/** The verdicts of what a code names, or the empty result or error that answers it. */
export type JawabanPercepatan =
  | {
      readonly kind: "isi";
      readonly penilaianList: readonly Penilaian[];
      readonly lingkup: string;
      readonly snapshot: FxSnapshot;
    }
  | { readonly kind: "hasil"; readonly hasil: "" | FxError };

export function penilaianDari(
  [kode = null, skpdCell = null]: readonly FxCell[],
  snapshot: FxSnapshot | null,
): JawabanPercepatan {
  const jawaban = posDari(kode, snapshot);
  if (jawaban.kind === "hasil") return jawaban;
  const { posList, lingkup, snapshot: read } = jawaban.isi;
  const skpd = skpdCell === 0 ? "" : readText(skpdCell);
  const own = skpd === "" ? posList : diSkpd(posList, skpd, read);
  if (own.length === 0) {
    return { kind: "hasil", hasil: fail(ERRORS_PERCEPATAN, "bukanDiSkpd", { lingkup, skpd }) };
  }
  const byId = penilaianOf(read);
  const penilaianList = own.flatMap(({ id }) => byId.get(id) ?? []);
  return { kind: "isi", penilaianList, lingkup, snapshot: read };
}

/** The same for functions that answer for one sub kegiatan only. */
export function satuPenilaianDari(
  args: readonly FxCell[],
  snapshot: FxSnapshot | null,
):
  | { readonly kind: "isi"; readonly penilaian: Penilaian; readonly snapshot: FxSnapshot }
  | { readonly kind: "hasil"; readonly hasil: "" | FxError } {
  const jawaban = penilaianDari(args, snapshot);
  if (jawaban.kind === "hasil") return jawaban;
  const { penilaianList, lingkup, snapshot: read } = jawaban;
  const [penilaian] = penilaianList;
  if (penilaian !== undefined && penilaianList.length === 1) {
    return { kind: "isi", penilaian, snapshot: read };
  }
  const n = penilaianList.length;
  return { kind: "hasil", hasil: fail(ERRORS_SATU, "lebihDariSatu", { lingkup, n }) };
}

function diSkpd(posList: readonly Pos[], skpd: string, { pos }: FxSnapshot): readonly Pos[] {
  const own = new Set(posBySkpd(pos, skpd));
  return posList.filter((one) => own.has(one));
}
