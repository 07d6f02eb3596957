import { cellAddress, rangeAddress } from "../a1.ts";
import { DraftPen } from "../draft-pen.ts";
import type { DraftStyle } from "../draft-style.ts";
import type { DraftPrint, SheetDraft } from "../draft.ts";
import type { CellValue } from "../host.ts";

export interface TabelKolom {
  readonly judul: string;
  readonly lebar: number;
  readonly style: DraftStyle;
  /** Title over this and the following columns of the same group. */
  readonly grup?: string;
}

/** A value, or a sum over columns `dari … sampai` of its own row. */
export type TabelIsi = CellValue | { readonly jumlahkan: readonly [dari: number, sampai: number] };

export interface Tabel {
  readonly kolom: readonly TabelKolom[];
  readonly baris: readonly (readonly TabelIsi[])[];
  /** A last row with the sums of these columns. */
  readonly total?: readonly number[];
}

export interface TabelLembar {
  readonly nama: string;
  readonly judul: readonly string[];
  readonly bekuKolom: number;
  readonly tabel: readonly Tabel[];
}

/** Rows of a sheet above the first data row: titles, a blank, the header. */
export function barisPertama(lembar: TabelLembar): number {
  return lembar.judul.length + 1 + tinggiKepala(lembar.tabel[0]);
}

function tinggiKepala(tabel: Tabel | undefined): number {
  return tabel?.kolom.some((kolom) => kolom.grup !== undefined) === true ? 2 : 1;
}

/** Draws titles and tables under each other. */
export function drawLembar(lembar: TabelLembar): SheetDraft {
  const widths = (lembar.tabel[0]?.kolom ?? []).map((kolom, i) =>
    Math.max(...lembar.tabel.map((tabel) => tabel.kolom[i]?.lebar ?? 0), kolom.lebar),
  );
  const pen = new DraftPen(widths);
  lembar.judul.forEach((judul, i) => {
    pen.put(0, judul, i === 0 ? "judul" : "catatan");
    pen.next();
  });
  pen.next();
  for (const tabel of lembar.tabel) {
    drawTabel(pen, tabel);
    pen.next(2);
  }
  return pen.draft(lembar.nama, {
    freeze: { rows: barisPertama(lembar), cols: lembar.bekuKolom },
    print: printOf(lembar),
  });
}

function printOf(lembar: TabelLembar): DraftPrint {
  const lebar = (lembar.tabel[0]?.kolom ?? []).length;
  const rows = [lembar.judul.length + 1, barisPertama(lembar) - 1] as const;
  if (lebar <= 12) return { landscape: true, repeatRows: rows };
  const cols = [0, lembar.bekuKolom - 1] as const;
  return {
    landscape: true,
    paper: "A3",
    pagesWide: Math.ceil(lebar / 20),
    repeatRows: rows,
    repeatCols: cols,
  };
}

function drawTabel(pen: DraftPen, { kolom, baris, total }: Tabel): void {
  drawKepala(pen, kolom);
  const first = pen.row;
  for (const isi of baris) {
    isi.forEach((value, col) => drawIsi(pen, col, value, isi, kolom[col]?.style ?? "teks"));
    pen.next();
  }
  if (total === undefined) return;
  kolom.forEach((_, col) => {
    if (!total.includes(col)) {
      pen.put(col, col === 0 ? "Jumlah" : "", "teksTebal");
      return;
    }
    const sum = baris.reduce((sofar, isi) => sofar + nilaiOf(isi[col] ?? "", isi), 0);
    pen.formula(col, jumlahkan(first, col, baris.length, 1), sum, "angkaTebal");
  });
  pen.next();
}

function drawKepala(pen: DraftPen, kolom: readonly TabelKolom[]): void {
  const rows = kolom.some(({ grup }) => grup !== undefined) ? 2 : 1;
  kolom.forEach(({ judul, grup }, col) => {
    if (grup === undefined) {
      pen.put(col, judul, "kepalaTabel", { rows });
      return;
    }
    if (kolom[col - 1]?.grup !== grup) {
      const cols = kolom.filter((other) => other.grup === grup).length;
      pen.put(col, grup, "kepalaTabel", { cols });
    }
    pen.next();
    pen.put(col, judul, "kepalaTabel");
    pen.row -= 1;
  });
  pen.next(rows);
}

function drawIsi(
  pen: DraftPen,
  col: number,
  isi: TabelIsi,
  row: readonly TabelIsi[],
  style: DraftStyle,
): void {
  if (typeof isi !== "object") {
    pen.put(col, isi, style);
    return;
  }
  const [dari, sampai] = isi.jumlahkan;
  pen.formula(col, jumlahkan(pen.row, dari, 1, sampai - dari + 1), nilaiOf(isi, row), style);
}

function nilaiOf(isi: TabelIsi, row: readonly TabelIsi[]): number {
  if (typeof isi !== "object") return typeof isi === "number" ? isi : 0;
  const [dari, sampai] = isi.jumlahkan;
  return row.slice(dari, sampai + 1).reduce<number>((sum, value) => sum + nilaiOf(value, row), 0);
}

function jumlahkan(row: number, col: number, rowCount: number, colCount: number): string {
  return `SUM(${rangeAddress({ row, col, rowCount, colCount })})`;
}

export function alamat(lembar: TabelLembar, baris: number, col: number): string {
  return cellAddress(barisPertama(lembar) + baris, col);
}
