import type { CellValue } from "../../sheet/host.ts";
import { TooLargeError } from "./errors.ts";
import type { XlsxLimits } from "./limits.ts";

/** Values of a sheet from the first used cell on. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

interface Line {
  readonly cols: number[];
  readonly values: CellValue[];
}

/**
 * Gathers cells with values and makes a rectangle of them. Rows without values share one array, so that a stray cell
 * at the foot of a sheet costs a pointer a row, not a row.
 */
export class GridBuilder {
  readonly #limits: XlsxLimits;
  readonly #lines = new Map<number, Line>();
  #count = 0;
  #top = Infinity;
  #bottom = -1;
  #left = Infinity;
  #right = -1;

  constructor(limits: XlsxLimits) {
    this.#limits = limits;
  }

  /** @throws TooLargeError past the bound of cells */
  set(row: number, col: number, value: CellValue): void {
    if (value === "") return;
    this.#count += 1;
    if (this.#count > this.#limits.cells) throw new TooLargeError(`cells ${this.#count}`);
    let line = this.#lines.get(row);
    if (line === undefined) {
      line = { cols: [], values: [] };
      this.#lines.set(row, line);
    }
    line.cols.push(col);
    line.values.push(value);
    this.#top = Math.min(this.#top, row);
    this.#bottom = Math.max(this.#bottom, row);
    this.#left = Math.min(this.#left, col);
    this.#right = Math.max(this.#right, col);
  }

  /** @throws TooLargeError when the rectangle would be unreasonably larger than what is in it */
  build(): Grid {
    if (this.#bottom < 0) return { top: 0, left: 0, values: [] };
    const width = this.#right - this.#left + 1;
    if (width * this.#lines.size > this.#limits.area) {
      throw new TooLargeError(`area ${width} x ${this.#lines.size}`);
    }
    const blank: readonly CellValue[] = Array.from({ length: width }, () => "");
    const values: (readonly CellValue[])[] = [];
    for (let row = this.#top; row <= this.#bottom; row++) {
      const line = this.#lines.get(row);
      values.push(line === undefined ? blank : this.#fill(line, blank));
    }
    return { top: this.#top, left: this.#left, values };
  }

  #fill(line: Line, blank: readonly CellValue[]): CellValue[] {
    const row = [...blank];
    line.cols.forEach((col, index) => {
      row[col - this.#left] = line.values[index] ?? "";
    });
    return row;
  }
}
