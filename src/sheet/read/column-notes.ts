import type { ReadIssue, ReadIssueKind } from "../../core/model/model.ts";
import type { CellRef } from "../../core/model/origin.ts";

/** Cells of one kind in one column that are told one by one; the count says how many there are. */
const MAX_CELLS = 100;

interface Column {
  count: number;
  lastRow: number;
  readonly issues: ReadIssue[];
}

/** Remarks that repeat down a column: each cell once, in document order, with the count of the whole column. */
export class ColumnNotes {
  private readonly columns = new Map<string, Column>();

  add(kind: ReadIssueKind, at: CellRef, text: string, menjadi?: string | number): void {
    const key = `${kind} ${at.col}`;
    let column = this.columns.get(key);
    if (column === undefined) {
      column = { count: 0, lastRow: -1, issues: [] };
      this.columns.set(key, column);
    }
    if (column.lastRow === at.row) return;
    column.lastRow = at.row;
    column.count += 1;
    if (column.issues.length >= MAX_CELLS) return;
    column.issues.push({ at, kind, text, ...(menjadi === undefined ? {} : { menjadi }) });
  }

  list(): ReadIssue[] {
    return [...this.columns.values()].flatMap(({ count, issues }) =>
      issues.map((issue) => ({ ...issue, count })),
    );
  }
}
