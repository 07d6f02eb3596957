/** A sheet of a workbook; `file` is `""` in Excel, where there is one workbook. */
export interface SheetRef {
  readonly file: string;
  readonly sheet: string;
}

/** A cell, zero-based. */
export interface CellRef extends SheetRef {
  readonly row: number;
  readonly col: number;
}

/**
 * Where a record's values stand: one row of a table (`row` + `cols`, shared by all records of the table), with `rows`
 * for the fields that stand elsewhere (the header block of a printed DPA). So every value of the model has its cell
 * without an object per value.
 */
export interface Origin<Field extends string = string> {
  readonly at: SheetRef;
  readonly row: number;
  readonly cols: Readonly<Partial<Record<Field, number>>>;
  readonly rows?: Readonly<Partial<Record<Field, number>>>;
}

/** The cell of a field; a field without a cell of its own leads to the first cell of the record. */
export function cellOf<Field extends string>(origin: Origin<Field>, field: Field): CellRef {
  const known: Readonly<Partial<Record<string, number>>> = origin.cols;
  const col =
    known[field] ??
    Math.min(...Object.values(known).filter((value) => value !== undefined), Infinity);
  return {
    file: origin.at.file,
    sheet: origin.at.sheet,
    row: origin.rows?.[field] ?? origin.row,
    col: Number.isFinite(col) ? col : 0,
  };
}
