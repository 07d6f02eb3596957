import { BULAN_LIST, type Bulan } from "../../core/periode/periode.ts";
import type { DuaBelasBulan, KodeNama } from "../../core/model/dpa.ts";
import type { Field } from "./alias.ts";
import { singleSpaced } from "./cell-text.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { matchFields, readHeader, type Header } from "./header.ts";
import { kodeNamaOrNull } from "./kode-nama.ts";
import { RowKind } from "./row-kind.ts";

/** Columns found for a table, by field. */
export type Columns = Partial<Record<Field, number>>;

/**
 * The data rows under a header: blank rows, repeated headers, subtotals, notes and the row of column numbers are passed
 * over. A second header with other columns is noted, since what stands under it cannot be trusted.
 */
export function* dataRows(grid: GridView, header: Header, columns: Columns): Generator<number> {
  const own = headingTexts(grid, header);
  const words = new Set(own.values());
  const first = header.row + header.depth;
  const kind = new RowKind(grid, columns, first);
  for (let row = first; row <= grid.lastRow; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    const isLike = beginsLikeHeader(grid, row, filled, words);
    if (isLike && isSameRow(grid, row, filled, own)) {
      row += header.depth - 1;
      continue;
    }
    if (isLike && isRepeatedHeader(grid, header, row)) {
      const again = readHeader(grid, row, header.depth);
      if (!sameHeader(header, again)) {
        grid.note(
          "judulGanda",
          row,
          filled[0] ?? grid.firstCol,
          again.kolom.map(({ labels }) => labels[0]).join(", "),
        );
      }
      row += header.depth - 1;
      continue;
    }
    if (row <= first + 1 && isColumnNumbers(grid, row, filled, header)) continue;
    if (kind.isData(row, filled)) yield row;
  }
}

/** Reading a header looks at every column: only rows whose first texts are headings are worth it. */
function beginsLikeHeader(
  grid: GridView,
  row: number,
  filled: readonly number[],
  words: ReadonlySet<string>,
): boolean {
  const texts = filled.slice(0, 3).filter((col) => typeof grid.cell(row, col) === "string");
  return texts.some((col) => words.has(normaliseHeader(grid.text(row, col))));
}

/** Texts of the first header row, by column. */
function headingTexts(grid: GridView, header: Header): ReadonlyMap<number, string> {
  const cols = grid.filled(header.row);
  return new Map(cols.map((col) => [col, normaliseHeader(grid.text(header.row, col))]));
}

/** The header once more, text for text. */
function isSameRow(
  grid: GridView,
  row: number,
  filled: readonly number[],
  own: ReadonlyMap<number, string>,
): boolean {
  return (
    filled.length === own.size &&
    filled.every((col) => own.get(col) === normaliseHeader(grid.text(row, col)))
  );
}

/** A row most of whose texts are headings of this table. */
function isRepeatedHeader(grid: GridView, header: Header, row: number): boolean {
  const texts = grid.filled(row).filter((col) => typeof grid.cell(row, col) === "string");
  if (texts.length < 3) return false;
  const known = matchFields(readHeader(grid, row, header.depth), HEADING_FIELDS);
  const own = matchFields(header, HEADING_FIELDS);
  const shared = Object.keys(known).filter((field) => field in own).length;
  return shared >= 3 && shared >= Object.keys(own).length / 2;
}

const HEADING_FIELDS: readonly Field[] = [
  "kodeSkpd",
  "namaSkpd",
  "kodeProgram",
  "kodeKegiatan",
  "kodeSubKegiatan",
  "namaSubKegiatan",
  "kodeRekening",
  "namaRekening",
  "uraian",
  "koefisien",
  "satuan",
  "harga",
  "sasaran",
  "indikator",
  "target",
  "tema",
  "lokus",
  "totalRak",
  "bulan",
  "keuangan",
  "kasTersedia",
];

function sameHeader(a: Header, b: Header): boolean {
  const label = (header: Header): string =>
    header.kolom.map(({ col, labels }) => `${col}:${labels.at(-1) ?? ""}`).join("|");
  return label(a) === label(b);
}

/** `1 | 2 | 3 …` or `(a) | (b) | (c)`: at least three cells, all of them marks of that kind; of two columns, `1 | 2`. */
function isColumnNumbers(
  grid: GridView,
  row: number,
  filled: readonly number[],
  { kolom }: Header,
): boolean {
  if (filled.length === 2 && kolom.length === 2) {
    return filled.every((col, index) => grid.text(row, col) === String(index + 1));
  }
  return (
    filled.length >= 3 &&
    filled.every((col) => /^(\d{1,3}|\(?\s*(\d{1,2}|[a-z©])\s*\)?)$/.test(grid.text(row, col)))
  );
}

/** Text of a field, `""` where the table has no such column. */
export function textOf(grid: GridView, row: number, col: number | undefined): string {
  return col === undefined ? "" : singleSpaced(grid.text(row, col));
}

/** Code and name from their two columns; null when both are blank or absent. */
export function pairOf(
  grid: GridView,
  row: number,
  kode: number | undefined,
  nama: number | undefined,
): KodeNama | null {
  const [kodeText, namaText] = [textOf(grid, row, kode), textOf(grid, row, nama)];
  const key = `${kodeText}\n${namaText}`;
  let pair = grid.pairs.get(key);
  if (pair === undefined) {
    pair = kodeNamaOrNull(kodeText, namaText);
    grid.pairs.set(key, pair);
  }
  return pair;
}

/** Budget year of a row, as a number or as text (`TA 2026`); null when blank, absent or no year. */
export function readTahun(grid: GridView, row: number, col: number | undefined): number | null {
  const text = textOf(grid, row, col);
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** Twelve amounts from month columns; a month without a column or with a blank cell is null. */
export function monthsOf(
  grid: GridView,
  row: number,
  months: ReadonlyMap<number, number>,
): DuaBelasBulan {
  return BULAN_LIST.map((bulan) => grid.rupiah(row, months.get(bulan)));
}

/** Locator columns of the twelve months. */
export function monthFields(
  months: ReadonlyMap<number, number>,
): Partial<Record<`bulan${Bulan}`, number>> {
  const cols: Partial<Record<`bulan${Bulan}`, number>> = {};
  for (const bulan of BULAN_LIST) {
    const col = months.get(bulan);
    if (col !== undefined) cols[`bulan${bulan}`] = col;
  }
  return cols;
}

/** Drops fields without a column, as exact optional types want. */
export function known<Key extends string>(
  cols: Readonly<Record<Key, number | undefined>>,
): Partial<Record<Key, number>> {
  const found: Partial<Record<Key, number>> = {};
  for (const key of Object.keys(cols) as Key[]) {
    const col = cols[key];
    if (col !== undefined) found[key] = col;
  }
  return found;
}

/** Notes months that the header lacks, once, at the header. */
export function noteMissingMonths(
  grid: GridView,
  header: Header,
  months: ReadonlyMap<number, number>,
): void {
  const missing = BULAN_LIST.filter((bulan) => !months.has(bulan));
  if (months.size === 0 || missing.length === 0) return;
  const [first] = [...months.values()];
  grid.note("bulanTidakLengkap", header.row, first ?? grid.firstCol, missing.join(","));
}
