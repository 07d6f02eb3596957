import type { OutputCell, OutputColumn, OutputSheet } from "./host.ts";
import { PAGE_MARGIN, type OutputPrint } from "./output-print.ts";

/**
 * How a row of a paper looks: `part` heads a part, `head` names the columns of a part's own table, `grid` is a row of
 * such a table, `ruled` a line to write on. Any other row is plain text.
 */
export type RowLook = "part" | "head" | "grid" | "ruled";

/** What makes a sheet a paper; all by index into the sheet's rows. */
export interface OutputPaper {
  readonly looks: Readonly<Record<number, RowLook>>;
  /** Height of each row in points: merged cells do not find theirs by themselves. */
  readonly heights: readonly number[];
  /** Rows that begin a printed page. */
  readonly breaks: readonly number[];
}

/** Fill of a part's heading and of the names of its columns, `RRGGBB`. */
export const PAPER_FILL = { part: "D5E3E8", head: "1F4E5F" } as const;

/** Points of a line of text in the default font. */
export const LINE_POINTS = 15;

/** Characters that a cell's padding and indent take. */
const INSET = 2;
/** Bold letters are wider by so much. */
const BOLD = 1.08;

/** Points of a character of the default font, and what a column adds for its padding. */
const CHARACTER_POINTS = 5.25;
const PADDING_POINTS = 3.75;
const POINTS_PER_INCH = 72;
const SHEET_POINTS = { A4: [595, 842], A3: [842, 1191] } as const;
/** Programs differ by a little in what they put on a page. */
const SAFE = 0.96;

/** Points of rows that a printed page takes below the repeated header, the width being fitted to the page. */
export function pagePoints(columns: readonly OutputColumn[], print: OutputPrint): number {
  const [short, long] = SHEET_POINTS[print.paper];
  const [width, height] = print.landscape ? [long, short] : [short, long];
  const { left, right, top, bottom } = PAGE_MARGIN;
  const room = (width - (left + right) * POINTS_PER_INCH) * print.pagesWide;
  const needed = columns.reduce(
    (sum, column) => sum + column.width * CHARACTER_POINTS + PADDING_POINTS,
    0,
  );
  const scale = Math.min(1, room / needed);
  const tall = (height - (top + bottom) * POINTS_PER_INCH) / scale;
  return Math.floor((tall - LINE_POINTS) * SAFE);
}

/** Height of a row in points by the text that wraps in it; never less than one line. */
export function rowPoints(
  cells: readonly OutputCell[],
  columns: readonly OutputColumn[],
  isBold = false,
): number {
  const lines = cells.map((cell, col) => {
    if (typeof cell === "string") {
      return columns[col]?.wrap === true ? linesIn(cell, columns[col].width, isBold) : 1;
    }
    if (cell === null || typeof cell !== "object" || !("over" in cell)) return 1;
    const width = columns
      .slice(col, col + cell.over)
      .reduce((sum, column) => sum + column.width, 0);
    return linesIn(cell.text, width, isBold);
  });
  return Math.max(1, ...lines) * LINE_POINTS;
}

/** Lines that a text takes in so many characters, word by word as a spreadsheet wraps it. */
function linesIn(text: string, width: number, isBold: boolean): number {
  const room = Math.max(1, (width - INSET) / (isBold ? BOLD : 1));
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const long = Math.max(0, Math.ceil(word.length / room) - 1);
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += long;
    used += (used > 0 ? 1 : 0) + word.length - long * room;
  }
  return lines;
}

/** The header as it is written: in a paper one text runs over all columns. */
export function headerCells({
  header,
  columns,
  paper,
}: Pick<OutputSheet, "header" | "columns" | "paper">): readonly OutputCell[] {
  const [only] = header;
  if (paper === undefined || only === undefined || header.length > 1) return header;
  return spread([{ text: only, over: columns.length }], columns.length);
}

/** Whether a cell shows a number, which keeps right. */
export function isNumber(cell: OutputCell): boolean {
  if (cell === null || typeof cell === "string") return false;
  return typeof cell === "number" || (!("text" in cell) && typeof cell.value === "number");
}

/** Cells with those that a text over several columns covers as null, up to so many columns. */
export function spread(cells: readonly OutputCell[], width: number): readonly OutputCell[] {
  const full: OutputCell[] = [];
  for (const cell of cells) {
    full.push(cell);
    const over = cell !== null && typeof cell === "object" && "over" in cell ? cell.over : 1;
    for (let more = 1; more < over; more += 1) full.push(null);
  }
  while (full.length < width) full.push(null);
  return full;
}
