import type { Bulan } from "./periode.ts";
import type { Tanggal } from "./tanggal.ts";

/** Negative when `a` is earlier than `b`, 0 for the same day. */
export function compareTanggal(a: Tanggal, b: Tanggal): number {
  return a.tahun - b.tahun || a.bulan - b.bulan || a.hari - b.hari;
}

/** Last day of a month of a year. */
export function akhirBulan(tahun: number, bulan: Bulan): Tanggal {
  return { tahun, bulan, hari: new Date(Date.UTC(tahun, bulan, 0)).getUTCDate() };
}

/** `2023-02-14` as a day; null for anything else. */
export function tanggalOfIso(text: string): Tanggal | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [tahun, bulan, hari] = match.slice(1).map(Number) as [number, number, number];
  if (bulan < 1 || bulan > 12 || hari < 1) return null;
  const last = akhirBulan(tahun, bulan as Bulan).hari;
  return hari > last ? null : { tahun, bulan: bulan as Bulan, hari };
}

export function isoOfTanggal({ tahun, bulan, hari }: Tanggal): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${tahun}-${two(bulan)}-${two(hari)}`;
}
