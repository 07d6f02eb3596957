import type { Akumulasi, PkIndikator } from "../model/tables.ts";
import type { AsOf } from "../periode/periode.ts";
import { parseRentang } from "../rupiah/parse-rentang.ts";
import { capaianOf, type Capaian } from "./capaian.ts";
import { pemilikKeyOf } from "./lingkup.ts";
import type { FxSnapshot } from "./snapshot.ts";

/**
 * Realisasi of an indicator from January up to asOf, in the indicator's unit, by its akumulasi: sum, mean, or the
 * latest of the periods reported. A figure without a period is to date already: it counts as it is, and only where no
 * period is reported. Null = none reported (which is not zero).
 */
export function realisasiIndikatorSampai(indikator: PkIndikator, asOf: AsOf): number | null {
  const reported: { readonly sampai: number; readonly nilai: number }[] = [];
  let undated: number | null = null;
  for (const { sampai, nilai } of indikator.realisasiList) {
    if (nilai === null) continue;
    if (sampai === null) undated ??= nilai;
    else reported.push({ sampai, nilai });
  }
  if (reported.length === 0) return undated;
  const known = reported
    .filter(({ sampai }) => sampai <= asOf)
    .sort((a, b) => a.sampai - b.sampai)
    .map(({ nilai }) => nilai);
  return accumulate(known, indikator.akumulasi);
}

/** Target of the year: as stated, else made of the targets per triwulan by the indicator's akumulasi. */
export function targetTahun(indikator: PkIndikator): number | null {
  return indikator.target ?? accumulate(indikator.targetTriwulan, indikator.akumulasi);
}

/** Sum, mean or last of the values that are there, in time order; null when none is. */
function accumulate(values: readonly (number | null)[], akumulasi: Akumulasi): number | null {
  const known = values.filter((value) => value !== null);
  const last = known[known.length - 1];
  if (last === undefined) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  switch (akumulasi) {
    case "jumlah":
      return sum;
    case "rata-rata":
      return sum / known.length;
    case "akhir":
      return last;
  }
}

/** Capaian of an indicator against the target of the year, uncapped; a target written as a range is judged as one. */
export function capaianTahun(indikator: PkIndikator, asOf: AsOf): Capaian {
  const realisasi = realisasiIndikatorSampai(indikator, asOf);
  const rentang = parseRentang(indikator.targetText);
  return rentang === null
    ? capaianOf(targetTahun(indikator), realisasi, indikator.polaritas)
    : capaianOf(rentang, realisasi, "rentang");
}

/**
 * Weight of every indicator in a mean over several owners: its bobot divided by the mean bobot of its owner. So the
 * scale an office writes its weights in (40, 40 %, 0.4) does not matter, an owner weighs as much as it has
 * indicators, and leaving all bobot blank is the same as giving equal ones. A blank bobot among given ones counts as
 * their mean. Weights do not depend on what has been reported.
 */
export function bobotIndikator(snapshot: FxSnapshot): (indikator: PkIndikator) => number {
  const given = new Map<string, { sum: number; count: number }>();
  for (const indikator of snapshot.model.pkIndikatorList) {
    if (indikator.bobot === null || indikator.bobot < 0) continue;
    const key = pemilikKeyOf(snapshot, indikator);
    const known = given.get(key) ?? { sum: 0, count: 0 };
    given.set(key, { sum: known.sum + indikator.bobot, count: known.count + 1 });
  }
  return (indikator) => {
    const owner = given.get(pemilikKeyOf(snapshot, indikator));
    if (owner === undefined || owner.sum === 0) return 1;
    if (indikator.bobot === null || indikator.bobot < 0) return 1;
    return (indikator.bobot * owner.count) / owner.sum;
  };
}
