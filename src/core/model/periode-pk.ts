import { parseRentang, type Rentang } from "../rupiah/parse-rentang.ts";
import { bulanOf, type AsOf, type Bulan, type Triwulan } from "../periode/periode.ts";
import type { Akumulasi, PkIndikator } from "./tables.ts";

/**
 * Which target an indicator is held against: the year's, what is due from January to a month, or that of one month or
 * triwulan alone.
 */
export type PeriodePk =
  | { readonly kind: "tahun" }
  | { readonly kind: "sampai"; readonly bulan: AsOf }
  | { readonly kind: "bulan"; readonly bulan: Bulan }
  | { readonly kind: "triwulan"; readonly triwulan: Triwulan };

/** A value that holds for the months `dari` to `sampai`. */
interface Titik {
  readonly dari: number;
  readonly sampai: number;
  readonly nilai: number;
}

/** First and last month of a period; `[1, 0]` = none yet. */
export function bulanPeriode(periode: PeriodePk): readonly [from: number, to: number] {
  switch (periode.kind) {
    case "tahun":
      return [1, 12];
    case "sampai":
      return [1, periode.bulan];
    case "bulan":
      return [periode.bulan, periode.bulan];
    case "triwulan":
      return [bulanOf(periode.triwulan)[0], bulanOf(periode.triwulan)[2]];
  }
}

/** How period values of an indicator make up a longer one; a day or a yes is never added up. */
export function akumulasiOf({ polaritas, akumulasi }: PkIndikator): Akumulasi {
  return polaritas === "tanggal" || polaritas === "ya-tidak" ? "akhir" : akumulasi;
}

/** Target of the year: as stated (a range as a range), else made of the targets per period by the akumulasi. */
export function targetTahun(indikator: PkIndikator): number | Rentang | null {
  return (
    parseRentang(indikator.targetText) ??
    indikator.target ??
    accumulate(titikTarget(indikator), akumulasiOf(indikator))
  );
}

/**
 * Target of a period in the indicator's unit; null = no target is stated for it, or none is due yet. What is due up to
 * a month are the periods that end by then: summed, averaged, or the last of them, by the akumulasi. Sums written to
 * date are taken as such. A range or a day holds for every period of the year.
 */
export function targetPeriode(indikator: PkIndikator, periode: PeriodePk): number | Rentang | null {
  const tahun = targetTahun(indikator);
  const holdsAllYear = typeof tahun === "object" || indikator.polaritas === "tanggal";
  const [from, to] = bulanPeriode(periode);
  if (holdsAllYear || (from === 1 && to === 12)) return tahun;
  const points = titikTarget(indikator);
  const akumulasi = akumulasiOf(indikator);
  const own = points.filter(({ dari, sampai }) => dari >= from && sampai <= to);
  if (akumulasi !== "jumlah" || !isToDate(points, tahun)) return accumulate(own, akumulasi);
  const last = own[own.length - 1];
  const before = points.filter(({ sampai }) => sampai < from);
  return last === undefined ? null : last.nilai - (before[before.length - 1]?.nilai ?? 0);
}

/**
 * Realisasi of a period in the indicator's unit; null = none reported, which is not zero. A figure without a period is
 * to date already: it counts as it is, and only where no period at all is reported.
 */
export function realisasiPeriode(indikator: PkIndikator, periode: PeriodePk): number | null {
  const points: Titik[] = [];
  let undated: number | null = null;
  for (const { sampai, dari = sampai, nilai } of indikator.realisasiList) {
    if (nilai === null) continue;
    if (sampai === null || dari === null) undated ??= nilai;
    else points.push({ dari, sampai, nilai });
  }
  const [from, to] = bulanPeriode(periode);
  const takesUndated = periode.kind === "tahun" || periode.kind === "sampai";
  if (points.length === 0) return takesUndated ? undated : null;
  const own = points
    .filter(({ dari, sampai }) => dari >= from && sampai <= to)
    .sort((a, b) => a.sampai - b.sampai || a.nilai - b.nilai);
  return accumulate(own, akumulasiOf(indikator));
}

/**
 * What the targets of the periods make of the year by the akumulasi, written to date or not; null = the sheet has no
 * target of a period. `terakhir` is the last of them.
 */
export function targetDariPeriode(
  indikator: PkIndikator,
): { readonly hitungan: number; readonly terakhir: number } | null {
  const points = titikTarget(indikator);
  const hitungan = accumulate(points, akumulasiOf(indikator));
  const terakhir = points[points.length - 1]?.nilai ?? null;
  return hitungan === null || terakhir === null ? null : { hitungan, terakhir };
}

/** Targets of months, else of triwulan, in time order. */
function titikTarget({ targetBulan = [], targetTriwulan }: PkIndikator): readonly Titik[] {
  const months = titikOf(targetBulan, 1);
  return months.length > 0 ? months : titikOf(targetTriwulan, 3);
}

function titikOf(values: readonly (number | null)[], length: 1 | 3): readonly Titik[] {
  return values.flatMap((nilai, index) => {
    const sampai = (index + 1) * length;
    return nilai === null ? [] : [{ dari: sampai - length + 1, sampai, nilai }];
  });
}

/** Whether the targets of a sum are written to date: they never fall, and the last of them is that of the year. */
function isToDate(points: readonly Titik[], tahun: number | Rentang | null): boolean {
  const last = points[points.length - 1];
  if (typeof tahun !== "number" || last?.sampai !== 12 || !isNear(last.nilai, tahun)) return false;
  const sum = points.reduce((total, { nilai }) => total + nilai, 0);
  if (isNear(sum, tahun)) return false;
  return points.every(({ nilai }, index) => nilai >= (points[index - 1]?.nilai ?? 0));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** Sum, mean or last of values in time order; null when there is none. */
function accumulate(points: readonly Titik[], akumulasi: Akumulasi): number | null {
  const last = points[points.length - 1];
  if (last === undefined) return null;
  if (akumulasi === "akhir") return last.nilai;
  const sum = points.reduce((total, { nilai }) => total + nilai, 0);
  return akumulasi === "jumlah" ? sum : sum / points.length;
}
