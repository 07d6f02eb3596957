import {
  bulanDari,
  ERRORS_PERIODE,
  ERRORS_UANG,
  PARAM_LINGKUP,
  posDari,
  URAIAN_KOLOM,
} from "../fungsi-uang.ts";
import { paramPeriode } from "../periode-arg.ts";
import { fail, isFxError, type FunctionDef } from "../spec.ts";
import { jumlahRencana } from "../uang.ts";

const ERRORS = {
  ...ERRORS_UANG,
  ...ERRORS_PERIODE,
  tanpaRencana: {
    kind: "na",
    text: {
      id: "Tidak ada RAK atau rencana penarikan dana untuk “{lingkup}”.",
      en: "There is no RAK or plan of withdrawals for “{lingkup}”.",
    },
  },
} as const;

/** PK.RENCANA: planned money of a scope in a period, from the RAK, else from the DPA. */
export const rencana: FunctionDef = {
  spec: {
    id: "RENCANA",
    summary: {
      id: "Rencana penarikan dana (RAK) dalam rupiah pada suatu periode.",
      en: "Planned withdrawal of funds (RAK) in rupiah in a period.",
    },
    description: [
      {
        id: "Rencana dibaca dari RAK; bila tidak ada, dari blok Rencana Penarikan Dana pada DPA. Bulan atau triwulan berarti periode itu saja; “s.d. Mei” berarti Januari sampai Mei. Periode kosong memberi hasil kosong. Bulan tanpa rencana pada tahun yang direncanakan dihitung 0.",
        en: "The plan is that of the RAK; without one, the block of planned withdrawals of the DPA. A month or a triwulan means that period alone; “s.d. Mei” means January to May. A blank period gives an empty result. A month without a plan in a planned year counts 0.",
      },
      URAIAN_KOLOM,
    ],
    params: [
      PARAM_LINGKUP,
      paramPeriode(false, "kosong memberi hasil kosong.", "blank gives an empty result."),
    ],
    returns: { type: "any", description: { id: "Rupiah utuh.", en: "Whole rupiah." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.RENCANA("Dinkes"; "TW II")', args: ["Dinkes", "TW II"], result: 300_000_000 },
      {
        formula: '=PK.RENCANA("semua"; "s.d. Juni")',
        args: ["semua", "s.d. Juni"],
        result: 700_000_000,
      },
      { formula: '=PK.RENCANA("DPUPR"; 9)', args: ["DPUPR", 9], result: 700_000_000 },
      { formula: '=PK.RENCANA("semua"; "tahun")', args: ["semua", "tahun"], result: 1_600_000_000 },
      { formula: '=PK.RENCANA("Dinkes"; 1)', args: ["Dinkes", 1], result: 0 },
      { formula: '=PK.RENCANA("Dinkes"; "")', args: ["Dinkes", ""], result: "" },
      {
        formula: '=PK.RENCANA("Dinas Perikanan"; 3)',
        args: ["Dinas Perikanan", 3],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.RENCANA("Dinkes"; "besok")',
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
    if (bulan === null) return "";
    const { posList, lingkup } = jawaban.isi;
    return jumlahRencana(posList, bulan) ?? fail(ERRORS, "tanpaRencana", { lingkup });
  },
};
