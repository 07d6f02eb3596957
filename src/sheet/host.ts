/**
 * The port to a workbook: what the product needs of any host, Excel or a file. Hosts implement it; nobody else
 * knows how a cell is read or a mark is drawn. Rows and columns are zero-based everywhere in code; A1 text is made
 * only at the edges (`a1.ts`).
 */

import type { OutputChart } from "./output-chart.ts";
import type { OutputPaper } from "./output-paper.ts";
import type { OutputPrint } from "./output-print.ts";

/** A cell as hosts give it: `""` for empty, numbers as stored (dates are serial numbers), errors as `"#REF!"` text. */
export type CellValue = string | number | boolean;

export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Used range (cells with values; formats alone do not count). Zero rows = empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of one sheet from its used range's top-left cell on. `values[i][j]` is cell (top + i, left + j). */
export interface SheetGrid {
  /** File the sheet came from; `""` in Excel, where there is one workbook. */
  readonly file: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Hidden rows and columns of the sheet, zero-based and inclusive; absent = the host could not tell. */
  readonly hidden?: HiddenBands;
  /** Merged cells; absent = the host could not tell. */
  readonly merged?: readonly CellRange[];
}

/** A run of rows or columns, zero-based, both ends included. */
export type Band = readonly [first: number, last: number];

export interface HiddenBands {
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
}

/** A cell of a sheet, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** All that `setCells` may change of a cell: writing it back restores the cell. */
export interface CellState extends CellPlace {
  readonly value: CellValue;
  /** With its `=`; null = no formula. */
  readonly formula: string | null;
  /** Excel's code in English notation; `General` when none was chosen. */
  readonly numberFormat: string;
}

/**
 * What one cell shall hold. Text is written as text (a leading `=` `+` `-` `@` included), never as a formula, a number
 * or a date, and `""` empties the cell. Without a number format the cell keeps its own, except that a number or formula
 * in a text cell (`@`) gets `General`: it would be text otherwise.
 */
export type CellWrite =
  | {
      readonly row: number;
      readonly col: number;
      readonly value: CellValue;
      readonly numberFormat?: string;
    }
  | {
      readonly row: number;
      readonly col: number;
      readonly formula: string;
      readonly numberFormat?: string;
    };

/** A rectangle of cells, zero-based, inclusive of its first cell. */
export interface CellRange {
  readonly row: number;
  readonly col: number;
  readonly rowCount: number;
  readonly colCount: number;
}

/** What a mark says; each host draws it as one removable conditional format per status and sheet. */
export type MarkStatus =
  | "temuan-error"
  | "temuan-warning"
  | "temuan-info"
  | "percepatan-layak"
  | "percepatan-bersyarat"
  | "percepatan-tidak-layak"
  /** A month to which the plan would move money. */
  | "percepatan-usulan";

/** Text inside every mark's formula and on every output sheet, by which our own things are found again. */
export const MARKER = "selaras:";

/**
 * Text on sheets that we made and that are the user's own from then on: neither read as input, nor replaced, nor
 * deleted.
 */
export const KEPT_MARKER = "selaras-simpan:";

/** The formula of a mark: always true, touches no cell, carries the marker. */
export function markFormula(status: MarkStatus): string {
  return `=LEN("${MARKER}${status}")>0`;
}

/**
 * One cell of an output sheet. Text is written as text, never as a formula; formulas are named as such. A formula's
 * result stands in files for readers that do not calculate; Excel calculates it itself.
 */
export type OutputCell =
  | null
  | string
  | number
  | { readonly formula: string; readonly value?: string | number }
  | { readonly text: string; readonly link: { readonly sheet: string; readonly cell: string } }
  /** Text over so many columns from this one on, wrapped; the cells it covers are null. */
  | { readonly text: string; readonly over: number }
  /** A number that is shown otherwise than its column. */
  | { readonly value: number; readonly format: OutputColumn["format"] };

/** Days as Indonesian forms write them. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** How a column of an output sheet looks. Width in characters of the default font. */
export interface OutputColumn {
  readonly width: number;
  /** `tanggal`: serial numbers of days; `poin`: deviasi as per cent, to the hundredth by which it is judged. */
  readonly format: "text" | "rupiah" | "persen" | "poin" | "angka" | "tanggal";
  readonly wrap?: boolean;
}

/** A table written as a sheet of its own: title, notes, header and rows. */
export interface OutputSheet {
  readonly name: string;
  readonly title: string;
  /** Lines under the title; the last one carries the marker. */
  readonly notes: readonly string[];
  readonly columns: readonly OutputColumn[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** Outline level (0 = none) per row, where rows are grouped. */
  readonly outline?: readonly number[];
  /** Outline levels open at first, from 1 (only rows of level 0 in sight); absent = all. */
  readonly openLevels?: number;
  /** Rows (index into `rows`) shown bold: totals and headings. */
  readonly strong?: readonly number[];
  /** Charts with their rows, one under the other below the table, each on a printed page of its own. */
  readonly charts?: readonly OutputChart[];
  /** Absent = A4 landscape, one page wide. */
  readonly print?: OutputPrint;
  /** For a sheet that is a paper of several parts, not one table; a header of one text then runs over all columns. */
  readonly paper?: OutputPaper;
  /** Name of the Excel table that header and rows make; absent = a plain range. Needs at least one row. */
  readonly table?: string;
}

/** A change to the workbook, as data. A host applies a batch in a handful of round trips. */
export type Edit =
  | {
      readonly type: "mark";
      readonly sheet: string;
      readonly status: MarkStatus;
      readonly ranges: readonly CellRange[];
    }
  /** Removes our marks whose status starts with `prefix` (all of them when it is empty) from every sheet. */
  | { readonly type: "unmark"; readonly prefix: "" | "temuan" | "percepatan" }
  /** Creates the sheet, or replaces one that carries our marker; another's sheet of that name is left alone and the new one gets a number. */
  | { readonly type: "writeSheet"; readonly sheet: OutputSheet }
  /** Deletes every sheet that carries our marker. */
  | { readonly type: "deleteOutputSheets" }
  /** Deletes one sheet, whoever made it: for taking back that it was added. */
  | { readonly type: "removeSheet"; readonly sheet: string }
  /** Writes cells of the user's own sheet: all of them, or none where the sheet refuses. */
  | ({
      readonly type: "setCells";
      readonly sheet: string;
      readonly cells: readonly CellWrite[];
    } & Expecting)
  /**
   * Adds rows below a table of the sheet: as `setCells`, and an Excel table that ends right above grows by them. The
   * rows must be one block that begins at `row`.
   */
  | ({
      readonly type: "addRows";
      readonly sheet: string;
      readonly row: number;
      readonly rowCount: number;
      readonly cells: readonly CellWrite[];
    } & Expecting)
  /** Keeps a text in the workbook under our namespace (custom XML part); null forgets it. */
  | { readonly type: "remember"; readonly key: string; readonly value: string | null };

/** What cells must hold to be written. */
interface Expecting {
  /**
   * Cells that hold something else by then (the user was faster) are left alone and named in `changed`, unless they hold
   * already what was to be written. Cells not listed are written whatever they hold.
   */
  readonly expected?: readonly CellState[];
}

export interface ApplyReport {
  readonly marked: number;
  readonly unmarked: number;
  readonly sheetsWritten: readonly string[];
  readonly sheetsDeleted: readonly string[];
  readonly cellsWritten: number;
  /** Cells left alone because they no longer held what was expected; absent = none. */
  readonly changed?: readonly CellPlace[];
  /** Sheets that refused the change, with the reason; an array formula over several cells counts as protection. */
  readonly refused: readonly { readonly sheet: string; readonly reason: "protected" | "missing" }[];
}

/** Progress of a long read or write: done and total in the same unit (rows). */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface HostOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
  /** Called often within long work of ours; ends when the page has had its turn. Absent = the work is not interrupted. */
  readonly turn?: Turn;
  /** Told once the cells are read: what changes from then on is not in the answer. */
  readonly onRead?: () => void;
}

/** Lets the page draw and answer; null = there is time left, go on. */
export type Turn = () => Promise<void> | null;

/** The part of `AbortSignal` that hosts look at; the pure rooms do not know the DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface WorkbookHost {
  /** Sheets in workbook order. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Reads whole sheets in blocks under the host's payload limits. Unknown names are left out. */
  readSheets(names: readonly string[], options?: HostOptions): Promise<readonly SheetGrid[]>;
  apply(edits: readonly Edit[], options?: HostOptions): Promise<ApplyReport>;
  /** Scattered cells in few round trips, in the order asked; those of unknown sheets are left out. */
  readCells(cells: readonly CellPlace[]): Promise<readonly CellState[]>;
  /** What `remember` kept, by key; empty when there is nothing, or nothing readable. */
  recall(): Promise<ReadonlyMap<string, string>>;
  /** The cell the user has selected (the active one of several); null where there is no such thing. */
  selected(): Promise<CellPlace | null>;
  /** Whether formulas are only calculated on request (F9): what they show may be old. */
  isManual(): Promise<boolean>;
  /** Shows and selects a cell, because the user asked for it. */
  reveal(at: CellPlace): Promise<void>;
}
