import { ALIAS, type Field } from "./alias.ts";
import type { GridView } from "./grid-view.ts";
import { sidesOf, stripSisi, type Sisi } from "./header-sisi.ts";
import { normaliseHeader, parseKolomPeriode, type KolomPeriode } from "./header-text.ts";

/** A column of a recognised header. */
export interface KolomHeader {
  readonly col: number;
  /** Labels from the most to the least specific. */
  readonly labels: readonly string[];
  readonly periode: KolomPeriode | null;
  /** Set where the table states amounts before and after a change; the labels are then without its words. */
  readonly sisi: Sisi | null;
}

/** A table header: the rows it takes and what each column is called. */
export interface Header {
  readonly row: number;
  readonly depth: number;
  readonly kolom: readonly KolomHeader[];
}

/** Columns that a header may have; a wider sheet is read up to here, so that a hostile one costs no more. */
const MOST_COLUMNS = 500;

/** Reads rows `row … row + depth − 1` as one header; group titles reach over the blank cells to their right. */
export function readHeader(grid: GridView, row: number, depth: number): Header {
  const groups = Array.from({ length: depth }, () => "");
  const kolom: KolomHeader[] = [];
  const lastCol = Math.min(grid.lastCol, grid.firstCol + MOST_COLUMNS - 1);
  for (let col = grid.firstCol; col <= lastCol; col += 1) {
    const own: string[] = [];
    for (let line = 0; line < depth; line += 1) {
      const text = normaliseHeader(grid.text(row + line, col));
      if (text !== "") {
        groups[line] = text;
        groups.fill("", line + 1);
      }
      own.push(text);
    }
    const filledOwn = own.filter((text) => text !== "");
    const last = filledOwn.at(-1);
    if (last === undefined) continue;
    const lastLine = own.lastIndexOf(last);
    const inherited = groups.slice(0, lastLine).filter((text) => text !== "");
    const labels = unique([[...inherited, last].join(" "), filledOwn.join(" "), last]);
    const periode = labels.map(parseKolomPeriode).find((found) => found !== null) ?? null;
    kolom.push({ col, labels, periode, sisi: null });
  }
  return { row, depth, kolom: withSisi(kolom) };
}

/** Marks the sides of a change, where a header has both of them. */
function withSisi(kolom: readonly KolomHeader[]): readonly KolomHeader[] {
  const sides = sidesOf(kolom.map(({ labels }) => labels[0] ?? ""));
  if (!sides.includes("sebelum") || !sides.includes("sesudah")) return kolom;
  return kolom.map((one, index) => {
    const sisi = sides[index] ?? null;
    return sisi === null ? one : { ...one, sisi, labels: stripSisi(one.labels) };
  });
}

/**
 * Columns of the wanted fields; each column serves one field and each field takes its first column. Where a table
 * states both sides of a change, those after it count, unless `sisi` asks for another side.
 */
export function matchFields<Wanted extends Field>(
  header: Header,
  wanted: readonly Wanted[],
  sisi: Sisi = "sesudah",
): Partial<Record<Wanted, number>> {
  const found: Partial<Record<Wanted, number>> = {};
  const taken = new Set<number>();
  // Most specific label first, so that "operasi anggaran" is not taken for "anggaran".
  const kolomList = kolomOf(header, sisi);
  for (const byLabel of placesByLabel(kolomList)) {
    for (const field of wanted) {
      if (found[field] !== undefined) continue;
      const places = ALIAS[field].flatMap((name) => byLabel.get(name) ?? []);
      const free = places.filter((place) => !taken.has(kolomList[place]?.col ?? -1));
      const col = kolomList[Math.min(...free)]?.col;
      if (col === undefined) continue;
      found[field] = col;
      taken.add(col);
    }
  }
  return found;
}

/** Columns of a side; after the change also those without a side, since the others were read from them already. */
function kolomOf({ kolom }: Header, sisi: Sisi): readonly KolomHeader[] {
  if (!kolom.some((one) => one.sisi !== null)) return sisi === "sesudah" ? kolom : [];
  const own = kolom.filter((one) => one.sisi === sisi);
  return sisi === "sesudah" ? [...own, ...kolom.filter((one) => one.sisi === null)] : own;
}

/** Places of columns in the list by their label, for each rank of labels. */
function placesByLabel(kolomList: readonly KolomHeader[]): Map<string, number[]>[] {
  const ranks: Map<string, number[]>[] = [];
  kolomList.forEach(({ labels }, place) => {
    labels.forEach((label, rank) => {
      const byLabel = (ranks[rank] ??= new Map<string, number[]>());
      const known = byLabel.get(label);
      if (known === undefined) byLabel.set(label, [place]);
      else known.push(place);
    });
  });
  return ranks;
}

/** The heading of a column as the sheet has it: its lowest text within the header. */
export function headingOf(grid: GridView, header: Header, col: number): string {
  for (let row = header.row + header.depth - 1; row >= header.row; row -= 1) {
    const text = grid.text(row, col).replace(/\s+/g, " ");
    if (text !== "") return text;
  }
  return "";
}

/** Month columns of one measure, by month. The first column of a month counts. */
export function monthColumns(
  header: Header,
  accept: (kolom: KolomPeriode) => boolean,
): Map<number, number> {
  const months = new Map<number, number>();
  for (const { col, periode } of kolomOf(header, "sesudah")) {
    const bulan = periode?.bulan ?? null;
    if (periode === null || bulan === null || !accept(periode) || months.has(bulan)) continue;
    months.set(bulan, col);
  }
  return months;
}

/** Columns of one measure by the last month of their period: months, or triwulan where there are no months. */
export function periodColumns(
  header: Header,
  accept: (kolom: KolomPeriode) => boolean,
): Map<number, number> {
  const months = monthColumns(header, accept);
  return months.size > 0 ? months : triwulanColumns(header, accept);
}

/** Triwulan columns of one measure, by their last month (3, 6, 9, 12). The first column of a triwulan counts. */
export function triwulanColumns(
  header: Header,
  accept: (kolom: KolomPeriode) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const { col, periode } of kolomOf(header, "sesudah")) {
    const triwulan = periode?.triwulan ?? null;
    if (periode === null || triwulan === null || !accept(periode)) continue;
    if (!found.has(triwulan * 3)) found.set(triwulan * 3, col);
  }
  return found;
}

/** Rows worth trying as a header: at least two short texts with letters. */
export function headerRows(grid: GridView, limit = 80): number[] {
  const rows: number[] = [];
  const last = Math.min(grid.lastRow, grid.firstRow + limit);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const texts = grid.filled(row).filter((col) => {
      const text = grid.text(row, col);
      return typeof grid.cell(row, col) === "string" && text.length < 120 && /[a-z]/i.test(text);
    });
    if (texts.length >= 2) rows.push(row);
  }
  return rows;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].filter((text) => text !== "");
}
