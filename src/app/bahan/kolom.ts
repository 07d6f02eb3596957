import { namaBulan } from "../../core/periode/periode.ts";
import { tanggalOfIso } from "../../core/periode/hari.ts";
import type { OutputCell, OutputColumn } from "../../sheet/host.ts";

/** Columns of the meeting's paper: those of the table per SKPD, which the other parts share by running over several. */
export const KOLOM: readonly OutputColumn[] = [
  { width: 6, format: "angka" },
  { width: 27, format: "text", wrap: true },
  { width: 46, format: "text", wrap: true },
  { width: 20, format: "rupiah" },
  { width: 19, format: "rupiah" },
  { width: 19, format: "rupiah" },
  { width: 12, format: "poin" },
  { width: 10, format: "persen" },
  { width: 10, format: "persen" },
  { width: 17, format: "text", wrap: true },
  { width: 15, format: "text", wrap: true },
];

/** Text that wraps over so many columns. */
export function lebar(text: string, over: number): OutputCell {
  return text === "" && over === 1 ? null : { text, over };
}

/** `6 Maret 2023`; `""` for no day. */
export function tanggalPanjang(iso: string): string {
  const day = tanggalOfIso(iso);
  return day === null ? "" : `${day.hari} ${namaBulan(day.bulan)} ${day.tahun}`;
}

/** `06/03/2023`; a dash for no day. */
export function tanggalPendek(iso: string): string {
  const [tahun, bulan, hari] = iso.split("-");
  return tahun === undefined || bulan === undefined || hari === undefined
    ? "–"
    : `${hari}/${bulan}/${tahun}`;
}
