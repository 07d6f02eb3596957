import type { Rupiah } from "../../core/rupiah/rupiah.ts";
import type { GridView } from "./grid-view.ts";
import type { ListColumns } from "./list-rows.ts";
import { textOf } from "./table-rows.ts";

/** Sheets with more uncoded rows than this use them as headings: they are not told one by one. */
const MAX_NOTES = 200;

/**
 * Rows of a list without the code of a sub kegiatan. Totals of the rows above (by word, by code of a program, or by
 * their amount) are passed over; a row of figures that belongs nowhere is noted.
 */
export class LooseRows {
  private readonly grid: GridView;
  private readonly cols: ListColumns;
  private readonly parents: readonly number[];
  private readonly names: readonly (number | undefined)[];
  private sinceTotal = 0;
  private all = 0;
  private noted = 0;

  constructor(grid: GridView, cols: ListColumns) {
    const { found } = cols;
    this.grid = grid;
    this.cols = cols;
    this.parents = [found.kodeSkpd, found.kodeProgram, found.kodeKegiatan].filter(
      (col) => col !== undefined,
    );
    this.names = [found.namaRekening, found.uraian, found.namaSubKegiatan];
  }

  /** Counts the amount of a row that has its codes, so that totals of such rows are known as totals. */
  count(row: number): void {
    const { jumlah } = this.cols;
    const value = jumlah === undefined ? "" : this.grid.cell(row, jumlah);
    if (typeof value !== "number") return;
    this.sinceTotal += value;
    this.all += value;
  }

  note(row: number, rekeningText: string): void {
    const { found, jumlah } = this.cols;
    const grid = this.grid;
    if (jumlah === undefined || grid.isBlank(row, jumlah)) return;
    const isParent = this.parents.some((col) => !grid.isBlank(row, col));
    if (rekeningText === "" && isParent) return;
    const amount = grid.rupiah(row, jumlah);
    if (rekeningText === "" && this.isTotal(amount)) return;
    const text = rekeningText || this.names.map((col) => textOf(grid, row, col)).find(isFilled);
    if (text === undefined || this.noted >= MAX_NOTES) return;
    this.noted += 1;
    grid.note("tanpaKode", row, found.kodeSubKegiatan ?? grid.firstCol, text);
  }

  private isTotal(amount: Rupiah | null): boolean {
    if (amount === null) return false;
    const isTotal = [this.sinceTotal, this.all].some((sum) => sum !== 0 && sum === amount);
    if (isTotal) this.sinceTotal = 0;
    return isTotal;
  }
}

function isFilled(text: string): boolean {
  return text !== "";
}
