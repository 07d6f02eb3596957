import type { OutputCell, OutputColumn } from "../sheet/host.ts";
import {
  pagePoints,
  rowPoints,
  spread,
  type OutputPaper,
  type RowLook,
} from "../sheet/output-paper.ts";
import type { OutputPrint } from "../sheet/output-print.ts";

interface Line {
  readonly cells: readonly OutputCell[];
  readonly look: RowLook | null;
  readonly isStrong: boolean;
  readonly points: number;
  /** Stays on the page of the line after it. */
  readonly isKept: boolean;
  /** Begins a page. */
  readonly isFirst: boolean;
}

export interface LineOptions {
  readonly look?: RowLook;
  readonly isStrong?: boolean;
  readonly isKept?: boolean;
  readonly isFirst?: boolean;
  /** Height it takes at least, in points: room to write by hand. */
  readonly least?: number;
}

/** Rows of a paper in the making: parts, tables with columns of their own, paragraphs; in the end divided into pages. */
export class PaperLines {
  readonly #columns: readonly OutputColumn[];
  readonly #lines: Line[] = [];

  constructor(columns: readonly OutputColumn[]) {
    this.#columns = columns;
  }

  /** Heads a part. */
  part(title: string, isFirst = false): void {
    this.add([{ text: title, over: this.#columns.length }], {
      look: "part",
      isKept: true,
      isFirst,
    });
  }

  /** Names the columns of a part's own table; repeated where the table goes on on another page. */
  head(cells: readonly OutputCell[]): void {
    this.add(cells, { look: "head", isKept: true });
  }

  row(cells: readonly OutputCell[], options: Omit<LineOptions, "look"> = {}): void {
    this.add(cells, { ...options, look: "grid" });
  }

  /** A paragraph over the whole width. */
  text(text: string, options: LineOptions = {}): void {
    this.add([{ text, over: this.#columns.length }], options);
  }

  blank(options: LineOptions = {}): void {
    this.add([], options);
  }

  /** Keeps the last line on the page of what follows: no signature stands on a page alone. */
  keepLast(): void {
    const last = this.#lines.pop();
    if (last !== undefined) this.#lines.push({ ...last, isKept: true });
  }

  add(cells: readonly OutputCell[], options: LineOptions = {}): void {
    const { look = null, isStrong = false, isKept = false, isFirst = false, least = 0 } = options;
    const full = spread(cells, this.#columns.length);
    // Names of columns wrap whatever their column does.
    const columns =
      look === "head" ? this.#columns.map((one) => ({ ...one, wrap: true })) : this.#columns;
    const text = rowPoints(full, columns, isStrong || look === "head");
    const points = Math.max(least, text + (look === "part" ? 5 : 0));
    this.#lines.push({ cells: full, look, isStrong, points, isKept, isFirst });
  }

  /** The rows and their pages; `before` = points that title and notes take of the first page. */
  finish(
    print: OutputPrint,
    before: number,
  ): { readonly rows: Line["cells"][] } & {
    readonly strong: readonly number[];
    readonly paper: OutputPaper;
  } {
    const room = pagePoints(this.#columns, print);
    const placed: Line[] = [];
    const breaks: number[] = [];
    let used = before;
    let head: Line | null = null;
    this.#lines.forEach((line, nth) => {
      if (line.look === "part") head = null;
      const isOver = used + keptPoints(this.#lines, nth) > room;
      if (placed.length > 0 && (line.isFirst || isOver) && breaks.at(-1) !== placed.length) {
        breaks.push(placed.length);
        used = 0;
        if (head !== null && line.look === "grid" && placed.at(-1)?.look !== "head") {
          placed.push(head);
          used += head.points;
        }
      }
      if (line.look === "head") head = line;
      placed.push(line);
      used += line.points;
    });
    return {
      rows: placed.map(({ cells }) => cells),
      strong: placed.flatMap(({ isStrong }, nth) => (isStrong ? [nth] : [])),
      paper: {
        looks: Object.fromEntries(
          placed.flatMap(({ look }, nth) => (look === null ? [] : [[nth, look]])),
        ),
        heights: placed.map(({ points }) => points),
        breaks,
      },
    };
  }
}

/** Height of a line with those after it that must stay with it. */
function keptPoints(lines: readonly Line[], from: number): number {
  let sum = 0;
  for (const line of lines.slice(from)) {
    sum += line.points;
    if (!line.isKept) break;
  }
  return sum;
}
