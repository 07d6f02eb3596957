import { ERRORS_UANG, PARAM_LINGKUP, paguDari, posDari, URAIAN_KOLOM } from "../fungsi-uang.ts";
import { type FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_UANG } as const;

/** PK.PAGU: pagu of a scope, from the DPA, else from the RAK. */
export const pagu: FunctionDef = {
  spec: {
    id: "PAGU",
    summary: {
      id: "Pagu dalam rupiah untuk kode, SKPD, Asisten, tema, atau seluruh buku kerja.",
      en: "Pagu in rupiah of a code, SKPD, Asisten, theme or the whole workbook.",
    },
    description: [
      {
        id: "Pagu dibaca dari DPA; bila DPA tidak menyebutnya, dari jumlah rekeningnya, lalu dari total RAK. Sub kegiatan yang melayani beberapa tema dihitung utuh pada setiap tema.",
        en: "The pagu is that of the DPA; where the DPA states none, the sum of its accounts, then the total of the RAK. A sub kegiatan that serves several themes counts in full for each.",
      },
      URAIAN_KOLOM,
    ],
    params: [PARAM_LINGKUP],
    returns: { type: "any", description: { id: "Rupiah utuh.", en: "Whole rupiah." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.PAGU("semua")', args: ["semua"], result: 2_000_000_000 },
      { formula: '=PK.PAGU("Dinkes")', args: ["Dinkes"], result: 1_000_000_000 },
      {
        formula: '=PK.PAGU("1.02.02")',
        args: ["1.02.02"],
        result: 600_000_000,
        note: { id: "satu program", en: "one program" },
      },
      { formula: '=PK.PAGU("Asisten II")', args: ["Asisten II"], result: 1_000_000_000 },
      {
        formula: '=PK.PAGU("Stunting")',
        args: ["Stunting"],
        result: 600_000_000,
        note: { id: "satu tema crossfire", en: "one crossfire theme" },
      },
      { formula: '=PK.PAGU("")', args: [""], result: "" },
      {
        formula: '=PK.PAGU("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
    ],
  },
  compute: ([cell = null], { snapshot }) => {
    const jawaban = posDari(cell, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    return paguDari(jawaban.isi.posList, jawaban.isi.lingkup);
  },
};
