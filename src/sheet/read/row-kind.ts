import type { Field } from "./alias.ts";
import type { GridView } from "./grid-view.ts";
import { isKodeText, mendKode, type PeranSel } from "./kode-sel.ts";

/** Columns of codes, from the most general to the most specific one. */
const KODE_FIELDS: readonly (readonly [Field, PeranSel])[] = [
  ["kodeSkpd", "pohon"],
  ["kodeProgram", "pohon"],
  ["kodeKegiatan", "pohon"],
  ["kodeSubKegiatan", "pohon"],
  ["kodeRekening", "rekening"],
];

/** Columns whose value a merge repeats for every row it covers. Amounts are not among them: they would count twice. */
const REPEATED: readonly Field[] = [
  "tahun",
  "kodeSkpd",
  "namaSkpd",
  "kodeProgram",
  "namaProgram",
  "kodeKegiatan",
  "namaKegiatan",
  "kodeSubKegiatan",
  "namaSubKegiatan",
  "kodeRekening",
  "namaRekening",
  "sumberDana",
  "lokasi",
];

const SUBTOTAL = /^(grand |sub ?)?(jumlah|total)\b/i;
const NOTE =
  /^((keterangan|catatan|ket|nb|n\.b|sumber data|dicetak( pada)?)\s*[.:]|\*+\s*\)|\*{1,3}\s*\S)/i;

type Found = Readonly<Partial<Record<Field, number>>>;

/** Tells data rows of one table from its notes and subtotals, and mends the codes of the data rows. */
export class RowKind {
  private readonly grid: GridView;
  private readonly columns: readonly number[];
  private readonly kode: readonly (readonly [col: number, peran: PeranSel])[];

  constructor(grid: GridView, found: Found, firstRow: number) {
    this.grid = grid;
    this.columns = [...new Set(Object.values(found))];
    this.kode = KODE_FIELDS.flatMap(([field, peran]) => {
      const col = found[field];
      return col === undefined ? [] : [[col, peran] as const];
    });
    repeatMerged(grid, found, firstRow);
  }

  /** Whether the row is one of the table's records; its codes are then ready to read. */
  isData(row: number, filled: readonly number[]): boolean {
    if (!this.columns.some((col) => !this.grid.isBlank(row, col))) return false;
    if (this.kode.length === 0) return !this.isNote(row, filled);
    const last = this.kode[this.kode.length - 1];
    const isCoded = last !== undefined && this.isCode(row, last[0]);
    if (!isCoded && (this.isNote(row, filled) || this.isSubtotal(row, filled))) return false;
    for (const [col, peran] of this.kode) {
      mendKode(this.grid, row, col, peran, () => this.beside(row, col));
    }
    return true;
  }

  private isCode(row: number, col: number): boolean {
    const value = this.grid.cell(row, col);
    return typeof value === "number" || isKodeText(this.grid.text(row, col));
  }

  /** `Keterangan: …`, `*) …`, or a lone text in the table's columns that is no code: a title, a signature. */
  private isNote(row: number, filled: readonly number[]): boolean {
    const [first] = filled;
    if (first === undefined) return false;
    const isText = filled.every((col) => typeof this.grid.cell(row, col) === "string");
    if (!isText) return false;
    if (NOTE.test(this.grid.text(row, first))) return true;
    if (this.kode.length === 0 || filled.length > 1) return false;
    return !this.isCode(row, first);
  }

  /** A row called *Jumlah* or *Total* whose last code column holds no code. */
  private isSubtotal(row: number, filled: readonly number[]): boolean {
    return filled.slice(0, 8).some((col) => {
      return (
        typeof this.grid.cell(row, col) === "string" && SUBTOTAL.test(this.grid.text(row, col))
      );
    });
  }

  /** Codes in the same row, and above and below in the same column. */
  private beside(row: number, col: number): readonly string[] {
    const own = this.kode
      .filter(([other]) => other !== col)
      .map(([other]) => [row, other] as const);
    return [...own, [row - 1, col] as const, [row + 1, col] as const].map(([r, c]) =>
      this.grid.text(r, c),
    );
  }
}

function repeatMerged(grid: GridView, found: Found, firstRow: number): void {
  const cols = new Set(REPEATED.map((field) => found[field]));
  for (const { row, col, rowCount } of grid.merged) {
    if (rowCount < 2 || row < firstRow || !cols.has(col)) continue;
    const text = grid.text(row, col);
    const last = Math.min(row + rowCount - 1, grid.lastRow);
    for (let below = row + 1; below <= last; below += 1) {
      if (grid.isBlank(below, col)) grid.setText(below, col, text);
    }
  }
}
