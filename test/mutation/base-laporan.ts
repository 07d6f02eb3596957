import type { Model } from "../../src/core/model/model.ts";
import type { RakRow } from "../../src/core/model/tables.ts";
import { BULAN_LIST, namaBulan } from "../../src/core/periode/periode.ts";
import { sumReported } from "../../src/core/rupiah/rupiah.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

const KEPALA = [
  "SKPD",
  "Kode Sub Kegiatan",
  "Sub Kegiatan",
  "Kode Rekening",
  "Rekening",
  "Bulan",
  "Keuangan (Rp)",
  "Fisik (%)",
  "Kendala",
] as const;

/** Months that are reported. */
export const BULAN_LAPOR = BULAN_LIST.filter((bulan) => bulan <= 6);

/**
 * Realisasi as a long table over half a year: in each month a row of the sub kegiatan, with its progress, and a row of
 * each of its accounts. All is spent as planned, and the work keeps pace with the money.
 */
export function laporanRealisasi({ rakList, subKegiatanList, dokumenList }: Model): SheetGrid {
  const rows: CellValue[][] = [];
  for (const { kode, skpd } of subKegiatanList) {
    const own = rakList.filter(({ subKegiatan }) => subKegiatan.kode?.key === kode.kode?.key);
    const pagu = sumReported(own.map(({ total }) => total)) ?? 0;
    const spent = (until: number, from = 0): number =>
      sumReported(own.map(({ bulan }) => sumReported(bulan.slice(from, until)))) ?? 0;
    for (const bulan of BULAN_LAPOR) {
      const head = [skpd?.nama ?? "", kode.text, kode.nama];
      const fisik = pagu === 0 ? 0 : Math.round((spent(bulan) / pagu) * 1000) / 1000;
      rows.push([...head, "", "", namaBulan(bulan), spent(bulan, bulan - 1), fisik, ""]);
      rows.push(
        ...own.map((one) => [...head, ...akun(one), namaBulan(bulan), nilai(one, bulan), "", ""]),
      );
    }
  }
  const titles = [["REALISASI BULANAN"], [`TAHUN ANGGARAN ${dokumenList[0]?.tahun ?? ""}`], []];
  const values = [...titles, [...KEPALA], ...rows].map((row) =>
    KEPALA.map((_, col): CellValue => row[col] ?? ""),
  );
  return { file: "", name: "Realisasi", top: 0, left: 0, values };
}

function akun({ rekening }: RakRow): CellValue[] {
  return [rekening?.text ?? "", rekening?.nama ?? ""];
}

function nilai({ bulan }: RakRow, nth: number): number {
  return bulan[nth - 1] ?? 0;
}
