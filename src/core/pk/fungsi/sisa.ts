import { subtractRupiah } from "../../rupiah/rupiah.ts";
import {
  ERRORS_REALISASI,
  ERRORS_UANG,
  paguDari,
  PARAM_LINGKUP,
  posDari,
  realisasiDari,
  URAIAN_BELUM_DILAPORKAN,
  URAIAN_KOLOM,
} from "../fungsi-uang.ts";
import { isFxError, type FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_UANG, ...ERRORS_REALISASI } as const;

/** PK.SISA: pagu of a scope less what has been spent to date. */
export const sisa: FunctionDef = {
  spec: {
    id: "SISA",
    summary: {
      id: "Sisa pagu dalam rupiah: pagu dikurangi realisasi sampai bulan yang dinilai.",
      en: "Remaining pagu in rupiah: pagu less realisasi up to the month under evaluation.",
    },
    description: [
      {
        id: "Sisa = Σ pagu − Σ realisasi sampai bulan yang dinilai; negatif bila realisasi melampaui pagu.",
        en: "Remainder = Σ pagu − Σ realisasi up to the month under evaluation; negative where more than the pagu was spent.",
      },
      URAIAN_BELUM_DILAPORKAN,
      URAIAN_KOLOM,
    ],
    params: [PARAM_LINGKUP],
    returns: { type: "any", description: { id: "Rupiah utuh.", en: "Whole rupiah." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.SISA("Dinkes")', args: ["Dinkes"], result: 700_000_000 },
      { formula: '=PK.SISA("semua")', args: ["semua"], result: 1_500_000_000 },
      { formula: '=PK.SISA("")', args: [""], result: "" },
      { formula: '=PK.SISA("1.02.05")', args: ["1.02.05"], result: { error: "belumDilaporkan" } },
      {
        formula: '=PK.SISA("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
    ],
  },
  compute: ([cell = null], { snapshot }) => {
    const jawaban = posDari(cell, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    const pagu = paguDari(jawaban.isi.posList, jawaban.isi.lingkup);
    if (isFxError(pagu)) return pagu;
    const realisasi = realisasiDari(jawaban.isi, null);
    return isFxError(realisasi) ? realisasi : subtractRupiah(pagu, realisasi);
  },
};
