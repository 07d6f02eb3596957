import { bacaKodeKegiatan } from "../rujukan/penunjang.ts";
import type { Kode } from "../kode/kode.ts";
import { readText, showCell } from "./args.ts";
import {
  fail,
  naSementara,
  type FxCell,
  type FxError,
  type FxErrorSpec,
  type ParamSpec,
} from "./spec.ts";

/** Error for what is no code. */
export const ERRORS_KODE = {
  bukanKode: {
    kind: "value",
    text: {
      id: "“{isi}” bukan kode: tulis angka yang dipisah titik, misalnya “1.02.02.2.02.0015”.",
      en: "“{isi}” is no code: write numbers separated by dots, such as “1.02.02.2.02.0015”.",
    },
  },
} as const satisfies Readonly<Record<string, FxErrorSpec>>;

/** Errors of functions that look a code up in the reference tables. */
export const ERRORS_RUJUKAN = {
  tanpaRujukan: naSementara(
    "Tabel rujukan belum termuat; hasil menyusul sendiri setelah termuat.",
    "The reference tables are not loaded yet; the result follows once they are.",
  ),
} as const;

/** The code as the functions declare it. */
export const PARAM_KODE: ParamSpec = {
  name: { id: "kode", en: "code" },
  description: {
    id: "Kode program, kegiatan, sub kegiatan, atau rekening; sel kosong memberi hasil kosong.",
    en: "Code of a program, kegiatan, sub kegiatan or account; a blank cell gives an empty result.",
  },
  type: "any",
  dimensionality: "matrix",
  optional: false,
};

/** Whether a code is an account (4, 5, 6), not an urusan: its second segment has one digit, that of an urusan two. */
export function isRekening({ text }: Kode): boolean {
  return /^(?:5$|[456]\.\d(?:\.|$))/.test(text);
}

/**
 * The code a cell holds, `""` for a blank one. A text may say more after the code (`1.02.02 PROGRAM …`). Codes with
 * `X.XX` for the bidang are read as the supporting program.
 */
export function kodeDari(cell: FxCell): Kode | "" | FxError {
  const text = readText(cell);
  if (text === "" || cell === 0) return "";
  const [first = ""] = text.split(/\s+(?=\D)/);
  return bacaKodeKegiatan(first) ?? fail(ERRORS_KODE, "bukanKode", { isi: showCell(cell) });
}
