import {
  bulanPeriode,
  realisasiPeriode,
  targetPeriode,
  targetTahun,
  type PeriodePk,
} from "../model/periode-pk.ts";
import type { PkIndikator } from "../model/tables.ts";
import type { AsOf } from "../periode/periode.ts";
import { parseRentang, type Rentang } from "../rupiah/parse-rentang.ts";
import { capaianOf, countedInMean, type Capaian } from "./capaian.ts";
import { pemilikKeyOf } from "./lingkup.ts";
import { PENGATURAN_PK, type PengaturanPk } from "./pengaturan.ts";
import { RUMUS, rumusOf, type Rumus } from "./rumus.ts";
import type { FxSnapshot } from "./snapshot.ts";

/** An indicator judged: what went in, by which formula, what came out, and what the caps make of it. */
export interface PenilaianIndikator {
  readonly target: number | Rentang | null;
  readonly realisasi: number | null;
  readonly rumus: Rumus;
  /** Never capped. */
  readonly capaian: Capaian;
  /** What it counts in a weighted mean; null = no capaian. */
  readonly dihitung: number | null;
  /** What is shown for it under the setting of the workbook; null = no capaian. */
  readonly tampil: number | null;
}

/**
 * Judges an indicator against the target of a period: the year's by what was reported up to `asOf`, any other by what
 * was reported within it.
 */
export function nilaiIndikator(
  indikator: PkIndikator,
  periode: PeriodePk,
  asOf: AsOf,
  pengaturan: PengaturanPk = PENGATURAN_PK.bawaan,
): PenilaianIndikator {
  const rumus = rumusIndikator(indikator, pengaturan);
  const target = targetPeriode(indikator, periode);
  const waktu: PeriodePk = periode.kind === "tahun" ? { kind: "sampai", bulan: asOf } : periode;
  const realisasi = realisasiPeriode(indikator, waktu);
  const capaian =
    alasanRealisasi(indikator, realisasi, waktu) ??
    alasanTarget(indikator, target) ??
    capaianOf(target, realisasi, rumus.id);
  const nilai = capaian.kind === "nilai" ? capaian.nilai : null;
  return {
    target,
    realisasi,
    rumus,
    capaian,
    dihitung: nilai === null ? null : countedInMean(nilai, pengaturan.batasRata),
    tampil: nilai === null ? null : Math.min(nilai, pengaturan.batasTampil ?? Infinity),
  };
}

/** The formula of an indicator: a target written as a range is judged as one, whatever the polaritas says. */
export function rumusIndikator(indikator: PkIndikator, pengaturan: PengaturanPk): Rumus {
  const { polaritas, rumusTurun, targetText } = indikator;
  if (parseRentang(targetText) !== null) return RUMUS.rentang;
  return RUMUS[rumusOf(polaritas, rumusTurun ?? pengaturan.rumusTurun)];
}

/** Blank is not reported; text in the period is a report that cannot be judged. */
function alasanRealisasi(
  { realisasiList, polaritas }: PkIndikator,
  realisasi: number | null,
  periode: PeriodePk,
): Capaian | null {
  if (realisasi !== null) return null;
  const [from, to] = bulanPeriode(periode);
  const hasText = realisasiList.some(
    ({ sampai, teks }) => teks !== undefined && (sampai ?? from) >= from && (sampai ?? 0) <= to,
  );
  if (!hasText) return { kind: "realisasiKosong" };
  return { kind: isBerangka(polaritas) ? "realisasiBukanAngka" : "realisasiTidakCocok" };
}

function alasanTarget(indikator: PkIndikator, target: number | Rentang | null): Capaian | null {
  if (target !== null) return null;
  if (targetTahun(indikator) !== null) return { kind: "targetBelumJatuhTempo" };
  if (/^[\s\-–—]*$/.test(indikator.targetText)) return { kind: "targetKosong" };
  return { kind: isBerangka(indikator.polaritas) ? "targetBukanAngka" : "targetTidakCocok" };
}

function isBerangka(polaritas: PkIndikator["polaritas"]): boolean {
  return polaritas !== "tanggal" && polaritas !== "ya-tidak";
}

/**
 * Weight of every indicator in a mean over several owners: its bobot divided by the mean bobot of its owner. So the
 * scale an office writes its weights in (40, 40 %, 0.4) does not matter, an owner weighs as much as it has
 * indicators, and leaving all bobot blank is the same as giving equal ones. A blank bobot among given ones counts as
 * their mean. Weights do not depend on what has been reported.
 */
export function bobotIndikator(snapshot: FxSnapshot): (indikator: PkIndikator) => number {
  const given = jumlahBobot(snapshot);
  return (indikator) => {
    const owner = given.get(pemilikKeyOf(snapshot, indikator));
    if (owner === undefined || owner.sum === 0) return 1;
    if (indikator.bobot === null || indikator.bobot < 0) return 1;
    return (indikator.bobot * owner.count) / owner.sum;
  };
}

type JumlahBobot = ReadonlyMap<string, { readonly sum: number; readonly count: number }>;

/** Many formulas of one version ask for the same sums. */
const JUMLAH = new WeakMap<FxSnapshot, JumlahBobot>();

function jumlahBobot(snapshot: FxSnapshot): JumlahBobot {
  const known = JUMLAH.get(snapshot);
  if (known !== undefined) return known;
  const given = new Map<string, { sum: number; count: number }>();
  for (const indikator of snapshot.model.pkIndikatorList) {
    if (indikator.bobot === null || indikator.bobot < 0) continue;
    const key = pemilikKeyOf(snapshot, indikator);
    const { sum, count } = given.get(key) ?? { sum: 0, count: 0 };
    given.set(key, { sum: sum + indikator.bobot, count: count + 1 });
  }
  JUMLAH.set(snapshot, given);
  return given;
}
