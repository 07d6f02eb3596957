import { parseBulan, type Bulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";

/** A labelled line of the printed form: what it is, its value and the cell of the value. */
export interface FormLine {
  readonly label: FormLabel;
  readonly value: string;
  readonly row: number;
  readonly col: number;
  readonly labelCol: number;
  /** Last row of a value that goes on below. */
  readonly lastRow: number;
  /** Year the label itself names (`Alokasi Tahun 2023`). */
  readonly tahun: number | null;
}

export type FormLabel =
  | "nomor"
  | "urusan"
  | "bidang"
  | "program"
  | "kegiatan"
  | "skpd"
  | "unit"
  | "alokasi"
  | "subKegiatan"
  | "sumberDana"
  | "lokasi"
  | "keluaran"
  | "waktu"
  | "sasaran"
  | "keterangan"
  | "lain";

/** Labels as printed by SIPD (2021–2026) and on form RKA 2.2.1, normalised. */
const LABELS: readonly (readonly [RegExp, FormLabel])[] = [
  [/^(nomor|no) dppa?$|^(nomor|no) dpa$/, "nomor"],
  [/^urusan( pemerintahan?)?$/, "urusan"],
  [/^bidang urusan( pemerintahan)?$/, "bidang"],
  [/^program$/, "program"],
  [/^kegiatan$/, "kegiatan"],
  [/^(organisasi|skpd|perangkat daerah)$/, "skpd"],
  [/^(unit|unit organisasi|sub unit( organisasi)?)$/, "unit"],
  [/^alokasi tahun( \d{4})?$|^jumlah tahun n$|^alokasi tahun n$/, "alokasi"],
  [/^(alokasi|jumlah) tahun( n)? ?\d*$/, "lain"],
  [/^sub kegiatan$/, "subKegiatan"],
  [/^sumber (pendanaan|dana)$/, "sumberDana"],
  [/^lokasi( kegiatan| sub kegiatan)?$/, "lokasi"],
  [/^keluaran sub kegiatan$/, "keluaran"],
  [/^waktu pelaksanaan$/, "waktu"],
  [/^kelompok sasaran( kegiatan)?$/, "sasaran"],
  [/^keterangan$/, "keterangan"],
];

/** `Alokasi Tahun -1` and `+ 1` are other years: told apart before signs are dropped. */
const OTHER_YEAR = /tahun\s*(n\s*)?[-+]\s*1/i;

/**
 * Reads a row as `label : value`. The value is what follows the colon in the label's own cell, else the texts of the
 * cells to the right. Null when the row bears no known label.
 */
export function readFormLine(grid: GridView, row: number): FormLine | null {
  const [first, ...rest] = grid.filled(row);
  if (first === undefined) return null;
  const whole = grid.text(row, first);
  const colon = whole.indexOf(":");
  const head = colon > 0 ? whole.slice(0, colon) : whole;
  if (head.length > 60) return null;
  const name = normaliseHeader(head);
  const label = LABELS.find(([pattern]) => pattern.test(name))?.[1];
  if (label === undefined) return null;
  const known = OTHER_YEAR.test(head) ? "lain" : label;
  const own = colon > 0 ? whole.slice(colon + 1).trim() : "";
  const named = known === "alokasi" ? /\b(20\d\d)$/.exec(name)?.[1] : undefined;
  const tahun = named === undefined ? null : Number(named);
  const base = { label: known, row, lastRow: row, labelCol: first, tahun };
  if (own !== "") return { ...base, value: own, col: first };
  const cells = rest.filter((col) => grid.text(row, col) !== ":");
  const hasColon = colon > 0 || rest.length > cells.length;
  const [valueCol] = cells;
  // A bare word with figures to its right is a table row, not a label.
  if (!hasColon && known !== "subKegiatan") return null;
  const value = cells
    .map((col) => grid.text(row, col))
    .join(" ")
    .replace(/^:\s*/, "");
  return { ...base, value, col: valueCol ?? first + 2 };
}

/** Months of *Waktu Pelaksanaan*: `Mulai Januari Sampai Desember`, `Januari s.d. Desember`; null when unreadable. */
export function parseWaktu(text: string): { mulai: Bulan; selesai: Bulan } | null {
  const months = text
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length >= 3 && !/^(mulai|sampai|dengan)$/i.test(word))
    .map(parseBulan)
    .filter((bulan) => bulan !== null);
  const [mulai] = months;
  const selesai = months.at(-1);
  return mulai === undefined || selesai === undefined ? null : { mulai, selesai };
}
