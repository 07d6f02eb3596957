import { BULAN_LIST, namaBulan } from "../../src/core/periode/periode.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { JUTA } from "./percepatan-workbook.ts";
import { acak } from "./rencana-acak.ts";

const SUMBER = [
  "Pendapatan Asli Daerah",
  "Dana Alokasi Umum",
  "Dana Bagi Hasil",
  "Bantuan Keuangan Provinsi",
  "Insentif Fiskal",
];
const REKENING = ["5.1.02.01.01.0024", "Alat Tulis Kantor"] as const;
/** Share of what is planned to a month that is in cash by then, in percent: limits that bind. */
const KAS = 118;

interface Baris {
  readonly kode: string;
  readonly nama: string;
  readonly sumber: string;
  readonly bulan: readonly number[];
}

/** Sub kegiatan of one SKPD, all planned in the second half of the year, out of nothing but a seed. */
function barisAcak(banyak: number, seed: number, paling: number): readonly Baris[] {
  const next = acak(seed);
  return Array.from({ length: banyak }, (_, nth) => {
    const bulan = BULAN_LIST.map(() => 0);
    const first = 6 + next(4);
    for (let at = first; at < Math.min(12, first + 1 + next(3)); at += 1) {
      bulan[at] = (1 + next(paling)) * JUTA;
    }
    const kegiatan = String(1 + Math.floor(nth / 100)).padStart(2, "0");
    return {
      kode: `2.21.02.2.${kegiatan}.${String(1 + (nth % 100)).padStart(4, "0")}`,
      nama: `Sosialisasi keamanan informasi ${nth + 1}`,
      sumber: SUMBER[next(SUMBER.length)] ?? "",
      bulan,
    };
  });
}

/**
 * A workbook of so many sub kegiatan over five sources of funds, with cash that does not suffice for all of them.
 * @param paling most million rupiah of a month: up to 60 all are candidates, with larger ones the search is long
 */
export function rakBanyak(
  banyak: number,
  { seed = 1, paling = 60 }: { readonly seed?: number; readonly paling?: number } = {},
): Record<"DPA" | "RAK" | "Kas" | "Realisasi", { values: CellValue[][] }> {
  const list = barisAcak(banyak, seed, paling);
  const kasOf = (sumber: string): readonly number[] => {
    const own = list.filter((one) => one.sumber === sumber);
    const perBulan = BULAN_LIST.map((bulan) =>
      own.reduce((sum, one) => sum + (one.bulan[bulan - 1] ?? 0), 0),
    );
    const year = perBulan.reduce((sum, jumlah) => sum + jumlah, 0);
    // Even income through the year, so that some of what is late fits earlier and some does not.
    return BULAN_LIST.map(() => Math.floor((year * KAS) / 1200 / JUTA) * JUTA);
  };
  const kas = SUMBER.map(kasOf);
  const skpd = ["2.21.2.20.0.00.01.0000", "Dinas Komunikasi dan Informatika"];
  return {
    DPA: {
      values: [
        ["DPA TAHUN ANGGARAN 2026"],
        [
          ...["Kode SKPD", "Nama SKPD", "Kode Sub Kegiatan", "Nama Sub Kegiatan"],
          ...["Kode Rekening", "Nama Rekening", "Sumber Dana", "Jumlah"],
        ],
        ...list.map(({ kode, nama, sumber, bulan }) => [
          ...[...skpd, kode, nama, ...REKENING, sumber],
          bulan.reduce((sum, jumlah) => sum + jumlah, 0),
        ]),
      ],
    },
    RAK: {
      values: [
        ["RENCANA ANGGARAN KAS"],
        [
          ...["Kode Sub Kegiatan", "Sub Kegiatan", "Kode Rekening", "Uraian", "Total"],
          ...BULAN_LIST.map(namaBulan),
        ],
        ...list.map(({ kode, nama, bulan }) => [
          ...[kode, nama, ...REKENING],
          bulan.reduce((sum, jumlah) => sum + jumlah, 0),
          ...bulan,
        ]),
      ],
    },
    Kas: {
      values: [
        ["Bulan", "Kas Tersedia", ...SUMBER],
        ...BULAN_LIST.map((bulan) => [
          namaBulan(bulan),
          kas.reduce((sum, perBulan) => sum + (perBulan[bulan - 1] ?? 0), 0),
          ...kas.map((perBulan) => perBulan[bulan - 1] ?? 0),
        ]),
      ],
    },
    Realisasi: {
      values: [
        ["Kode Sub Kegiatan", "Bulan", "Realisasi Keuangan"],
        ...list.slice(0, 1).map(({ kode }) => [kode, "Februari", 0]),
      ],
    },
  };
}
