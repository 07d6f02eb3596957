import { isBulan, parseBulan, type Bulan } from "./periode.ts";

/** A day of the calendar, without time or zone. */
export interface Tanggal {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly hari: number;
}

/** Day numbers of Excel (1900 system) from 1 January 2000 to 31 December 2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
/** Day number of 1 January 1970, where JavaScript starts to count. */
const UNIX_EPOCH_SERIAL = 25_569;
const MS_PER_DAY = 86_400_000;

/** The day of an Excel date of this century, the time of day ignored; null for any other number. */
export function tanggalOfSerial(serial: number): Tanggal | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  const date = new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return {
    tahun: date.getUTCFullYear(),
    bulan: (date.getUTCMonth() + 1) as Bulan,
    hari: date.getUTCDate(),
  };
}

/**
 * Reads a day as sheets hold it: an Excel date, `14/02/2023` (day first), `14 Februari 2023`, `14-Feb-23`,
 * `2023-02-14` with or without a time, a weekday in front. A month without a day (`Feb 2023`, `02/2023`, `2023-02`) is
 * its first day. A bare month (`Februari`, 2) needs the year of the sheet, `tahun`. Null for anything else, a day that
 * the calendar lacks included.
 */
export function parseTanggal(value: string | number, tahun: number | null = null): Tanggal | null {
  if (typeof value === "number") {
    return isBulan(value) ? dayOf(tahun, value, 1) : tanggalOfSerial(value);
  }
  const text = value
    .replace(/[\u00a0\u202f]/g, " ")
    .trim()
    .replace(/^[a-z]+['’]?[a-z]*\s*,\s*/i, "");
  if (/^\d+(\.\d+)?$/.test(text)) return parseTanggal(Number(text), tahun);
  return fromNumbers(text) ?? fromNames(text, tahun);
}

function fromNumbers(text: string): Tanggal | null {
  const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?:\s.*)?$/.exec(text);
  if (dayFirst !== null)
    return dayOf(yearOf(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[T\s].*)?$/.exec(text);
  if (yearFirst !== null) {
    return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return month === null ? null : dayOf(Number(month[2]), Number(month[1]), 1);
}

function fromNames(text: string, tahun: number | null): Tanggal | null {
  const named =
    /^(?:(\d{1,2})[\s.-]+)?([a-z]+)\.?(?:[\s-]+(\d{4})|[\s.-]*['’](\d{2})|-(\d{2}))?$/i.exec(text);
  const dayShort = /^(\d{1,2})[\s-]+([a-z]+)\.?\s+(\d{2})$/i.exec(text);
  const [, hari, nama = "", ...years]: (string | undefined)[] = named ?? dayShort ?? [];
  const bulan = parseBulan(nama);
  if (bulan === null) return null;
  const year = years.find((part) => part !== undefined);
  return dayOf(year === undefined ? tahun : yearOf(year), bulan, Number(hari ?? 1));
}

function yearOf(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function dayOf(tahun: number | null, bulan: number, hari: number): Tanggal | null {
  if (tahun === null || tahun < 2000 || tahun > 2099 || !isBulan(bulan)) return null;
  const days = new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
  return hari >= 1 && hari <= days ? { tahun, bulan, hari } : null;
}

/** The day as Excel keeps it (1900 system). */
export function serialOfTanggal({ tahun, bulan, hari }: Tanggal): number {
  return Date.UTC(tahun, bulan - 1, hari) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}
