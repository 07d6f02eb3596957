import {
  ERRORS_PERCEPATAN,
  ERRORS_SATU,
  PARAM_KODE,
  satuPenilaianDari,
  TIDAK_DIPERIKSA,
} from "../fungsi-percepatan.ts";
import { URAIAN_KOLOM } from "../fungsi-uang.ts";
import { rencanaOf } from "../percepatan.ts";
import { fail, type FunctionDef } from "../spec.ts";

const ERRORS = {
  ...ERRORS_PERCEPATAN,
  ...ERRORS_SATU,
  tidakDiperiksa: TIDAK_DIPERIKSA,
} as const;

/** PK.USULAN: the month to which the plan of a sub kegiatan is proposed to move. */
export const usulan: FunctionDef = {
  spec: {
    id: "USULAN",
    summary: {
      id: "Bulan mulai yang diusulkan (1–12) bila rencana satu sub kegiatan dimajukan.",
      en: "The month (1–12) in which the plan of a sub kegiatan is proposed to begin instead.",
    },
    description: [
      {
        id: "Bulan pertama dari rencana yang dimajukan menurut usulan cepat: dalam batas kas kumulatif per bulan, waktu pengadaan, dan bulan yang sudah tutup. Hasil kosong berarti tetap pada bulannya; PK.ALASAN memberi sebabnya.",
        en: "The first month of the plan that moves, as first proposed: within cumulative cash per month, lead times and closed months. An empty result means that it stays; PK.ALASAN says why.",
      },
      {
        id: "Usulan cepat dihitung dari isi buku kerja saja, maka hasilnya sama di setiap komputer dan di baris perintah. Yang dicoba rapat di panel, skenario, dan hasil pencarian terbaik baru terlihat di sini sesudah diterapkan ke RAK: rencananya sudah pada bulan barunya, dan yang tersisa untuk dimajukan dinilai lagi.",
        en: "The first plan is reckoned from the workbook alone, so it is the same on every computer and on the command line. What the room tries in the pane, scenarios and the best plan found show here once they are applied to the RAK: the plan then stands in its new months, and what is left to move is judged again.",
      },
      URAIAN_KOLOM,
    ],
    params: PARAM_KODE,
    returns: { type: "any", description: { id: "Bulan 1–12.", en: "Month 1–12." } },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: [
      { formula: '=PK.USULAN("1.02.02.2.02.0015")', args: ["1.02.02.2.02.0015"], result: 8 },
      { formula: '=PK.USULAN("")', args: [""], result: "" },
      {
        formula: '=PK.USULAN("1.02.05.2.01.0001")',
        args: ["1.02.05.2.01.0001"],
        result: { error: "tidakDiperiksa" },
      },
      {
        formula: '=PK.USULAN("Dinkes")',
        args: ["Dinkes"],
        result: { error: "lebihDariSatu" },
      },
      {
        formula: '=PK.USULAN("9.99.99.2.01.0001")',
        args: ["9.99.99.2.01.0001"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.USULAN("1.02.02.2.02.0015"; "DPUPR")',
        args: ["1.02.02.2.02.0015", "DPUPR"],
        result: { error: "bukanDiSkpd" },
      },
    ],
  },
  compute: (args, { snapshot }) => {
    const jawaban = satuPenilaianDari(args, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    const { penilaian } = jawaban;
    if (penilaian.status === "tidakDiperiksa") return fail(ERRORS, "tidakDiperiksa");
    const starts = rencanaOf(jawaban.snapshot).moves.flatMap(({ posId, mulai }) =>
      posId === penilaian.pos.id ? [mulai] : [],
    );
    return starts.length === 0 ? "" : Math.min(...starts);
  },
};
