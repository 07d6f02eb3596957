/** A cell in the engine's form, its enumerations as the numbers they are. */
export interface PlainCell {
  v?: string | number;
  t?: number;
  f?: string;
  si?: string;
  s?: string | object;
  custom?: object;
}

/** A sheet in the engine's form, likewise. */
export interface PlainSheet {
  readonly id: string;
  readonly name: string;
  readonly cellData: Record<number, Record<number, PlainCell>>;
  readonly rowData: Record<number, object>;
  readonly columnData: Record<number, object>;
  mergeData: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  freeze: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  tabColor: string;
  hidden: number;
  showGridlines: number;
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  readonly [other: string]: unknown;
}

const ROWS = 1000;
const COLS = 30;

/** A sheet as Excel makes a new one; the engine's own defaults apply only to whole workbooks. */
export function blankSheet(id: string, name: string): PlainSheet {
  return {
    id,
    name,
    tabColor: "",
    hidden: 0,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: ROWS,
    columnCount: COLS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: [],
    cellData: {},
    // Excel writes at the bottom of a cell, in 11 points.
    defaultStyle: { vt: 3, fs: 11 },
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

/** Excel's sheet ids are GUIDs in braces. */
export function newSheetId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
