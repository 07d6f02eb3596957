import { formColumns, type FormColumns } from "./form-table.ts";
import type { GridView } from "./grid-view.ts";
import { readFormHeader } from "./recognise.ts";

/** Rows and columns of a table header, wherever it stands. */
export interface PageHeader {
  readonly depth: number;
  readonly cols: FormColumns | null;
}

/** A header has three rows at most. */
const DEEPEST = 3;

/** The headers of the rincian tables of a print: every page repeats them, and the same texts are made sense of once. */
export class FormHeaders {
  private readonly grid: GridView;
  private readonly known = new Map<string, PageHeader | null>();

  constructor(grid: GridView) {
    this.grid = grid;
  }

  /** Null when the row begins none. */
  at(row: number): PageHeader | null {
    const key = this.textsFrom(row);
    let known = this.known.get(key);
    if (known === undefined) {
      const header = readFormHeader(this.grid, row);
      known = header && { depth: header.depth, cols: formColumns(header) };
      this.known.set(key, known);
    }
    return known;
  }

  private textsFrom(row: number): string {
    const texts: string[] = [];
    for (let line = row; line < row + DEEPEST; line += 1) {
      for (const col of this.grid.filled(line)) {
        texts.push(`${line - row} ${col} ${this.grid.text(line, col)}`);
      }
    }
    return texts.join("\n");
  }
}
