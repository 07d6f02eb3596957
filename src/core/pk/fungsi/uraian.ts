import { ERRORS_KODE, ERRORS_RUJUKAN, kodeDari, PARAM_KODE } from "../kode-arg.ts";
import { jawabanRujukan, URAIAN_RUJUKAN } from "../rujukan-kode.ts";
import { fail, isFxError, na, type FunctionDef } from "../spec.ts";

const ERRORS = {
  ...ERRORS_KODE,
  ...ERRORS_RUJUKAN,
  tidakDikenal: na(
    "Kode “{isi}” tidak ada dalam daftar resmi tahun itu.",
    "The code “{isi}” is not in the official list of that year.",
  ),
  tidakDicakup: na(
    "Kode “{isi}” di luar cakupan tabel rujukan; tidak dapat diperiksa.",
    "The code “{isi}” is outside of the reference tables; it cannot be checked.",
  ),
} as const;

/** PK.URAIAN: official name of a code. */
export const uraian: FunctionDef = {
  spec: {
    id: "URAIAN",
    summary: {
      id: "Uraian resmi sebuah kode: urusan sampai sub kegiatan, atau rekening belanja.",
      en: "Official name of a code: urusan down to sub kegiatan, or an account of belanja.",
    },
    description: [
      URAIAN_RUJUKAN,
      {
        id: "Kode yang hanya berlaku pada tahun lain tetap diberi uraiannya; keberlakuannya diperiksa dengan PK.SAHKODE.",
        en: "A code of other years only still gets its name; PK.SAHKODE checks whether it is in force.",
      },
    ],
    params: [PARAM_KODE],
    returns: { type: "any", description: { id: "Uraian.", en: "The name." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.URAIAN("1.02.02")',
        args: ["1.02.02"],
        result: "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
      },
      {
        formula: '=PK.URAIAN("5.2.04")',
        args: ["5.2.04"],
        result: "Belanja Modal Jalan, Jaringan, dan Irigasi",
      },
      { formula: '=PK.URAIAN("")', args: [""], result: "" },
      { formula: '=PK.URAIAN("gizi")', args: ["gizi"], result: { error: "bukanKode" } },
      { formula: '=PK.URAIAN("1.02.77")', args: ["1.02.77"], result: { error: "tidakDikenal" } },
      { formula: '=PK.URAIAN("4.1.01")', args: ["4.1.01"], result: { error: "tidakDicakup" } },
    ],
  },
  compute: ([cell = null], context) => {
    const kode = kodeDari(cell);
    if (kode === "" || isFxError(kode)) return kode;
    const jawaban = jawabanRujukan(kode, context);
    if (isFxError(jawaban)) return jawaban;
    return "butir" in jawaban
      ? jawaban.butir.nama
      : fail(ERRORS, jawaban.status, { isi: kode.text });
  },
};
