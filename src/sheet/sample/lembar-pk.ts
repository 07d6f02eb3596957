import { NAMA_BULAN } from "../../core/periode/periode.ts";
import { INDIKATOR } from "./data/pk.ts";
import type { DataSkpd } from "./data/types.ts";
import { tambah, type HitungSub } from "./hitung.ts";
import { DAERAH } from "./lembar-umum.ts";
import { barisPertama, type TabelIsi, type TabelKolom, type TabelLembar } from "./tabel.ts";

const teks = (judul: string, lebar: number): TabelKolom => ({ judul, lebar, style: "teks" });
const angka = (judul: string, lebar = 13): TabelKolom => ({ judul, lebar, style: "desimal" });

/** Columns of the program table, which stands under the indicators. */
export const PK_KODE_PROGRAM = 1;
export const PK_ANGGARAN = 3;

/** Columns of the indicators of a PK. */
export const KOLOM_INDIKATOR: readonly TabelKolom[] = [
  teks("Perangkat Daerah", 34),
  teks("Sasaran", 34),
  teks("Indikator Kinerja", 40),
  teks("Satuan", 18),
  angka("Target Tahun"),
  angka("Target TW I"),
  angka("Target TW II"),
  angka("Target TW III"),
  angka("Target TW IV"),
  teks("Polaritas", 10),
  teks("Akumulasi", 12),
  angka("Bobot", 8),
  ...NAMA_BULAN.map((bulan) => angka(`Realisasi ${bulan}`)),
];

export function lembarPk(
  skpdList: readonly DataSkpd[],
  subList: readonly HitungSub[],
): TabelLembar {
  return {
    nama: "PK",
    judul: ["PERJANJIAN KINERJA", DAERAH],
    bekuKolom: 3,
    tabel: [
      {
        kolom: KOLOM_INDIKATOR,
        baris: INDIKATOR.map((i): TabelIsi[] => [
          i.pemilik,
          i.sasaran,
          i.indikator,
          i.satuan,
          i.target,
          ...i.tw,
          i.polaritas,
          i.akumulasi,
          i.bobot,
          ...NAMA_BULAN.map((_, bulan) => i.realisasi[bulan] ?? ""),
        ]),
      },
      {
        kolom: [
          teks("Perangkat Daerah", 34),
          teks("Kode Program", 14),
          teks("Program", 40),
          { judul: "Anggaran (Rp)", lebar: 20, style: "angka" },
          teks("Keterangan", 13),
        ],
        baris: skpdList.flatMap((skpd) =>
          skpd.program.map((program) => [
            skpd.nama,
            program.kode,
            program.nama,
            subList
              .filter((sub) => sub.program === program && sub.skpd === skpd)
              .map((sub) => sub.pagu)
              .reduce(tambah, 0),
            "APBD",
          ]),
        ),
        total: [PK_ANGGARAN],
      },
    ],
  };
}

/** First data row of the program table. */
export function barisProgram(lembar: TabelLembar): number {
  return barisPertama(lembar) + (lembar.tabel[0]?.baris.length ?? 0) + 3;
}
