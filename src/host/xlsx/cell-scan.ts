import { parseCellAddress, parseRangeAddress } from "../../sheet/a1.ts";
import type { CellRange } from "../../sheet/host.ts";
import { TextCollector } from "./shared-strings.ts";
import { createParser, isTrue, localName } from "./xml.ts";

interface Place {
  readonly row: number;
  readonly col: number;
}

/** A formula as the file has it: the text is empty where the cell shares that of another. */
export interface FoundFormula extends Place {
  text: string;
  readonly shared: string | null;
  readonly start: number;
  end: number;
}

/** A cell by its offsets in the part's text. */
export interface FoundCell extends Place {
  readonly start: number;
  end: number;
  readonly style: number;
  readonly type: string | undefined;
  /** Text of `<v>`, or of an inline string. */
  raw: string;
  formula: FoundFormula | null;
}

export interface FoundRow {
  readonly row: number;
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
  readonly selfClosing: boolean;
  /** Style of cells that are not there; null where the columns decide. */
  readonly style: number | null;
  readonly cells: { readonly col: number; readonly start: number }[];
}

/** What of a worksheet is needed to read or write certain cells. */
export interface CellScan {
  readonly cells: ReadonlyMap<string, FoundCell>;
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** Where a missing row goes: the start of the next one; those behind the last are not in it. */
  readonly nextRow: ReadonlyMap<number, number>;
  /** Every shared formula, masters and followers. */
  readonly shared: readonly FoundFormula[];
  /** Array formulas and data tables over several cells, which cannot be changed in part. */
  readonly arrays: readonly CellRange[];
  readonly columnStyles: readonly {
    readonly min: number;
    readonly max: number;
    readonly style: number;
  }[];
}

export const placeKey = (row: number, col: number): string => `${row}:${col}`;

/**
 * Passes once over a worksheet and notes the cells asked for, by row and column.
 * @throws CorruptError when the XML is broken
 */
export function scanCells(text: string, part: string, wanted: readonly Place[]): CellScan {
  const scanner = new Scanner(text, wanted);
  const parser = createParser(part, true);
  parser.on("opentagstart", ({ name }) => scanner.begin(parser.position - name.length - 2));
  parser.on("opentag", ({ name, attributes, isSelfClosing }) =>
    scanner.open(localName(name), attributes, parser.position, isSelfClosing),
  );
  parser.on("text", (piece) => scanner.text(piece));
  parser.on("cdata", (piece) => scanner.text(piece));
  parser.on("closetag", ({ name }) => scanner.close(localName(name), parser.position));
  parser.write(text).close();
  return scanner;
}

type Attributes = Readonly<Record<string, string>>;

class Scanner implements CellScan {
  readonly cells = new Map<string, FoundCell>();
  readonly rows = new Map<number, FoundRow>();
  readonly nextRow = new Map<number, number>();
  readonly shared: FoundFormula[] = [];
  readonly arrays: CellRange[] = [];
  readonly columnStyles: { min: number; max: number; style: number }[] = [];
  readonly #text: string;
  readonly #wanted: ReadonlySet<string>;
  readonly #rowsAhead: number[];
  readonly #inline = new TextCollector();
  #start = 0;
  #at = { row: -1, col: -1 };
  #row: FoundRow | null = null;
  #cell: FoundCell | null = null;
  #formula: FoundFormula | null = null;
  #into: "v" | "f" | null = null;

  constructor(text: string, wanted: readonly Place[]) {
    this.#text = text;
    this.#wanted = new Set(wanted.map(({ row, col }) => placeKey(row, col)));
    this.#rowsAhead = [...new Set(wanted.map(({ row }) => row))].sort((a, b) => b - a);
  }

  begin(start: number): void {
    this.#start = start;
  }

  open(name: string, attributes: Attributes, position: number, selfClosing: boolean): void {
    switch (name) {
      case "col":
        if (attributes.style !== undefined)
          this.columnStyles.push({
            min: Number(attributes.min) - 1,
            max: Number(attributes.max) - 1,
            style: Number(attributes.style),
          });
        return;
      case "row":
        this.#openRow(attributes, position, selfClosing);
        return;
      case "c":
        this.#openCell(attributes);
        return;
      case "f":
        this.#openFormula(attributes);
        return;
      case "v":
        this.#into = "v";
        return;
      default:
        this.#inline.open(name);
    }
  }

  text(piece: string): void {
    if (this.#into === "f" && this.#formula !== null) this.#formula.text += piece;
    else if (this.#into === "v" && this.#cell !== null) this.#cell.raw += piece;
    else if (this.#cell !== null) this.#inline.add(piece);
  }

  close(name: string, position: number): void {
    if (name === "v") this.#into = null;
    else if (name === "f") {
      this.#into = null;
      if (this.#formula !== null) this.#formula.end = position;
      this.#formula = null;
    } else if (name === "c") {
      if (this.#cell !== null) {
        this.#cell.end = position;
        if (this.#cell.type === "inlineStr") this.#cell.raw = this.#inline.value;
      }
      this.#cell = null;
    } else if (name === "row") {
      if (this.#row !== null) {
        this.#row.end = position;
        if (!this.#row.selfClosing) this.#row.innerEnd = this.#text.lastIndexOf("</", position - 1);
      }
      this.#row = null;
    } else this.#inline.close(name);
  }

  #openRow({ r, s, customFormat }: Attributes, innerStart: number, selfClosing: boolean): void {
    const row = r === undefined ? this.#at.row + 1 : Number(r) - 1;
    this.#at = { row, col: -1 };
    for (let next = this.#rowsAhead.at(-1); next !== undefined && next <= row;) {
      if (next < row) this.nextRow.set(next, this.#start);
      else {
        const style = isTrue(customFormat) && s !== undefined ? Number(s) : null;
        const place = { start: this.#start, innerStart, innerEnd: innerStart, end: innerStart };
        this.#row = { row, ...place, selfClosing, style, cells: [] };
        this.rows.set(row, this.#row);
      }
      this.#rowsAhead.pop();
      next = this.#rowsAhead.at(-1);
    }
  }

  #openCell({ r, s, t }: Attributes): void {
    const named = r === undefined ? null : parseCellAddress(r);
    this.#at = { row: this.#at.row, col: named?.col ?? this.#at.col + 1 };
    const { row, col } = this.#at;
    this.#row?.cells.push({ col, start: this.#start });
    if (this.#row === null || !this.#wanted.has(placeKey(row, col))) return;
    this.#inline.reset();
    const style = Number(s ?? 0);
    this.#cell = { row, col, start: this.#start, end: 0, style, type: t, raw: "", formula: null };
    this.cells.set(placeKey(row, col), this.#cell);
  }

  #openFormula({ t, si, ref }: Attributes): void {
    const shared = t === "shared" && si !== undefined ? si : null;
    const formula = { ...this.#at, text: "", shared, start: this.#start, end: 0 };
    if (shared !== null) this.shared.push(formula);
    if (this.#cell !== null) this.#cell.formula = formula;
    const range = shared !== null || ref === undefined ? null : parseRangeAddress(ref);
    if (range !== null && range.rowCount * range.colCount > 1) this.arrays.push(range);
    this.#formula = formula;
    this.#into = "f";
  }
}
