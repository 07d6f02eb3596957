import type { Penilaian } from "../../acceleration/penilaian.ts";
import { readText } from "../args.ts";
import {
  ERRORS_PERCEPATAN,
  NAMA_STATUS,
  PARAM_KODE,
  penilaianDari,
  TIDAK_DIPERIKSA,
} from "../fungsi-percepatan.ts";
import { URAIAN_KOLOM } from "../fungsi-uang.ts";
import { rencanaOf } from "../percepatan.ts";
import type { FxSnapshot } from "../snapshot.ts";
import { fail, type FunctionDef } from "../spec.ts";

const ERRORS = {
  ...ERRORS_PERCEPATAN,
  ukuran: {
    kind: "value",
    text: {
      id: "Ukuran “{isi}” tidak dikenal; pilih “status”, “rupiah”, “maju”, atau “rupiah-bulan”.",
      en: "Unknown measure “{isi}”; choose “status”, “rupiah”, “maju” or “rupiah-bulan”.",
    },
  },
  tidakDiperiksa: TIDAK_DIPERIKSA,
} as const;

type Ukuran = "status" | "rupiah" | "maju" | "rupiah-bulan";
const UKURAN: ReadonlyMap<string, Ukuran> = new Map([
  ["", "status"],
  ["status", "status"],
  ["rupiah", "rupiah"],
  ["maju", "maju"],
  ["moved", "maju"],
  ["rupiah-bulan", "rupiah-bulan"],
  ["rupiah-months", "rupiah-bulan"],
]);

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
      {
        id: "Ukuran “rupiah” memberi rupiah yang dapat dimajukan (bagian yang layak dan bersyarat), “maju” rupiah yang dimajukan oleh rencana pertama, “rupiah-bulan” jumlah rupiah × bulan lebih awal. Yang tidak diperiksa tidak ikut dijumlah.",
        en: "The measure “rupiah” gives the rupiah that can move (fit and conditional parts), “moved” the rupiah that the first plan moves, “rupiah-months” the sum of rupiah × months earlier. What was not checked is not part of the sum.",
      },
      URAIAN_KOLOM,
    ],
    params: [
      ...PARAM_KODE,
      {
        name: { id: "ukuran", en: "measure" },
        description: {
          id: "“status” (bawaan), “rupiah”, “maju”, atau “rupiah-bulan”.",
          en: "“status” (default), “rupiah”, “moved” or “rupiah-months”.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    returns: {
      type: "any",
      description: {
        id: "Teks, atau rupiah menurut ukuran.",
        en: "Text, or rupiah by the measure.",
      },
    },
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
      {
        formula: '=PK.PERCEPATAN("1.02.02.2.02.0015"; ; "rupiah")',
        args: ["1.02.02.2.02.0015", null, "rupiah"],
        result: 200_000_000,
      },
      {
        formula: '=PK.PERCEPATAN("Dinkes"; ; "maju")',
        args: ["Dinkes", null, "maju"],
        result: 200_000_000,
      },
      {
        formula: '=PK.PERCEPATAN("Dinkes"; ; "moved")',
        args: ["Dinkes", null, "moved"],
        result: 200_000_000,
      },
      {
        formula: '=PK.PERCEPATAN("Dinkes"; ; "rupiah-bulan")',
        args: ["Dinkes", null, "rupiah-bulan"],
        result: 400_000_000,
      },
      {
        formula: '=PK.PERCEPATAN("1.02.05.2.01.0001"; ; "rupiah")',
        args: ["1.02.05.2.01.0001", null, "rupiah"],
        result: { error: "tidakDiperiksa" },
      },
      {
        formula: '=PK.PERCEPATAN("Dinkes"; ; "orang")',
        args: ["Dinkes", null, "orang"],
        result: { error: "ukuran" },
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
    const [, , ukuranCell = null] = args;
    const isi = ukuranCell === 0 ? "" : readText(ukuranCell);
    const ukuran = UKURAN.get(isi.toLowerCase());
    if (ukuran === undefined) return fail(ERRORS, "ukuran", { isi });
    const { penilaianList } = jawaban;
    if (ukuran === "status") return statusOf(penilaianList);
    const checked = penilaianList.filter(({ status }) => status !== "tidakDiperiksa");
    return checked.length === 0
      ? fail(ERRORS, "tidakDiperiksa")
      : jumlahOf(checked, ukuran, jawaban.snapshot);
  },
};

function statusOf(penilaianList: readonly Penilaian[]): string {
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
}

/** Rupiah, or rupiah × months. */
function jumlahOf(
  list: readonly Penilaian[],
  ukuran: Exclude<Ukuran, "status">,
  snapshot: FxSnapshot,
): number {
  if (ukuran === "rupiah") return list.reduce((sum, { amount }) => sum + amount, 0);
  const own = new Set(list.map(({ pos }) => pos.id));
  return rencanaOf(snapshot)
    .moves.filter(({ posId }) => own.has(posId))
    .reduce((sum, { jumlah, shift }) => sum + jumlah * (ukuran === "maju" ? 1 : shift), 0);
}
