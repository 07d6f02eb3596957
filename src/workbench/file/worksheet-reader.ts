import { cellValue } from "../../host/xlsx/cell-value.ts";
import { CorruptError, TooLargeError } from "../../host/xlsx/errors.ts";
import { LIMITS } from "../../host/xlsx/limits.ts";
import { TextCollector } from "../../host/xlsx/shared-strings.ts";
import { isTrue } from "../../host/xlsx/xml.ts";
import { parseArea, type Area } from "../engine/area.ts";
import { blankSheet, type PlainCell, type PlainSheet } from "../engine/blank-sheet.ts";
import { toEngineRange } from "../engine/changes.ts";
import { bounded, COLUMNS, FORMULA_LIMIT, isIndex, ROWS } from "./sheet-bounds.ts";
import type { FileStyles } from "./style-reader.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Cells that are only formatted are kept up to this many: a sheet may have a million such rows. */
const EMPTY_CELLS = 100_000;
/** Heights and hidden marks of rows beyond the last content, likewise. */
const EMPTY_ROWS = 10_000;
const ROOM = 50;

const TYPE = { text: 1, number: 2, boolean: 3 } as const;

export interface FileRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly dxf: number;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** Hears a worksheet part's XML and builds the engine's sheet. */
export class WorksheetReader {
  readonly sheet: PlainSheet;
  readonly rules: FileRule[] = [];
  /** Outline level by row. */
  readonly rowLevels = new Map<number, number>();
  /** Attributes of the hyperlinks, whose addresses stand in another part. */
  readonly links: Attributes[] = [];
  isProtected = false;
  readonly #strings: readonly string[];
  readonly #styles: FileStyles;
  readonly #date1904: boolean;
  readonly #inline = new TextCollector();
  #row = -1;
  #col = -1;
  #type: string | undefined;
  #style: number | null = null;
  #shared: string | undefined;
  #formula: string | null = null;
  #value = "";
  #into: "f" | "v" | "rule" | null = null;
  #emptyCells = 0;
  #cells = 0;
  #lastRow = 0;
  #lastCol = 0;
  #ruleAreas: Area[] = [];
  #rule: { dxf: number; priority: number; stopIfTrue: boolean; formula: string } | null = null;

  constructor(
    id: string,
    name: string,
    strings: readonly string[],
    styles: FileStyles,
    date1904: boolean,
  ) {
    this.sheet = blankSheet(id, name);
    this.#strings = strings;
    this.#styles = styles;
    this.#date1904 = date1904;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c": {
        this.#beginCell(attributes);
        return;
      }
      case "f":
        this.#shared = attributes.t === "shared" ? attributes.si : undefined;
        this.#formula = "";
        this.#into = "f";
        return;
      case "v":
        this.#into = "v";
        return;
      case "row": {
        this.#beginRow(attributes);
        return;
      }
      case "col": {
        this.#columns(attributes);
        return;
      }
      case "hyperlink": {
        this.links.push(attributes);
        return;
      }
      case "mergeCell": {
        this.#merge(attributes.ref ?? "");
        return;
      }
      case "sheetFormatPr":
        if (attributes.defaultRowHeight !== undefined)
          this.sheet.defaultRowHeight = points(attributes.defaultRowHeight);
        if (attributes.defaultColWidth !== undefined)
          this.sheet.defaultColumnWidth = chars(attributes.defaultColWidth);
        return;
      case "sheetView":
        if (attributes.showGridLines === "0") this.sheet.showGridlines = 0;
        return;
      case "tabColor":
        if (attributes.rgb !== undefined) this.sheet.tabColor = `#${attributes.rgb.slice(-6)}`;
        return;
      case "pane": {
        this.#freeze(attributes);
        return;
      }
      case "sheetProtection":
        this.isProtected = isTrue(attributes.sheet);
        return;
      case "conditionalFormatting":
        this.#ruleAreas = (attributes.sqref ?? "")
          .split(" ")
          .flatMap((ref) => parseArea(ref) ?? []);
        return;
      case "cfRule": {
        this.#beginRule(attributes);
        return;
      }
      case "formula":
        if (this.#rule !== null) this.#into = "rule";
        return;
      default:
        this.#inline.open(name);
    }
  }

  text(piece: string): void {
    if (this.#into === "f") this.#formula = bounded((this.#formula ?? "") + piece);
    else if (this.#into === "v") this.#value = bounded(this.#value + piece);
    else if (this.#into === "rule" && this.#rule !== null) this.#rule.formula += piece;
    else this.#inline.add(piece);
  }

  close(name: string): void {
    this.#inline.close(name);
    if (name === "f" || name === "v" || name === "formula") this.#into = null;
    if (name === "c") this.#endCell();
    if (name === "cfRule") this.#endRule();
    if (name === "worksheet") this.#end();
  }

  #beginCell({ r, t, s }: Attributes): void {
    const at = r === undefined ? null : parseArea(r);
    this.#col = at?.left ?? this.#col + 1;
    if (at !== null) this.#row = at.top;
    this.#cells += 1;
    if (this.#cells > LIMITS.cells) throw new TooLargeError(`cells ${this.#cells}`);
    if (!isIndex(this.#row, ROWS) || !isIndex(this.#col, COLUMNS)) throw new CorruptError("cell");
    this.#type = t;
    this.#style = s === undefined ? null : Number(s);
    this.#value = "";
    this.#formula = null;
    this.#shared = undefined;
    this.#inline.reset();
  }

  #endCell(): void {
    const inline = this.#type === "inlineStr";
    const raw = inline ? this.#inline.value : this.#value;
    const value =
      inline || raw === "" ? raw : cellValue(this.#type, raw, this.#strings, this.#date1904);
    const cell: PlainCell = {};
    // Excel itself takes no longer one; its result stays.
    const isFormula = this.#formula !== null && this.#formula.length <= FORMULA_LIMIT;
    if (isFormula && this.#formula !== "") cell.f = `=${this.#formula ?? ""}`;
    if (this.#shared !== undefined) cell.si = `si${this.#shared}`;
    const isEmpty = value === "" && this.#formula === null;
    if (value !== "") Object.assign(cell, stored(value));
    const style = this.#style === null ? undefined : this.#styles.cells[this.#style];
    const hasStyle = style !== undefined && Object.keys(style).length > 0;
    if (isEmpty && (!hasStyle || ++this.#emptyCells > EMPTY_CELLS)) return;
    if (hasStyle) cell.s = `x${String(this.#style)}`;
    (this.sheet.cellData[this.#row] ??= {})[this.#col] = cell;
    this.#lastRow = Math.max(this.#lastRow, this.#row);
    this.#lastCol = Math.max(this.#lastCol, this.#col);
  }

  #beginRow({ r, ht, hidden, customHeight, outlineLevel }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!isIndex(this.#row, ROWS)) throw new CorruptError("row");
    if (Number(outlineLevel ?? 0) > 0) this.rowLevels.set(this.#row, Number(outlineLevel));
    this.#col = -1;
    const known = ht !== undefined || isTrue(hidden);
    if (!known || this.#row > this.#lastRow + EMPTY_ROWS) return;
    this.sheet.rowData[this.#row] = {
      ...(ht === undefined
        ? {}
        : { h: points(ht), ia: isTrue(customHeight) ? 0 : 1, ah: points(ht) }),
      ...(isTrue(hidden) ? { hd: 1 } : {}),
    };
  }

  #columns({ min, max, width, hidden, style }: Attributes): void {
    const cell = style === undefined ? undefined : this.#styles.cells[Number(style)];
    const last = Math.min(Number(max), Number(min) + 255);
    for (let col = Number(min) - 1; col < last; col++) {
      if (!isIndex(col, COLUMNS)) return;
      this.sheet.columnData[col] = {
        ...(width === undefined ? {} : { w: chars(width) }),
        ...(isTrue(hidden) ? { hd: 1 } : {}),
        ...(cell === undefined || Object.keys(cell).length === 0 ? {} : { s: `x${String(style)}` }),
      };
    }
  }

  #merge(ref: string): void {
    const area = parseArea(ref);
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    if (this.sheet.mergeData.length >= LIMITS.merged) throw new TooLargeError("merged cells");
    this.sheet.mergeData.push(toEngineRange(area));
    this.#lastRow = Math.max(this.#lastRow, Math.min(area.bottom, this.#lastRow + EMPTY_ROWS));
    this.#lastCol = Math.max(this.#lastCol, Math.min(area.right, 255));
  }

  #freeze({ xSplit, ySplit, state }: Attributes): void {
    if (state !== "frozen" && state !== "frozenSplit") return;
    const [x, y] = [Number(xSplit ?? 0), Number(ySplit ?? 0)];
    this.sheet.freeze = {
      xSplit: x,
      ySplit: y,
      startRow: y === 0 ? -1 : y,
      startColumn: x === 0 ? -1 : x,
    };
  }

  #beginRule({ type, dxfId, priority, stopIfTrue }: Attributes): void {
    if (type !== "expression" || dxfId === undefined) return;
    this.#rule = {
      dxf: Number(dxfId),
      priority: Number(priority ?? 0),
      stopIfTrue: isTrue(stopIfTrue),
      formula: "",
    };
  }

  #endRule(): void {
    if (this.#rule !== null && this.#ruleAreas.length > 0)
      this.rules.push({ ...this.#rule, areas: this.#ruleAreas });
    this.#rule = null;
  }

  #end(): void {
    const { sheet } = this;
    sheet.rowCount = Math.max(sheet.rowCount, this.#lastRow + 1 + ROOM);
    sheet.columnCount = Math.max(sheet.columnCount, this.#lastCol + 2);
    for (const col of Object.keys(sheet.columnData)) {
      if (Number(col) >= sheet.columnCount) Reflect.deleteProperty(sheet.columnData, col);
    }
    for (const row of Object.keys(sheet.rowData)) {
      if (Number(row) >= sheet.rowCount) Reflect.deleteProperty(sheet.rowData, row);
    }
    sheet.mergeData = sheet.mergeData.filter(
      (m) => m.endRow < sheet.rowCount && m.endColumn < sheet.columnCount,
    );
    this.rules.sort((a, b) => a.priority - b.priority);
  }
}

function stored(value: string | number | boolean | null): PlainCell {
  if (typeof value === "number") return { v: value, t: TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPE.boolean };
  return { v: value ?? "", t: TYPE.text };
}

const points = (text: string): number => Math.round((Number(text) * 96) / 72);
/** Widths count digits of the default font, about 7 pixels each, and a margin. */
const chars = (text: string): number => Math.round(Number(text) * 7 + 5);
