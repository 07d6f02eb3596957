import * as format from "../i18n/format.ts";
import { angkaPoin } from "../i18n/poin.ts";
import { t } from "../i18n/pane-text.ts";
import { namaBulan, namaBulanList } from "../i18n/bulan.ts";
import type { AsOf } from "../core/periode/periode.ts";

/** The house formats, with a dash for no value. */
const orDash =
  <Rest extends unknown[]>(format: (value: number, ...rest: Rest) => string) =>
  (value: number | null, ...rest: Rest): string =>
    value === null ? t("pane.tanpaNilai") : format(value, ...rest);

export const formatRupiah = orDash(format.formatRupiah);
export const formatRupiahShort = orDash(format.formatRupiahShort);
/** As `formatRupiahShort`, where the place itself says that it is rupiah: `402 jt`. */
export const formatAmountShort = (value: number | null): string =>
  formatRupiahShort(value).replace("Rp", "");
export const formatPersen = orDash(format.formatPersen);

/** Percentage points of a difference of fractions, without sign: `8,1`. */
export function formatPoin(value: number): string {
  return angkaPoin(Math.abs(value));
}

export function asOfText(asOf: AsOf): string | null {
  return asOf === 0 ? null : namaBulan(asOf);
}

const shortMonth = (month: number): string => (namaBulanList()[month - 1] ?? "").slice(0, 3);

/** Months 1..12 as ranges: `Jul–Sep, Nov`. */
export function monthRanges(months: readonly number[]): string {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const month of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else ranges.push([month, month]);
  }
  if (ranges.length === 0) return t("pane.tanpaNilai");
  return ranges
    .map(([from, to]) => (from === to ? shortMonth(from) : `${shortMonth(from)}–${shortMonth(to)}`))
    .join(", ");
}

/** Months in which a row of twelve amounts has more than another. */
export function monthsAbove(row: readonly number[], other: readonly number[]): number[] {
  return row.flatMap((amount, index) => (amount > (other[index] ?? 0) ? [index + 1] : []));
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The user's day, ISO. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An ISO day in words, `31 Maret 2026`; any other text as it is. */
export function dayText(iso: string): string {
  const [, year = "", month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = namaBulanList()[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
