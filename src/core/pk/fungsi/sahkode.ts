import { isWellFormedKegiatan } from "../../kode/kode-kegiatan.ts";
import { isWellFormedRekening } from "../../kode/kode-rekening.ts";
import { ERRORS_RUJUKAN, isRekening, kodeDari, PARAM_KODE } from "../kode-arg.ts";
import { jawabanRujukan, URAIAN_RUJUKAN } from "../rujukan-kode.ts";
import { fail, isFxError, na, type FunctionDef } from "../spec.ts";

const ERRORS = {
  ...ERRORS_RUJUKAN,
  tidakDicakup: na(
    "Kode “{isi}” di luar cakupan tabel rujukan; tidak dapat diperiksa.",
    "The code “{isi}” is outside of the reference tables; it cannot be checked.",
  ),
} as const;

/** PK.SAHKODE: whether a code is well formed and in force. */
export const sahkode: FunctionDef = {
  spec: {
    id: "SAHKODE",
    summary: {
      id: "TRUE bila kode ditulis benar dan berlaku pada tahun anggaran buku kerja.",
      en: "TRUE when a code is written right and in force in the workbook's budget year.",
    },
    description: [
      {
        id: "FALSE berarti: bukan kode, bentuknya salah, tidak ada dalam daftar resmi, atau hanya berlaku pada tahun lain. Kode di luar cakupan tabel memberi #N/A, karena tidak diperiksa tidak sama dengan sah.",
        en: "FALSE means: no code, badly formed, not in the official list, or of other years only. A code that the tables do not cover gives #N/A, because not checked is not the same as valid.",
      },
      URAIAN_RUJUKAN,
    ],
    params: [PARAM_KODE],
    returns: { type: "any", description: { id: "TRUE atau FALSE.", en: "TRUE or FALSE." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.SAHKODE("1.02.02")', args: ["1.02.02"], result: true },
      { formula: '=PK.SAHKODE("1.2.2")', args: ["1.2.2"], result: false },
      { formula: '=PK.SAHKODE("1.02.77")', args: ["1.02.77"], result: false },
      { formula: '=PK.SAHKODE("5.1.02.01.01.0024")', args: ["5.1.02.01.01.0024"], result: true },
      { formula: '=PK.SAHKODE("gizi")', args: ["gizi"], result: false },
      { formula: '=PK.SAHKODE("")', args: [""], result: "" },
      {
        formula: '=PK.SAHKODE("9.99")',
        args: ["9.99"],
        result: { error: "tidakDicakup" },
      },
    ],
  },
  compute: ([cell = null], context) => {
    const kode = kodeDari(cell);
    if (kode === "") return "";
    if (isFxError(kode)) return false;
    const isWellFormed = isRekening(kode) ? isWellFormedRekening : isWellFormedKegiatan;
    if (!isWellFormed(kode.text)) return false;
    const jawaban = jawabanRujukan(kode, context);
    if (isFxError(jawaban)) return jawaban;
    return jawaban.status === "tidakDicakup"
      ? fail(ERRORS, "tidakDicakup", { isi: kode.text })
      : jawaban.status === "dikenal";
  },
};
