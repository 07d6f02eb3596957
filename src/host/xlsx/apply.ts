import { unexpected } from "../../sheet/cell-state.ts";
import type { ApplyReport, CellPlace, CellWrite, Edit, OutputSheet } from "../../sheet/host.ts";
import type { BookSheet } from "./book.ts";
import { calculateOnLoad } from "./book-edit.ts";
import { MarkSheets, type MarkEdit } from "./mark-sheets.ts";
import { remember } from "./memory.ts";
import type { OpenBook } from "./open-book.ts";
import { dropSheets, placeFor, putOutputSheet } from "./output-sheets.ts";
import { growTable } from "./output-table.ts";
import { dropCalcChain } from "./parts.ts";
import { readCells } from "./read-cells.ts";
import { readRelationships } from "./relationships.ts";
import { StyleBook } from "./styles.ts";
import { writeCells } from "./write-cells.ts";

type Refusal = ApplyReport["refused"][number];
type SetCells = Pick<Extract<Edit, { type: "setCells" }>, "sheet" | "cells" | "expected">;
type AddRows = Extract<Edit, { type: "addRows" }>;

/** Applies a batch in its order. */
export async function applyEdits(open: OpenBook, edits: readonly Edit[]): Promise<ApplyReport> {
  const editor = new Editor(open);
  for (const edit of edits) await editor.apply(edit);
  return editor.finish();
}

class Editor {
  readonly #open: OpenBook;
  readonly #styles: StyleBook;
  readonly #marks: MarkSheets;
  readonly #refused = new Map<string, Refusal>();
  readonly #sheetsWritten: string[] = [];
  readonly #sheetsDeleted: string[] = [];
  readonly #changed: CellPlace[] = [];
  #marked = 0;
  #unmarked = 0;
  #cellsWritten = 0;

  constructor(open: OpenBook) {
    this.#open = open;
    this.#styles = StyleBook.open(open.pack, open.book);
    this.#marks = new MarkSheets(open.pack, this.#styles);
  }

  async apply(edit: Edit): Promise<void> {
    if (edit.type === "mark") return this.#mark(edit);
    if (edit.type === "unmark") return this.#unmark(edit.prefix);
    this.#marks.save();
    switch (edit.type) {
      case "writeSheet":
        return this.#writeSheet(edit.sheet);
      case "deleteOutputSheets":
        return this.#deleteOutputSheets();
      case "removeSheet":
        this.#drop(this.#open.book.sheets.filter(({ name }) => name === edit.sheet));
        return;
      case "setCells":
        await this.#setCells(edit);
        return;
      case "addRows":
        return this.#addRows(edit);
      case "remember":
        remember(this.#open.pack, this.#open.book.part, [edit]);
    }
  }

  finish(): ApplyReport {
    this.#marks.save();
    this.#styles.save();
    return {
      marked: this.#marked,
      unmarked: this.#unmarked,
      cellsWritten: this.#cellsWritten,
      sheetsWritten: this.#sheetsWritten,
      sheetsDeleted: this.#sheetsDeleted,
      ...(this.#changed.length === 0 ? {} : { changed: this.#changed }),
      refused: [...this.#refused.values()],
    };
  }

  async #mark(edit: MarkEdit): Promise<void> {
    const sheet = await this.#openSheet(edit.sheet);
    if (sheet !== null) this.#marked += this.#marks.add(sheet.part, edit);
  }

  async #unmark(prefix: string): Promise<void> {
    for (const sheet of this.#open.book.sheets) {
      if (this.#marks.count(sheet.part, prefix) === 0) continue;
      if ((await this.#open.content(sheet)).isProtected) this.#refuse(sheet.name, "protected");
      else this.#unmarked += this.#marks.remove(sheet.part, prefix);
    }
  }

  async #addRows(edit: AddRows): Promise<void> {
    const sheet = await this.#setCells(edit);
    if (sheet !== null) growTable(this.#open.pack, sheet.part, edit);
  }

  /** The sheet that was written; null where it refused. */
  async #setCells(edit: SetCells): Promise<BookSheet | null> {
    const { pack, book, contents } = this.#open;
    const sheet = await this.#openSheet(edit.sheet);
    if (sheet === null) return null;
    const cells = this.#asExpected(sheet, edit);
    if (cells.length === 0) return sheet;
    const before = pack.text(sheet.part);
    const written = writeCells(before, sheet.part, cells, this.#styles);
    if (written === null) {
      this.#refuse(sheet.name, "protected");
      return null;
    }
    // Results elsewhere may depend on what was written; without formulas the workbook part stays as it is.
    if (this.#hasFormulas(before, written.text)) calculateOnLoad(pack, book.part);
    if (written.hasOtherFormulas) dropCalcChain(pack, book.part);
    pack.set(sheet.part, written.text);
    contents.forget(sheet.part);
    this.#cellsWritten += written.count;
    return sheet;
  }

  /** The writes to cells that hold what was expected of them; the others are noted. */
  #asExpected(sheet: BookSheet, { cells, expected = [] }: SetCells): readonly CellWrite[] {
    if (expected.length === 0) return cells;
    const { pack, book, contents } = this.#open;
    const { part } = sheet;
    const strings = contents.strings(book);
    const source = { text: pack.text(part), part, strings, date1904: book.date1904 };
    const now = readCells({ ...source, styles: this.#styles }, expected);
    const lost = unexpected(cells, expected, now);
    for (const { row, col } of lost) this.#changed.push({ sheet: sheet.name, row, col });
    return cells.filter((write) => !lost.has(write));
  }

  #hasFormulas(...texts: readonly string[]): boolean {
    const { pack, book } = this.#open;
    const hasFormula = (text: string): boolean => /<(?:[\w.-]+:)?f[\s/>]/.test(text);
    return (
      readRelationships(pack, book.part).some(({ kind }) => kind === "calcChain") ||
      texts.some(hasFormula) ||
      book.sheets.some(({ part }) => hasFormula(pack.text(part)))
    );
  }

  async #writeSheet(output: OutputSheet): Promise<void> {
    const { pack, book, contents } = this.#open;
    const place = await placeFor(output.name, book, (sheet) => this.#open.isOurs(sheet));
    const over = "over" in place ? place.over : null;
    const isShut = over === null ? book.isLocked : (await this.#open.content(over)).isProtected;
    if (isShut) {
      this.#refuse(output.name, "protected");
      return;
    }
    this.#sheetsWritten.push(putOutputSheet(pack, book, this.#styles, output, place));
    if (over !== null) contents.forget(over.part);
    this.#open.reread();
  }

  async #deleteOutputSheets(): Promise<void> {
    const ours: BookSheet[] = [];
    for (const sheet of this.#open.book.sheets)
      if (await this.#open.isOurs(sheet)) ours.push(sheet);
    this.#drop(ours);
  }

  /** Takes sheets out, unless the workbook is locked or would keep none that is visible. */
  #drop(ours: readonly BookSheet[]): void {
    const { pack, book, contents } = this.#open;
    const others = book.sheets.filter((sheet) => !ours.includes(sheet));
    const isLast = !others.some(({ visibility }) => visibility === "visible");
    const names = ours.map(({ name }) => name);
    if (book.isLocked || isLast) {
      for (const name of names) this.#refuse(name, "protected");
      return;
    }
    dropSheets(pack, names);
    for (const { part } of ours) contents.forget(part);
    this.#open.reread();
    this.#sheetsDeleted.push(...names);
  }

  /** A sheet that lets itself be changed; one that does not is refused. */
  async #openSheet(name: string): Promise<BookSheet | null> {
    const sheet = this.#open.find(name);
    if (sheet === undefined) this.#refuse(name, "missing");
    else if ((await this.#open.content(sheet)).isProtected) this.#refuse(sheet.name, "protected");
    else return sheet;
    return null;
  }

  #refuse(sheet: string, reason: Refusal["reason"]): void {
    this.#refused.set(sheet, { sheet, reason });
  }
}
