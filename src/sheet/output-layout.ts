import { MARKER, type CellValue, type OutputSheet } from "./host.ts";

/** Where the parts of an output sheet stand (zero-based rows); the same in every host. */
export interface OutputLayout {
  readonly titleRow: number;
  readonly firstNoteRow: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
}

/** Title, notes, header, data, with no row between them. */
export function outputLayout(sheet: Pick<OutputSheet, "notes">): OutputLayout {
  const headerRow = sheet.notes.length + 1;
  return { titleRow: 0, firstNoteRow: 1, headerRow, firstDataRow: headerRow + 1 };
}

/** Rows from the top in which the marker of an output sheet may stand, in column A. */
export const MARKER_ROWS = 9;

/** Whether these cells (column A from the top) make the sheet one of ours: a note with the marker in brackets. */
export function carriesMarker(columnA: readonly CellValue[]): boolean {
  return columnA
    .slice(0, MARKER_ROWS)
    .some((value) => typeof value === "string" && value.includes(`[${MARKER}`));
}

/** Longest sheet name Excel takes. */
const NAME_LIMIT = 31;

/** `PK Temuan` for 1, `PK Temuan (2)` for 2: names an output sheet tries in turn, ours being replaced, others' left. */
export function numberedName(wanted: string, number: number): string {
  const tail = number === 1 ? "" : ` (${number})`;
  return `${wanted.slice(0, NAME_LIMIT - tail.length)}${tail}`;
}

/** A free sheet name: `PK Temuan`, then `PK Temuan (2)`. Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = numberedName(wanted, number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
