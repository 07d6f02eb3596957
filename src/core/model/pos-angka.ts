import { BULAN_LIST, type Bulan } from "../periode/periode.ts";
import { addRupiah, sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import type { DuaBelasBulan, Kelompok, Rekening, SubKegiatan } from "./dpa.ts";
import { cellOf } from "./origin.ts";
import type { Pos } from "./pos.ts";
import type { RakRow, RealisasiRow } from "./tables.ts";

/**
 * Rows to add up where a sheet has rows of the sub kegiatan itself beside rows of its accounts: the former already
 * are the total, adding both would count twice.
 */
export function rowsToSum<Row extends { readonly rekening: unknown }>(
  rows: readonly Row[],
): readonly Row[] {
  const whole = rows.filter((row) => row.rekening === null);
  return whole.length === 0 ? rows : whole;
}

/** Pagu in the order of trust: stated in the DPA, sum of its accounts, total of the RAK. */
export function paguOf(dpa: SubKegiatan | null, rakRows: readonly RakRow[]): Pos["pagu"] {
  if (dpa !== null && dpa.pagu !== null) {
    return { nilai: dpa.pagu, sumber: "dpa", at: cellOf(dpa.origin, "pagu") };
  }
  const accounts = dpa === null ? null : sumReported(dpa.rekeningList.map(jumlahRekening));
  const [first] = dpa?.rekeningList ?? [];
  if (accounts !== null && first !== undefined) {
    return { nilai: accounts, sumber: "jumlahRekening", at: cellOf(first.origin, "jumlah") };
  }
  const rows = rowsToSum(rakRows);
  const total = sumReported(rows.map((row) => row.total ?? sumReported(row.bulan)));
  const [row] = rows;
  if (total === null || row === undefined) return null;
  return { nilai: total, sumber: "rak", at: cellOf(row.origin, "total") };
}

/** Total of an account as printed, else of what stands under it (rupiah); null when nothing states an amount. */
export function jumlahRekening(rekening: Rekening): Rupiah | null {
  return (
    rekening.jumlah ??
    sumReported(rekening.children.map(jumlahRekening)) ??
    sumReported([
      ...rekening.kelompokList.map(jumlahKelompok),
      ...rekening.rincianList.map((item) => item.jumlah),
    ])
  );
}

export function jumlahKelompok(kelompok: Kelompok): Rupiah | null {
  return (
    kelompok.jumlah ??
    sumReported([
      ...kelompok.kelompokList.map(jumlahKelompok),
      ...kelompok.rincianList.map((item) => item.jumlah),
    ])
  );
}

export function rencanaOf(dpa: SubKegiatan | null, rakRows: readonly RakRow[]): Pos["rencana"] {
  if (rakRows.length > 0) return { sumber: "rak", bulan: sumBulan(rowsToSum(rakRows)) };
  const block = dpa?.rencana ?? null;
  return block === null ? null : { sumber: "dpa", bulan: block.bulan };
}

/** Adds rows month by month; a month that no row plans stays null. */
export function sumBulan(rows: readonly RakRow[]): DuaBelasBulan {
  const total = BULAN_LIST.map((): Rupiah | null => null);
  for (const row of rows) {
    row.bulan.forEach((amount, index) => {
      const known = total[index] ?? null;
      if (amount !== null) total[index] = known === null ? amount : addRupiah(known, amount);
    });
  }
  return total;
}

type Laporan = Pick<
  Pos,
  "realisasi" | "realisasiTanpaBulan" | "fisik" | "fisikTerakhir" | "bulanDilaporkan"
>;

/** Money and progress per month. Several rows of a month: money is added, progress averaged. */
export function laporanOf(rows: readonly RealisasiRow[]): Laporan {
  const perBulan = new Map<Bulan | null, RealisasiRow[]>();
  for (const row of rows) {
    const known = perBulan.get(row.bulan);
    if (known === undefined) perBulan.set(row.bulan, [row]);
    else known.push(row);
  }
  const keuangan = (bulan: Bulan | null): Rupiah | null => {
    const ofBulan = (perBulan.get(bulan) ?? []).filter((row) => row.keuangan !== null);
    return sumReported(rowsToSum(ofBulan).map((row) => row.keuangan));
  };
  const fisik = (bulan: Bulan | null): number | null => {
    const ofBulan = (perBulan.get(bulan) ?? []).filter((row) => row.fisik !== null);
    const values = rowsToSum(ofBulan).map((row) => row.fisik ?? 0);
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  };
  const isReported = (row: RealisasiRow): boolean =>
    row.keuangan !== null || row.fisik !== null || row.keluaran !== null;
  const fisikList = BULAN_LIST.map(fisik);
  return {
    realisasi: BULAN_LIST.map(keuangan),
    realisasiTanpaBulan: keuangan(null),
    fisik: fisikList,
    fisikTerakhir: fisikTerakhirOf(perBulan, fisikList, fisik(null)),
    bulanDilaporkan: BULAN_LIST.filter((bulan) => (perBulan.get(bulan) ?? []).some(isReported)),
  };
}

function fisikTerakhirOf(
  perBulan: ReadonlyMap<Bulan | null, readonly RealisasiRow[]>,
  list: readonly (number | null)[],
  tanpaBulan: number | null,
): Pos["fisikTerakhir"] {
  const latest =
    [...BULAN_LIST].reverse().find((bulan) => typeof list[bulan - 1] === "number") ?? null;
  const nilai = latest === null ? tanpaBulan : (list[latest - 1] ?? null);
  const row = perBulan.get(latest)?.find((one) => one.fisik !== null);
  if (nilai === null || row === undefined) return null;
  return { nilai, bulan: latest, at: cellOf(row.origin, "fisik") };
}

/** Sources as the DPA states them, else the distinct ones of its accounts and groups, joined by `; `. */
export function sumberDanaOf(dpa: SubKegiatan | null): string | null {
  if (dpa === null) return null;
  if (dpa.sumberDana !== null && dpa.sumberDana.trim() !== "") return dpa.sumberDana;
  const found = new Set<string>();
  const note = (item: Rekening | Kelompok): void => {
    if (item.sumberDana !== null && item.sumberDana.trim() !== "") found.add(item.sumberDana);
    if ("children" in item) item.children.forEach(note);
    item.kelompokList.forEach(note);
  };
  dpa.rekeningList.forEach(note);
  return found.size > 0 ? [...found].join("; ") : dpa.sumberDana;
}
