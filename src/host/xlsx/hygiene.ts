import { parseRangeAddress } from "../../sheet/a1.ts";
import type { Band, CellRange, HiddenBands } from "../../sheet/host.ts";
import { TooLargeError } from "./errors.ts";
import type { XlsxLimits } from "./limits.ts";
import { isTrue } from "./xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** Hidden rows and columns and merged cells, gathered while a sheet is read. */
export class Hygiene {
  readonly #limits: XlsxLimits;
  readonly #rows: [number, number][] = [];
  readonly #columns: [number, number][] = [];
  readonly #merged: CellRange[] = [];

  constructor(limits: XlsxLimits) {
    this.#limits = limits;
  }

  row(row: number, { hidden, ht }: Attributes): void {
    if (isTrue(hidden) || Number(ht ?? 1) === 0) this.#hide(this.#rows, row, row);
  }

  column({ min, max, hidden, width }: Attributes): void {
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    const isHidden = isTrue(hidden) || Number(width ?? 1) === 0;
    if (isHidden && first >= 0 && last >= first) this.#hide(this.#columns, first, last);
  }

  merge({ ref }: Attributes): void {
    const range = parseRangeAddress(ref ?? "");
    if (range === null || range.rowCount * range.colCount === 1) return;
    this.#merged.push(range);
    this.#check();
  }

  build(): { readonly hidden: HiddenBands; readonly merged: readonly CellRange[] } {
    const bands = (list: readonly Band[]): Band[] => list.map(([first, last]) => [first, last]);
    const hidden = { rows: bands(this.#rows), columns: bands(this.#columns) };
    return { hidden, merged: this.#merged };
  }

  #hide(bands: [number, number][], first: number, last: number): void {
    const before = bands.at(-1);
    if (before !== undefined && before[1] + 1 === first) before[1] = last;
    else bands.push([first, last]);
    this.#check();
  }

  #check(): void {
    const bands = this.#rows.length + this.#columns.length;
    if (bands > this.#limits.cells) throw new TooLargeError(`hidden bands ${bands}`);
    const { length: merged } = this.#merged;
    if (merged > this.#limits.merged) throw new TooLargeError(`merged cells ${merged}`);
  }
}
