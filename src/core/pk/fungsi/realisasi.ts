import {
  bulanDari,
  ERRORS_PERIODE,
  ERRORS_REALISASI,
  ERRORS_UANG,
  PARAM_LINGKUP,
  posDari,
  realisasiDari,
  URAIAN_BELUM_DILAPORKAN,
  URAIAN_KOLOM,
} from "../fungsi-uang.ts";
import { paramPeriode } from "../periode-arg.ts";
import { isFxError, type FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_UANG, ...ERRORS_REALISASI, ...ERRORS_PERIODE } as const;

/** PK.REALISASI: money spent by a scope in a period, or to date. */
export const realisasi: FunctionDef = {
  spec: {
    id: "REALISASI",
    summary: {
      id: "Realisasi keuangan dalam rupiah; tanpa periode: sampai bulan yang dinilai.",
      en: "Money spent in rupiah; without a period: up to the month under evaluation.",
    },
    description: [
      {
        id: "Bulan atau triwulan berarti periode itu saja; “s.d. Mei” berarti Januari sampai Mei; periode kosong berarti Januari sampai bulan yang dinilai.",
        en: "A month or a triwulan means that period alone; “s.d. Mei” means January to May; a blank period means January to the month under evaluation.",
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
    returns: { type: "any", description: { id: "Rupiah utuh.", en: "Whole rupiah." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.REALISASI("Dinkes")', args: ["Dinkes"], result: 300_000_000 },
      { formula: '=PK.REALISASI("Dinkes"; "Juni")', args: ["Dinkes", "Juni"], result: 240_000_000 },
      { formula: '=PK.REALISASI("semua"; "TW I")', args: ["semua", "TW I"], result: 60_000_000 },
      {
        formula: '=PK.REALISASI("semua"; "s.d. Juni")',
        args: ["semua", "s.d. Juni"],
        result: 500_000_000,
      },
      { formula: '=PK.REALISASI("")', args: [""], result: "" },
      {
        formula: '=PK.REALISASI("DPUPR"; 3)',
        args: ["DPUPR", 3],
        result: { error: "belumDilaporkan" },
      },
      {
        formula: '=PK.REALISASI("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.REALISASI("Dinkes"; 13)',
        args: ["Dinkes", 13],
        result: { error: "periode" },
      },
    ],
  },
  compute: ([cell = null, periodeCell = null], { snapshot }) => {
    const bulan = bulanDari(periodeCell);
    if (isFxError(bulan)) return bulan;
    const jawaban = posDari(cell, snapshot);
    return jawaban.kind === "hasil" ? jawaban.hasil : realisasiDari(jawaban.isi, bulan);
  },
};
