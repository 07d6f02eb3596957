import { NAMA_BULAN } from "../../core/periode/periode.ts";
import { DAK_STUNTING, DAU, DAU_KESEHATAN, DAU_PU, PAD, SUMBER_DANA } from "./data/umum.ts";
import { tambah, type HitungSub } from "./hitung.ts";
import { DAERAH } from "./lembar-umum.ts";
import type { TabelIsi, TabelLembar } from "./tabel.ts";

/** Receipts in percent of the year: even, growing, or in stages, as each source comes in. */
const TERIMA: Readonly<Record<string, readonly number[]>> = {
  [PAD]: [14, 8, 8, 11, 8, 9, 8, 9, 9, 8, 8, 8],
  [DAU]: [9, 8, 8, 9, 8, 9, 8, 9, 10, 11, 7, 6],
  [DAU_KESEHATAN]: [0, 30, 0, 0, 45, 0, 0, 27, 0, 0, 0, 0],
  [DAU_PU]: [0, 30, 0, 0, 0, 45, 0, 0, 0, 27, 0, 0],
  [DAK_STUNTING]: [0, 0, 0, 25, 0, 0, 45, 0, 0, 30, 0, 0],
};

/** Cash per month and source: receipts rounded up to a million, a little more over the year than the plan needs. */
export function lembarKas(subList: readonly HitungSub[]): TabelLembar {
  const pagu = SUMBER_DANA.map((sumber) =>
    subList
      .filter(({ data }) => data.sumberDana === sumber)
      .map((sub) => sub.pagu)
      .reduce(tambah, 0),
  );
  return {
    nama: "Kas",
    judul: [
      "KAS YANG DAPAT DIBELANJAKAN",
      DAERAH,
      "Penerimaan per bulan bagi sub kegiatan dalam contoh ini.",
    ],
    bekuKolom: 2,
    tabel: [
      {
        kolom: [
          { judul: "Bulan", lebar: 14, style: "teks" },
          { judul: "Kas Tersedia", lebar: 20, style: "angkaTebal" },
          ...SUMBER_DANA.map((judul) => ({ judul, lebar: 24, style: "angka" as const })),
        ],
        baris: NAMA_BULAN.map((bulan, i): TabelIsi[] => [
          bulan,
          { jumlahkan: [2, 1 + SUMBER_DANA.length] },
          ...SUMBER_DANA.map((sumber, s) =>
            jutaan(((pagu[s] ?? 0) * (TERIMA[sumber]?.[i] ?? 0)) / 100),
          ),
        ]),
        total: SUMBER_DANA.map((_, s) => s + 2).concat(1),
      },
    ],
  };
}

function jutaan(jumlah: number): number {
  return Math.ceil(jumlah / 1_000_000) * 1_000_000;
}
