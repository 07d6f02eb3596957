import type { ChartNote } from "./chart-note.ts";
import type { TableNote } from "./table-note.ts";
import type { ValidationNote } from "./validation-note.ts";

/** What Excel knows of a sheet and the engine has no place for. */
export interface SheetNotes {
  protection: Record<string, unknown> | null;
  veryHidden: boolean;
  readonly pageLayout: Record<string, unknown>;
  /** Outline level by row; rows without one are not in it. */
  readonly rowLevels: Map<number, number>;
  readonly charts: ChartNote[];
  readonly tables: TableNote[];
  readonly validations: ValidationNote[];
  /** Rows (zero-based) above which a printed page ends. */
  readonly pageBreaks: Set<number>;
}

export function newNotes(): SheetNotes {
  return {
    protection: null,
    veryHidden: false,
    pageLayout: {},
    rowLevels: new Map(),
    charts: [],
    tables: [],
    validations: [],
    pageBreaks: new Set(),
  };
}
