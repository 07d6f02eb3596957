import type { OutputCell, OutputSheet } from "../../sheet/host.ts";
import { isNumber, PAPER_FILL, type RowLook } from "../../sheet/output-paper.ts";
import { mergeOver } from "./output-rows.ts";

const BORDER = "#7F7F7F";
const RULED = ["EdgeBottom"] as const;
const GRID = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const;
/** Rows dressed per request: each is a handful of calls. */
const ROWS_PER_SYNC = 200;

/** Makes the rows of a paper look as they are meant: headings, tables of their own, lines to write on, heights. */
export async function dressPaper(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { paper, rows, columns }: OutputSheet,
  firstRow: number,
): Promise<void> {
  if (paper === undefined) return;
  for (const [index, cells] of rows.entries()) {
    const row = firstRow + index;
    cells.forEach((cell, col) => mergeOver(sheet, cell, row, col));
    const range = sheet.getRangeByIndexes(row, 0, 1, columns.length);
    const look = paper.looks[index];
    if (look !== undefined) DRESS[look](range, columns.length);
    if (look === "grid") inset(sheet, row, cells);
    const points = paper.heights[index];
    if (points !== undefined) range.format.rowHeight = points;
    if (index % ROWS_PER_SYNC === ROWS_PER_SYNC - 1) await context.sync();
  }
  await context.sync();
}

const DRESS: Readonly<Record<RowLook, (range: Excel.Range, width: number) => void>> = {
  part: ({ format }) => {
    format.font.bold = true;
    format.font.size = 12;
    format.fill.color = `#${PAPER_FILL.part}`;
    format.verticalAlignment = "Center";
  },
  head: ({ format }) => {
    format.font.bold = true;
    format.font.color = "#FFFFFF";
    format.fill.color = `#${PAPER_FILL.head}`;
    format.wrapText = true;
    format.verticalAlignment = "Center";
  },
  grid: (range, width) => draw(range, width === 1 ? GRID.slice(0, -1) : GRID),
  ruled: (range) => draw(range, RULED),
};

/** Words left, numbers right, both away from the line beside them. */
function inset(sheet: Excel.Worksheet, row: number, cells: readonly OutputCell[]): void {
  const run = (from: number, to: number, align: "Left" | "Right"): void => {
    const { format } = sheet.getRangeByIndexes(row, from, 1, to - from);
    format.horizontalAlignment = align;
    format.indentLevel = 1;
  };
  run(0, cells.length, "Left");
  let from = 0;
  while (from < cells.length) {
    let to = from;
    while (to < cells.length && isNumber(cells[to] ?? null)) to += 1;
    if (to > from) run(from, to, "Right");
    from = to + 1;
  }
}

function draw({ format }: Excel.Range, sides: readonly (typeof GRID)[number][]): void {
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = BORDER;
  }
}
