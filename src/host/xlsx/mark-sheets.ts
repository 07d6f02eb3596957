import { MARKER, type Edit } from "../../sheet/host.ts";
import { addMark, countMarks, removeMarks } from "./marks.ts";
import type { OpcPackage } from "./package.ts";
import type { StyleBook } from "./styles.ts";
import { WorksheetText } from "./worksheet-text.ts";

export type MarkEdit = Extract<Edit, { type: "mark" }>;

/** The worksheets whose marks a batch changes: each is taken apart once, and written back once. */
export class MarkSheets {
  readonly #pack: OpcPackage;
  readonly #styles: StyleBook;
  readonly #open = new Map<string, WorksheetText>();
  readonly #changed = new Set<string>();

  constructor(pack: OpcPackage, styles: StyleBook) {
    this.#pack = pack;
    this.#styles = styles;
  }

  /** Draws a mark and gives the number of cells in it. */
  add(part: string, { status, ranges }: MarkEdit): number {
    addMark(this.#sheet(part).xml, this.#styles, status, ranges);
    this.#changed.add(part);
    return ranges.reduce((sum, range) => sum + range.rowCount * range.colCount, 0);
  }

  /** Number of marks in a sheet whose status starts so. */
  count(part: string, prefix: string): number {
    const isOpen = this.#open.has(part);
    if (!isOpen && !this.#pack.text(part).includes(MARKER)) return 0;
    return countMarks(this.#sheet(part).xml, (status) => status.startsWith(prefix));
  }

  remove(part: string, prefix: string): number {
    this.#changed.add(part);
    return removeMarks(this.#sheet(part).xml, (status) => status.startsWith(prefix));
  }

  save(): void {
    for (const part of this.#changed) this.#pack.set(part, this.#sheet(part).text);
    this.#changed.clear();
    this.#open.clear();
  }

  #sheet(part: string): WorksheetText {
    const open = this.#open.get(part) ?? new WorksheetText(part, this.#pack.text(part));
    this.#open.set(part, open);
    return open;
  }
}
