import type { Book } from "./book.ts";
import type { SheetStore } from "./sheet-store.ts";
import { readRules } from "./rules.ts";
import { areaText } from "./area.ts";
import { toArea } from "./changes.ts";
import { cellAddress } from "../../sheet/a1.ts";
import { isNone } from "./none.ts";

export interface SheetDump {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Address → what stands there; only cells with content or style. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly unknown[];
  readonly freeze: readonly [number, number];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly tabColor: string;
  readonly notes: unknown;
}

/** The whole workbook as plain data, to say that something is exactly as it was. */
export function dumpBook(book: Book): SheetDump[] {
  return book.sheets().map((store) => dumpSheet(book, store));
}

function dumpSheet(book: Book, store: SheetStore): SheetDump {
  const { sheet, notes } = store;
  const used = store.usedArea(false);
  const cells: Record<string, unknown> = {};
  if (used !== null) {
    const values = store.values(used);
    store.read(used, (cell, row, col) => {
      const value = values[row - used.top]?.[col - used.left];
      const style = isNone(cell?.s) ? undefined : book.workbook.getStyles().getStyleByCell(cell);
      if (value === "" && style === undefined && isNone(cell?.custom)) return;
      const formula = store.formula(row, col) ?? undefined;
      cells[cellAddress(row, col)] = {
        value,
        formula,
        style: style ?? undefined,
        custom: cell?.custom ?? undefined,
      };
    });
  }
  const { xSplit, ySplit } = sheet.getFreeze();
  const { columnData, rowData } = sheet.getConfig();
  return {
    name: store.name,
    visibility: !store.isHidden ? "visible" : notes.veryHidden ? "veryHidden" : "hidden",
    protected: notes.protection !== null,
    cells,
    merges: sheet.getMergeData().map((merge) => areaText(toArea(merge))),
    conditionalFormats: readRules(store).map(({ areas, formula, style, type, stopIfTrue }) => {
      return { areas: areas.map(areaText), formula, style, type, stopIfTrue };
    }),
    freeze: [ySplit, xSplit],
    columnWidths: sizes(columnData, "w"),
    rowHeights: sizes(rowData, "h"),
    tabColor: sheet.getTabColor() ?? "",
    notes: {
      pageLayout: notes.pageLayout,
      rowLevels: Object.fromEntries(notes.rowLevels),
      charts: notes.charts.map(({ id: _, ...chart }) => structuredClone(chart)),
      tables: notes.tables.map(({ id: _, area, ...table }) => ({
        ...table,
        range: areaText(area),
      })),
      validations: notes.validations.map(({ area, ...rest }) => ({
        range: areaText(area),
        ...structuredClone(rest),
      })),
      pageBreaks: [...notes.pageBreaks].sort((one, other) => one - other),
      hiddenRows: Object.keys(rowData)
        .map(Number)
        .filter((row) => !sheet.getRowVisible(row)),
    },
  };
}

function sizes(bands: object, key: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [index, band] of Object.entries(
    bands as Record<string, Record<string, unknown> | undefined>,
  )) {
    const size = band?.[key];
    if (typeof size === "number") found[index] = size;
  }
  return found;
}
