import type { CellValue } from "../../sheet/host.ts";

/** What an answer is to weigh: Excel on the web refuses more than 5 MB, and other rows may hold longer texts. */
const TARGET_BYTES = 3.75 * 1024 * 1024;

/** Quotes or brackets and a comma around a value. */
const BYTES_AROUND = 3;

/**
 * How many cells to ask for at a time: as many as the answer before says will fit, so that a large sheet of numbers
 * takes few round trips and one of long texts is not refused. After a refusal never more than half of what was refused.
 */
export class AnswerSize {
  #cells: number;
  #most = Infinity;

  constructor(first: number) {
    this.#cells = first;
  }

  get cells(): number {
    return this.#cells;
  }

  refused(cells: number): void {
    this.#most = Math.max(1, Math.ceil(cells / 2));
    this.#cells = this.#most;
  }

  answered(answers: readonly (readonly (readonly CellValue[])[])[]): void {
    let cells = 0;
    let bytes = 0;
    for (const rows of answers) {
      for (const row of rows) {
        cells += row.length;
        for (const value of row) bytes += bytesOf(value);
      }
    }
    if (cells === 0) return;
    this.#cells = Math.max(1, Math.min(this.#most, Math.floor(TARGET_BYTES / (bytes / cells))));
  }
}

/** About what a value takes in the answer; letters beyond ASCII, which take more, are rare. */
function bytesOf(value: CellValue): number {
  return BYTES_AROUND + (typeof value === "string" ? value.length : String(value).length);
}
