import { parseYaTidak } from "../../core/model/polaritas.ts";
import type { Polaritas, RealisasiIndikator } from "../../core/model/tables.ts";
import type { Bulan } from "../../core/periode/periode.ts";
import { parseTanggal, serialOfTanggal, tanggalOfSerial } from "../../core/periode/tanggal.ts";
import { parseNumberText } from "../../core/rupiah/parse-number.ts";
import { isErrorText, type GridView } from "./grid-view.ts";
import { akhirBulan } from "../../core/periode/hari.ts";

/** A row of a PK table whose values are read. */
export interface SelPk {
  readonly grid: GridView;
  readonly row: number;
  readonly polaritas: Polaritas;
  readonly targetText: string;
  /** Year of the sheet, for days written without one; null = it names none. */
  readonly tahun: number | null;
}

/** Signs and words before a target's number. */
const COMPARATOR =
  /^(?:[≥≤<>=±~]+|minimal|min\.?|maksimal|maks\.?|paling (?:sedikit|banyak|lambat)|lebih dari|kurang dari|di atas|di bawah|sebelum|sebesar)\s*/i;

/** Lines above a table in which its year may stand. */
const LINES = 40;

/** The year that the title of a PK names, nearest to the table first; null when none does. */
export function tahunAbove(grid: GridView, row: number): number | null {
  for (let line = row - 1; line >= Math.max(grid.firstRow, row - LINES); line -= 1) {
    for (const col of grid.filled(line)) {
      const year = /\b(20\d\d)\b/.exec(grid.text(line, col))?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
}

/**
 * The value of a target: `92 %` and `≥ 85 %` as fractions, `100 % (31 Desember)`, `10 - 15` (its first number; the
 * range is read from the text), `10 dokumen`; a day as Excel counts days, a yes as 1. Words alone give null, and are
 * no mistake.
 */
export function readTarget(sel: SelPk, col: number | undefined): number | null {
  if (col === undefined) return null;
  const { grid, row, polaritas } = sel;
  const value = grid.cell(row, col);
  const text = grid.text(row, col).replace(COMPARATOR, "");
  if (polaritas === "tanggal") return hariOf(value, text, sel.tahun);
  if (polaritas === "ya-tidak") return parseYaTidak(text);
  if (typeof value === "number") return value;
  const whole = parseNumberText(text);
  if (whole.kind === "number") return whole.value;
  const lead = /^\d[\d.,]*(?:\s*%)?/.exec(text)?.[0].replace(/[.,]$/, "");
  const parsed = lead === undefined ? null : parseNumberText(lead);
  return parsed?.kind === "number" ? parsed.value : null;
}

type Laporan = Pick<RealisasiIndikator, "nilai" | "teks">;

const BELUM: Laporan = { nilai: null };

/**
 * A realisasi in the unit of its target; text that is none is kept as `teks`. Where the target is written with a
 * percent sign (85 % = 0.85), a bare 87 is 87 %, not 8,700 %. Of a day, a plain yes in the column of a period means
 * the last day of that period, and *belum* is not done, not late.
 */
export function readRealisasi(sel: SelPk, col: number | undefined, sampai: Bulan | null): Laporan {
  const { grid, row, polaritas } = sel;
  if (col === undefined || grid.isBlank(row, col)) return BELUM;
  const text = grid.text(row, col);
  if (isErrorText(text)) return angka(sel, col);
  if (polaritas === "ya-tidak") {
    const yes = parseYaTidak(text);
    return yes === null ? angka(sel, col) : { nilai: yes };
  }
  if (polaritas !== "tanggal") return angka(sel, col);
  const day = hariOf(grid.cell(row, col), text, sel.tahun);
  if (day !== null) return { nilai: day };
  const done = parseYaTidak(text);
  if (done === 0) return BELUM;
  const end = done === 1 ? serialAkhir(sampai, tahunTarget(sel)) : null;
  return end === null ? { nilai: null, teks: text } : { nilai: end };
}

function angka({ grid, row, targetText }: SelPk, col: number): Laporan {
  const text = grid.text(row, col);
  const value = grid.number(row, col);
  if (value === null) return /[\p{L}\d]/u.test(text) ? { nilai: null, teks: text } : BELUM;
  const isBare = targetText.includes("%") && !text.includes("%");
  return { nilai: isBare && Math.abs(value) > 2 ? value / 100 : value };
}

/**
 * Number of the day in a cell; the year of the sheet completes a day without one, and a month without a day is its
 * last one: only then is it sure to be over.
 */
function hariOf(value: unknown, text: string, tahun: number | null): number | null {
  if (typeof value === "number") return tanggalOfSerial(value) === null ? null : value;
  const isNamed = /[a-z]/i.test(text) && /\d/.test(text);
  const day = parseTanggal(text) ?? (isNamed ? parseTanggal(text, tahun) : null);
  if (day === null) return null;
  const isMonth = /^[a-z]+\.?[\s-]+['’]?\d{2,4}$|^\d{1,2}[/.-]\d{4}$|^\d{4}[/.-]\d{1,2}$/i.test(
    text,
  );
  return isMonth ? serialAkhir(day.bulan, day.tahun) : serialOfTanggal(day);
}

/** Year of the target's day, else of the sheet. */
function tahunTarget({ targetText, tahun }: SelPk): number | null {
  const own = /^\d{5}$/.test(targetText)
    ? tanggalOfSerial(Number(targetText))
    : parseTanggal(targetText);
  return own?.tahun ?? tahun;
}

function serialAkhir(sampai: Bulan | null, tahun: number | null): number | null {
  return sampai === null || tahun === null ? null : serialOfTanggal(akhirBulan(tahun, sampai));
}
