import type { CellPlace, CellState } from "../../sheet/host.ts";
import { placeKey, scanCells } from "./cell-scan.ts";
import { cellValue } from "./cell-value.ts";
import { Formulas } from "./formulas.ts";
import { inheritedStyle } from "./inherited-style.ts";
import type { StyleBook } from "./styles.ts";

export interface CellSource {
  readonly text: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly styles: StyleBook;
}

/** The state of certain cells of one sheet, in the order asked; cells that are not there are empty. */
export function readCells(source: CellSource, places: readonly CellPlace[]): CellState[] {
  const scan = scanCells(source.text, source.part, places);
  const formulas = new Formulas(scan);
  return places.map(({ sheet, row, col }) => {
    const cell = scan.cells.get(placeKey(row, col));
    const numberFormat = source.styles.formatOf(cell?.style ?? inheritedStyle(scan, row, col));
    if (cell === undefined) return { sheet, row, col, value: "", formula: null, numberFormat };
    const { type, raw } = cell;
    const value =
      type === "inlineStr" ? raw : cellValue(type, raw, source.strings, source.date1904);
    const formula = cell.formula === null ? "" : formulas.textOf(cell.formula);
    return { sheet, row, col, value, formula: formula === "" ? null : `=${formula}`, numberFormat };
  });
}
