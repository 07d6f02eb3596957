import { BULAN_LIST, namaBulan } from "../../src/core/periode/periode.ts";
import type { CellValue } from "../../src/sheet/host.ts";

export const JUTA = 1_000_000;
export const SOSIALISASI = "2.21.02.2.01.0005";
export const PELATIHAN = "2.21.02.2.01.0006";

/** Twelve months of rupiah from millions by month. */
export function bulanJuta(plan: Readonly<Record<number, number>>): number[] {
  return BULAN_LIST.map((bulan) => (plan[bulan] ?? 0) * JUTA);
}

/** Million rupiah that come in, by month. */
const KAS: Readonly<Record<number, number>> = { 1: 20, 4: 60, 7: 80, 10: 100 };

const HEAD = ["Kode Sub Kegiatan", "Sub Kegiatan", "Kode Rekening", "Uraian", "Total"];

function baris(kode: string, nama: string, plan: Readonly<Record<number, number>>): CellValue[] {
  const list = bulanJuta(plan);
  const total = list.reduce((sum, amount) => sum + amount, 0);
  return [kode, nama, "5.1.02.01.01.0024", "Bahan", total, ...list];
}

/** Two sub kegiatan planned late, cash for one of them in April and for both in July. */
export function rakPercepatan(): Record<"RAK" | "Kas" | "Realisasi", { values: CellValue[][] }> {
  return {
    RAK: {
      values: [
        ["RENCANA ANGGARAN KAS"],
        [...HEAD, ...BULAN_LIST.map(namaBulan)],
        baris(SOSIALISASI, "Sosialisasi keamanan informasi", { 2: 10, 10: 60, 11: 30 }),
        baris(PELATIHAN, "Pelatihan literasi digital", { 3: 10, 9: 50 }),
      ],
    },
    Kas: {
      values: [
        ["Bulan", "Kas Tersedia"],
        ...BULAN_LIST.map((bulan) => [namaBulan(bulan), (KAS[bulan] ?? 0) * JUTA]),
      ],
    },
    Realisasi: {
      values: [
        ["Kode Sub Kegiatan", "Bulan", "Realisasi Keuangan"],
        [SOSIALISASI, "Februari", 10 * JUTA],
        [PELATIHAN, "Februari", 0],
      ],
    },
  };
}
