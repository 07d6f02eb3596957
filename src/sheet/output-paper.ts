import type { OutputCell, OutputColumn, OutputSheet } from "./host.ts";

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

/** Part of a column's width that words fill on average: the rest is lost at the ends of lines. */
const FILLED = 0.92;

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
  const room = Math.max(1, width * FILLED * (isBold ? 0.93 : 1));
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const long = Math.ceil(word.length / room) - 1;
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
