import type { CellRange, CellValue, HiddenBands } from "../../sheet/host.ts";
import { CorruptError, TooLargeError } from "./errors.ts";
import { cellValue } from "./cell-value.ts";
import { GridBuilder, type Grid } from "./grid-builder.ts";
import { Hygiene } from "./hygiene.ts";
import type { XlsxLimits } from "./limits.ts";
import { TextCollector } from "./shared-strings.ts";
import { isTrue, xmlSlices } from "./xml.ts";

/** A sheet as read. */
export interface SheetContent extends Grid {
  readonly isProtected: boolean;
  /** Formulas stored without a result: written by a program that does not calculate. They read as empty. */
  readonly uncalculated: number;
  readonly hidden: HiddenBands;
  readonly merged: readonly CellRange[];
}

export interface SheetSource {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly limits: XlsxLimits;
}

/** Rows passed so far, and how many the sheet says it has. */
export interface ReadingStep {
  readonly rows: number;
  readonly declaredRows: number;
}

/**
 * Reads the cells with values; cells that are only formatted cost time but no memory. Stops after each slice.
 * @throws CorruptError, TooLargeError
 */
export function* readSheet(source: SheetSource): Generator<ReadingStep, SheetContent> {
  const { strings, date1904, part } = source;
  const grid = new GridBuilder(source.limits);
  const hygiene = new Hygiene(source.limits);
  const inline = new TextCollector();
  let [row, col, declaredRows, uncalculated] = [-1, -1, 0, 0];
  let type: string | undefined;
  let [raw, inValue, hasValue, hasFormula, isProtected] = ["", false, false, false, false];
  let characters = 0;
  const put = (value: CellValue): void => {
    // Shared texts stand in memory once.
    if (typeof value === "string" && type !== "s") characters += value.length;
    if (characters > source.limits.texts) throw new TooLargeError(`texts ${characters}`);
    grid.set(row, col, value);
  };
  const slices = xmlSlices(source.bytes, part, {
    open(name, attributes) {
      switch (name) {
        case "c": {
          type = attributes.t;
          raw = "";
          hasValue = hasFormula = false;
          if (type === "inlineStr") inline.reset();
          const ref = attributes.r;
          col = ref === undefined ? col + 1 : columnOf(ref);
          if (col < 0) throw new CorruptError(part);
          break;
        }
        case "v":
          inValue = hasValue = true;
          break;
        case "f":
          hasFormula = true;
          break;
        case "row":
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          col = -1;
          if (!Number.isInteger(row) || row < 0 || row >= 1_048_576) throw new CorruptError(part);
          hygiene.row(row, attributes);
          break;
        case "col":
          hygiene.column(attributes);
          break;
        case "mergeCell":
          hygiene.merge(attributes);
          break;
        case "dimension":
          declaredRows = rowsOf(attributes.ref ?? "");
          break;
        case "sheetProtection":
          isProtected = isTrue(attributes.sheet);
          break;
        default:
          inline.open(name);
      }
    },
    text(piece) {
      if (!inValue) {
        inline.add(piece);
        return;
      }
      raw += piece;
      if (raw.length > source.limits.text) throw new TooLargeError(`text ${raw.length}`);
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name !== "c") inline.close(name);
      else if (type === "inlineStr") put(inline.value);
      else if (hasValue) put(cellValue(type, raw, strings, date1904));
      else if (hasFormula) uncalculated += 1;
    },
  });
  while (slices.next().done !== true) yield { rows: row + 1, declaredRows };
  return { ...grid.build(), ...hygiene.build(), isProtected, uncalculated };
}

/** Zero-based column of a cell reference; -1 when it is none. */
function columnOf(ref: string): number {
  let col = 0;
  for (let at = 0; at < ref.length; at++) {
    const code = ref.charCodeAt(at);
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  return col > 16_384 ? -1 : col - 1;
}

function rowsOf(dimension: string): number {
  return Number(/(\d+)$/.exec(dimension)?.[1] ?? 0);
}
