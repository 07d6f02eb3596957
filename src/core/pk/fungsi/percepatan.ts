import { ERRORS_PERCEPATAN, NAMA_STATUS, PARAM_KODE, penilaianDari } from "../fungsi-percepatan.ts";
import { URAIAN_KOLOM } from "../fungsi-uang.ts";
import type { FunctionDef } from "../spec.ts";

const ERRORS = { ...ERRORS_PERCEPATAN } as const;

/** PK.PERCEPATAN: whether the plan of TW III/IV can move to earlier months. */
export const percepatan: FunctionDef = {
  spec: {
    id: "PERCEPATAN",
    summary: {
      id: "Status percepatan sub kegiatan: Layak, Bersyarat, Tidak layak, atau Tidak diperiksa.",
      en: "Whether the late plan of a sub kegiatan can move earlier: Layak, Bersyarat, Tidak layak or Tidak diperiksa.",
    },
    description: [
      {
        id: "Layak = rencana TW III/IV yang belum terealisasi dapat dimajukan; Bersyarat = dapat setelah syaratnya dipenuhi; Tidak layak = ada alasan yang menolaknya; Tidak diperiksa = pagu atau rencana per bulan tidak ada. Kriteria, daftar kata, dan waktu pengadaan ada di Pengaturan; putusan rapat didahulukan.",
        en: "Layak = the unspent plan of TW III/IV can move earlier; Bersyarat = it can once its conditions are met; Tidak layak = something stands against it; Tidak diperiksa = no pagu or no monthly plan. Criteria, words and lead times are settings; what the room decided comes first.",
      },
      {
        id: "Kode tingkat atas, SKPD, Asisten, atau tema memberi banyaknya sub kegiatan per status, misalnya “2 layak, 1 tidak layak”.",
        en: "A code of a higher level, an SKPD, an Asisten or a theme gives the number of sub kegiatan per status, such as “2 layak, 1 tidak layak”.",
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
        formula: '=PK.PERCEPATAN("1.02.02.2.02.0015")',
        args: ["1.02.02.2.02.0015"],
        result: "Layak",
      },
      {
        formula: '=PK.PERCEPATAN("Dinkes")',
        args: ["Dinkes"],
        result: "1 layak, 1 tidak diperiksa",
      },
      { formula: '=PK.PERCEPATAN("")', args: [""], result: "" },
      {
        formula: '=PK.PERCEPATAN("Dinas Perikanan")',
        args: ["Dinas Perikanan"],
        result: { error: "lingkupTidakAda" },
      },
      {
        formula: '=PK.PERCEPATAN("1.02.02.2.02.0015"; "DPUPR")',
        args: ["1.02.02.2.02.0015", "DPUPR"],
        result: { error: "bukanDiSkpd" },
      },
    ],
  },
  compute: (args, { snapshot }) => {
    const jawaban = penilaianDari(args, snapshot);
    if (jawaban.kind === "hasil") return jawaban.hasil;
    const { penilaianList } = jawaban;
    const [only] = penilaianList;
    if (only !== undefined && penilaianList.length === 1) return NAMA_STATUS[only.status];
    return (["layak", "bersyarat", "tidakLayak", "tidakDiperiksa"] as const)
      .map((status) => ({
        n: penilaianList.filter((one) => one.status === status).length,
        nama: NAMA_STATUS[status].toLowerCase(),
      }))
      .filter(({ n }) => n > 0)
      .map(({ n, nama }) => `${n} ${nama}`)
      .join(", ");
  },
};
