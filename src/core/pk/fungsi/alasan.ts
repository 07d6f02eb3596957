import { tulisAlasan } from "../../acceleration/tulis-kalimat.ts";
import {
  ERRORS_PERCEPATAN,
  ERRORS_SATU,
  PARAM_KODE,
  satuPenilaianDari,
} from "../fungsi-percepatan.ts";
import { URAIAN_KOLOM } from "../fungsi-uang.ts";
import type { FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_PERCEPATAN, ...ERRORS_SATU } as const;

/** Characters an Excel cell holds. */
const MAX_SEL = 32_767;

/** PK.ALASAN: the reasons behind the status of the acceleration. */
export const alasan: FunctionDef = {
  spec: {
    id: "ALASAN",
    summary: {
      id: "Alasan status percepatan satu sub kegiatan, dalam kalimat.",
      en: "Why a sub kegiatan has its status of acceleration, in sentences (Indonesian).",
    },
    description: [
      {
        id: "Setiap kalimat berasal dari satu kriteria dengan angka dari buku kerja ini; alasan yang sama dari beberapa rekening ditulis sekali. Alasan yang dikesampingkan rapat tetap ditulis, didahului “(Dikesampingkan)”. Hasil kosong berarti tidak ada yang menghalangi.",
        en: "Each sentence comes from one criterion with figures of this workbook; what several accounts share is said once. Reasons the room set aside stay, after “(Dikesampingkan)”. An empty result means that nothing stands against it.",
      },
      URAIAN_KOLOM,
    ],
    params: PARAM_KODE,
    returns: { type: "any", description: { id: "Teks.", en: "Text." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      {
        formula: '=PK.ALASAN("1.02.05.2.01.0001")',
        args: ["1.02.05.2.01.0001"],
        result: "Tidak diperiksa: rencana per bulan tidak ada di RAK maupun DPA.",
      },
      { formula: '=PK.ALASAN("")', args: [""], result: "" },
      {
        formula: '=PK.ALASAN("Dinkes")',
        args: ["Dinkes"],
        result: { error: "lebihDariSatu" },
      },
      {
        formula: '=PK.ALASAN("9.99.99.2.01.0001")',
        args: ["9.99.99.2.01.0001"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.ALASAN("1.02.02.2.02.0015"; "DPUPR")',
        args: ["1.02.02.2.02.0015", "DPUPR"],
        result: { error: "bukanDiSkpd" },
      },
    ],
  },
  compute: (args, { snapshot }) => {
    const jawaban = satuPenilaianDari(args, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    const sentences = jawaban.penilaian.alasan.map((one) =>
      one.dikesampingkan === true ? `(Dikesampingkan) ${tulisAlasan(one)}` : tulisAlasan(one),
    );
    return [...new Set(sentences)].join(" ").slice(0, MAX_SEL);
  },
};
