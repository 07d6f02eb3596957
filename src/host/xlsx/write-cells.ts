import { cellAddress } from "../../sheet/a1.ts";
import { isFormulaLike } from "../../sheet/formula-like.ts";
import type { CellWrite } from "../../sheet/host.ts";
import { placeKey, scanCells, type CellScan } from "./cell-scan.ts";
import { Formulas } from "./formulas.ts";
import { inheritedStyle } from "./inherited-style.ts";
import { splice, type Cut } from "./splice.ts";
import type { StyleBook } from "./styles.ts";
import { encodeCellText } from "./xml-escape.ts";

/** A worksheet with cells written into it. */
export interface WrittenSheet {
  readonly text: string;
  readonly count: number;
  /** A formula came or went: the order of calculation no longer holds. */
  readonly hasOtherFormulas: boolean;
}

/**
 * Writes cells into a worksheet's XML; every other letter of it stays. Null when one of them is part of an array formula
 * over several cells, which can only be changed whole.
 */
export function writeCells(
  text: string,
  part: string,
  cells: readonly CellWrite[],
  styles: StyleBook,
): WrittenSheet | null {
  // The last word on a cell counts.
  const writes = new Map(cells.map((write) => [placeKey(write.row, write.col), write]));
  const scan = scanCells(text, part, [...writes.values()]);
  const isInArray = ({ row, col }: CellWrite): boolean =>
    scan.arrays.some(
      (array) =>
        row >= array.row &&
        row < array.row + array.rowCount &&
        col >= array.col &&
        col < array.col + array.colCount,
    );
  const list = [...writes.values()].sort((a, b) => a.row - b.row || a.col - b.col);
  if (list.some(isInArray)) return null;
  const writer = new CellWriter(text, scan, styles);
  for (const write of list) writer.write(write);
  return { text: writer.finish(), count: list.length, hasOtherFormulas: writer.hasOtherFormulas };
}

class CellWriter {
  hasOtherFormulas = false;
  readonly #text: string;
  readonly #scan: CellScan;
  readonly #styles: StyleBook;
  readonly #prefix: string;
  readonly #cuts: Cut[] = [];
  /** New rows, and new cells of rows without any, by row. */
  readonly #rows = new Map<number, string[]>();
  /** New rows after the last, in their order. */
  readonly #behind: string[] = [];
  readonly #unspanned = new Set<number>();

  constructor(text: string, scan: CellScan, styles: StyleBook) {
    this.#text = text;
    this.#scan = scan;
    this.#styles = styles;
    this.#prefix = /<((?:[\w.-]+:)?)sheetData[\s/>]/.exec(text)?.[1] ?? "";
  }

  write(write: CellWrite): void {
    const { row, col } = write;
    const cell = this.#scan.cells.get(placeKey(row, col));
    const inherited = inheritedStyle(this.#scan, row, col);
    const style = this.#styleOf(write, cell?.style ?? inherited);
    const isNothing = "value" in write && write.value === "" && style === inherited;
    const xml = isNothing ? "" : this.#cellXml(write, style);
    if ("formula" in write || (cell?.formula ?? null) !== null) this.hasOtherFormulas = true;
    if (cell === undefined) this.#insert(row, col, xml);
    else this.#cuts.push({ start: cell.start, end: cell.end, xml });
  }

  finish(): string {
    this.#unshare();
    for (const [row, cells] of this.#rows) this.#putRow(row, cells);
    this.#append(this.#behind.join(""));
    for (const row of this.#unspanned) this.#dropSpans(row);
    return splice(this.#text, this.#cuts);
  }

  #styleOf(write: CellWrite, current: number): number {
    return this.#styles.forContent(this.#formatted(write, current), contentOf(write));
  }

  #formatted(write: CellWrite, current: number): number {
    if (write.numberFormat !== undefined)
      return this.#styles.withFormat(current, write.numberFormat);
    const isText = "value" in write && typeof write.value === "string";
    if (isText || this.#styles.formatOf(current) !== "@") return current;
    return this.#styles.withFormat(current, "General");
  }

  #cellXml(write: CellWrite, style: number): string {
    const p = this.#prefix;
    const s = style === 0 ? "" : ` s="${style}"`;
    const open = `<${p}c r="${cellAddress(write.row, write.col)}"${s}`;
    const close = `</${p}c>`;
    if ("formula" in write) {
      const formula = encodeCellText(write.formula.replace(/^=/, ""));
      return `${open}><${p}f>${formula}</${p}f>${close}`;
    }
    const { value } = write;
    if (value === "") return `${open}/>`;
    if (typeof value === "boolean") return `${open} t="b"><${p}v>${value ? 1 : 0}</${p}v>${close}`;
    if (typeof value === "number" && Number.isFinite(value))
      return `${open}><${p}v>${value}</${p}v>${close}`;
    const text = encodeCellText(String(value));
    return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>${close}`;
  }

  #insert(row: number, col: number, xml: string): void {
    if (xml === "") return;
    const found = this.#scan.rows.get(row);
    if (found === undefined || found.selfClosing) {
      this.#rows.set(row, [...(this.#rows.get(row) ?? []), xml]);
      return;
    }
    const next = found.cells.find((cell) => cell.col > col);
    const at = next?.start ?? found.innerEnd;
    this.#cuts.push({ start: at, end: at, xml });
    this.#unspanned.add(row);
  }

  #putRow(row: number, cells: readonly string[]): void {
    const p = this.#prefix;
    const inner = cells.join("");
    const found = this.#scan.rows.get(row);
    if (found !== undefined) {
      const tag = this.#text.slice(found.start, found.innerStart);
      const opened = withoutSpans(tag).replace(/\s*\/>$/, ">");
      this.#cuts.push({ start: found.start, end: found.end, xml: `${opened}${inner}</${p}row>` });
      return;
    }
    const xml = `<${p}row r="${row + 1}">${inner}</${p}row>`;
    const next = this.#scan.nextRow.get(row);
    if (next !== undefined) this.#cuts.push({ start: next, end: next, xml });
    else this.#behind.push(xml);
  }

  /** Behind the last row, in sheet data that may have been closed at once. */
  #append(xml: string): void {
    if (xml === "") return;
    const p = this.#prefix;
    const end = this.#text.lastIndexOf(`</${p}sheetData`);
    if (end >= 0) {
      this.#cuts.push({ start: end, end, xml });
      return;
    }
    const tag = new RegExp(`<${p}sheetData\\s*/>`).exec(this.#text);
    if (tag === null) return;
    const whole = `<${p}sheetData>${xml}</${p}sheetData>`;
    this.#cuts.push({ start: tag.index, end: tag.index + tag[0].length, xml: whole });
  }

  /** A hint for readers that a new cell may make wrong; it may be left out. */
  #dropSpans(row: number): void {
    const found = this.#scan.rows.get(row);
    if (found === undefined) return;
    const tag = this.#text.slice(found.start, found.innerStart);
    const bare = withoutSpans(tag);
    if (bare !== tag) this.#cuts.push({ start: found.start, end: found.innerStart, xml: bare });
  }

  /** Followers of an overwritten formula get formulas of their own; every other cell of the group keeps its result. */
  #unshare(): void {
    const formulas = new Formulas(this.#scan);
    const lost = new Set(
      this.#scan.shared
        .filter((formula) => formulas.isMaster(formula) && this.#isOverwritten(formula))
        .map(({ shared }) => shared),
    );
    const p = this.#prefix;
    for (const formula of this.#scan.shared) {
      if (!lost.has(formula.shared) || this.#isOverwritten(formula)) continue;
      const text = encodeCellText(formulas.textOf(formula));
      this.#cuts.push({ start: formula.start, end: formula.end, xml: `<${p}f>${text}</${p}f>` });
    }
  }

  #isOverwritten({ row, col }: { readonly row: number; readonly col: number }): boolean {
    return this.#scan.cells.has(placeKey(row, col));
  }
}

function contentOf(write: CellWrite): Parameters<StyleBook["forContent"]>[1] {
  if (!("value" in write) || typeof write.value !== "string" || write.value === "") return "other";
  return isFormulaLike(write.value) ? "formula-like" : "text";
}

const withoutSpans = (tag: string): string => tag.replace(/\s+spans\s*=\s*("[^"]*"|'[^']*')/, "");
