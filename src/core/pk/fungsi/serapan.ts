import {
  bulanDari,
  ERRORS_PERIODE,
  ERRORS_REALISASI,
  ERRORS_UANG,
  paguDari,
  PARAM_LINGKUP,
  posDari,
  realisasiDari,
  URAIAN_BELUM_DILAPORKAN,
  URAIAN_KOLOM,
} from "../fungsi-uang.ts";
import { paramPeriode } from "../periode-arg.ts";
import { fail, isFxError, type FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_UANG, ...ERRORS_REALISASI, ...ERRORS_PERIODE } as const;

/** PK.SERAPAN: share of the pagu of a scope spent to date. */
export const serapan: FunctionDef = {
  spec: {
    id: "SERAPAN",
    summary: {
      id: "Serapan: realisasi sampai akhir periode dibagi pagu (1 = 100 %).",
      en: "Absorption: realisasi up to the end of a period divided by the pagu (1 = 100 %).",
    },
    description: [
      {
        id: "Serapan = Σ realisasi Januari sampai akhir periode ÷ Σ pagu, maka “TW II” berarti sampai Juni. Sama dengan PK.PROGRESS dengan ukuran keuangan.",
        en: "Absorption = Σ realisasi from January to the end of the period ÷ Σ pagu, so “TW II” means up to June. The same as PK.PROGRESS with the measure keuangan.",
      },
      URAIAN_BELUM_DILAPORKAN,
      URAIAN_KOLOM,
    ],
    params: [
      PARAM_LINGKUP,
      paramPeriode(
        true,
        "kosong = sampai bulan yang dinilai.",
        "blank = up to the month under evaluation.",
      ),
    ],
    returns: {
      type: "any",
      description: { id: "Pecahan (0,42 = 42 %).", en: "A fraction (0.42 = 42 %)." },
    },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.SERAPAN("Dinkes")', args: ["Dinkes"], result: 0.3 },
      { formula: '=PK.SERAPAN("Dinkes"; "TW I")', args: ["Dinkes", "TW I"], result: 0.06 },
      { formula: '=PK.SERAPAN("semua"; "Juni")', args: ["semua", "Juni"], result: 0.25 },
      { formula: '=PK.SERAPAN("")', args: [""], result: "" },
      {
        formula: '=PK.SERAPAN("DPUPR"; 3)',
        args: ["DPUPR", 3],
        result: { error: "belumDilaporkan" },
      },
      {
        formula: '=PK.SERAPAN("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.SERAPAN("Dinkes"; "besok")',
        args: ["Dinkes", "besok"],
        result: { error: "periode" },
      },
    ],
  },
  compute: ([cell = null, periodeCell = null], { snapshot }) => {
    const bulan = bulanDari(periodeCell);
    if (isFxError(bulan)) return bulan;
    const jawaban = posDari(cell, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    const { posList, lingkup } = jawaban.isi;
    const pagu = paguDari(posList, lingkup);
    if (isFxError(pagu)) return pagu;
    if (pagu === 0) return fail(ERRORS, "tanpaPagu", { lingkup });
    const sampai = bulan === null ? null : ({ from: 1, to: bulan.to, isToDate: true } as const);
    const realisasi = realisasiDari(jawaban.isi, sampai);
    return isFxError(realisasi) ? realisasi : realisasi / pagu;
  },
};
