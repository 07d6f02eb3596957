import { freeSheetName } from "../../src/sheet/output-layout.ts";
import { unexpected } from "../../src/sheet/cell-state.ts";
import type {
  ApplyReport,
  CellPlace,
  CellState,
  CellValue,
  Edit,
  OutputSheet,
  SheetInfo,
  WorkbookHost,
} from "../../src/sheet/host.ts";

export interface MemorySheet {
  values: CellValue[][];
  visibility?: SheetInfo["visibility"];
  isProtected?: boolean;
  /** By `row,col`. */
  formulas?: Map<string, string>;
  formats?: Map<string, string>;
}

export interface MemoryWorkbook {
  readonly host: WorkbookHost;
  /** Sheets by name; tests change them as a user would. */
  readonly sheets: Record<string, MemorySheet>;
  /** Names asked of `readSheets`, call by call. */
  readonly read: string[][];
  /** Edits applied, in order. */
  readonly edits: Edit[];
  readonly memory: Map<string, string>;
  readonly written: OutputSheet[];
}

/** A sheet that is read again, as a host would hold it: title, notes, header, rows. */
function tableSheet({ title, notes, header, rows }: OutputSheet): MemorySheet {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const lines = [[title], ...notes.map((note) => [note]), header, ...rows];
  return {
    values: lines.map((line) =>
      Array.from({ length: width }, (_, col): CellValue => {
        const cell = line[col] ?? "";
        if (typeof cell !== "object") return cell;
        return "text" in cell ? cell.text : "format" in cell ? cell.value : "";
      }),
    ),
  };
}

/** A workbook over plain arrays, for use cases: it keeps cells and memory and notes what is asked of it. */
export function memoryWorkbook(sheets: Record<string, MemorySheet>): MemoryWorkbook {
  const read: string[][] = [];
  const edits: Edit[] = [];
  const memory = new Map<string, string>();
  const written: OutputSheet[] = [];
  const replaceable = new Set<string>();
  const selection: { at: CellPlace | null } = { at: null };

  const stateOf = ({ sheet, row, col }: CellPlace): CellState[] => {
    const found = sheets[sheet];
    if (found === undefined) return [];
    const key = `${row},${col}`;
    return [
      {
        sheet,
        row,
        col,
        value: found.values[row]?.[col] ?? "",
        formula: found.formulas?.get(key) ?? null,
        numberFormat: found.formats?.get(key) ?? "General",
      },
    ];
  };
  const apply = (list: readonly Edit[]): ApplyReport => {
    const refused: { sheet: string; reason: "protected" | "missing" }[] = [];
    const names: string[] = [];
    const deleted: string[] = [];
    const changed: CellPlace[] = [];
    let cellsWritten = 0;
    for (const edit of list) {
      edits.push(edit);
      if (edit.type === "remember") {
        if (edit.value === null) memory.delete(edit.key);
        else memory.set(edit.key, edit.value);
      }
      if (edit.type === "writeSheet") {
        written.push(edit.sheet);
        const { table, paper } = edit.sheet;
        const others = Object.keys(sheets).filter((one) => !replaceable.has(one));
        const name = freeSheetName(edit.sheet.name, others);
        names.push(name);
        // What is the user's own from then on is never replaced.
        if (table === undefined) replaceable.add(name);
        if (table !== undefined || paper !== undefined) sheets[name] = tableSheet(edit.sheet);
      }
      if (edit.type === "removeSheet" && sheets[edit.sheet] !== undefined) {
        Reflect.deleteProperty(sheets, edit.sheet);
        deleted.push(edit.sheet);
      }
      if (edit.type !== "setCells" && edit.type !== "addRows") continue;
      const found = sheets[edit.sheet];
      if (found === undefined || found.isProtected === true) {
        refused.push({ sheet: edit.sheet, reason: found === undefined ? "missing" : "protected" });
        continue;
      }
      const { expected = [] } = edit;
      const lost = unexpected(edit.cells, expected, expected.flatMap(stateOf));
      for (const cell of edit.cells) {
        if (lost.has(cell)) {
          changed.push({ sheet: edit.sheet, row: cell.row, col: cell.col });
          continue;
        }
        const key = `${cell.row},${cell.col}`;
        found.formulas ??= new Map();
        found.formulas.delete(key);
        if ("formula" in cell) found.formulas.set(key, cell.formula);
        while (found.values.length <= cell.row) found.values.push([]);
        const row = found.values[cell.row] ?? [];
        while (row.length < cell.col) row.push("");
        row[cell.col] = "formula" in cell ? 0 : cell.value;
        found.formats ??= new Map();
        if (cell.numberFormat !== undefined) found.formats.set(key, cell.numberFormat);
        cellsWritten += 1;
      }
    }
    const nothing = { marked: 0, unmarked: 0, sheetsDeleted: deleted };
    const left = changed.length === 0 ? {} : { changed };
    return { ...nothing, sheetsWritten: names, cellsWritten, refused, ...left };
  };
  const host: WorkbookHost = {
    listSheets: () =>
      Promise.resolve(
        Object.entries(sheets).map(([name, { values, visibility, isProtected }]) => ({
          name,
          visibility: visibility ?? "visible",
          isProtected: isProtected ?? false,
          rowCount: values.length,
          columnCount: Math.max(0, ...values.map((row) => row.length)),
        })),
      ),
    readSheets: (names) => {
      read.push([...names]);
      return Promise.resolve(
        names.flatMap((name) => {
          const found = sheets[name];
          if (found === undefined) return [];
          const values = found.values.map((row) => [...row]);
          return [{ file: "", name, top: 0, left: 0, values }];
        }),
      );
    },
    readCells: (cells) => Promise.resolve(cells.flatMap(stateOf)),
    recall: () => Promise.resolve(new Map(memory)),
    apply: (list) => Promise.resolve(apply(list)),
    isManual: () => Promise.resolve(false),
    selected: () => Promise.resolve(selection.at),
    reveal: (at) => {
      selection.at = at;
      return Promise.resolve();
    },
  };
  return { host, sheets, read, edits, memory, written };
}
