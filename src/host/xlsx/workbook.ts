import type {
  ApplyReport,
  CellPlace,
  CellState,
  Edit,
  HostOptions,
  SheetGrid,
  SheetInfo,
  WorkbookHost,
} from "../../sheet/host.ts";
import { applyEdits } from "./apply.ts";
import { isManual } from "./book-edit.ts";
import { LIMITS, type XlsxLimits } from "./limits.ts";
import { recall } from "./memory.ts";
import { OpenBook } from "./open-book.ts";
import { readCells } from "./read-cells.ts";
import { StyleBook } from "./styles.ts";

/** An .xlsx file in memory. Edits change this copy; `toBytes` gives it as a file, and nothing else writes. */
export class XlsxWorkbook implements WorkbookHost {
  readonly file: string;
  readonly #open: OpenBook;

  constructor(bytes: Uint8Array, file: string, limits: XlsxLimits) {
    this.file = file;
    this.#open = new OpenBook(bytes, limits);
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const sheet of this.#open.book.sheets) {
      const { name, visibility } = sheet;
      const { values, isProtected } = await this.#open.content(sheet);
      const columnCount = values[0]?.length ?? 0;
      infos.push({ name, visibility, isProtected, rowCount: values.length, columnCount });
    }
    return infos;
  }

  /** Stops after the sheet in hand when the signal is aborted. */
  async readSheets(names: readonly string[], options: HostOptions = {}): Promise<SheetGrid[]> {
    const grids: SheetGrid[] = [];
    for (const name of names) {
      const sheet = this.#open.find(name);
      if (sheet === undefined) continue;
      if (options.signal?.aborted === true) break;
      const content = await this.#open.contents.of(this.#open.book, sheet, options);
      if (content === null) break;
      const { top, left, values, hidden, merged } = content;
      grids.push({ file: this.file, name: sheet.name, top, left, values, hidden, merged });
    }
    return grids;
  }

  readCells(cells: readonly CellPlace[]): Promise<readonly CellState[]> {
    const { pack, book, contents } = this.#open;
    const styles = StyleBook.open(pack, book);
    const states = new Map<CellPlace, CellState>();
    for (const name of new Set(cells.map(({ sheet }) => sheet))) {
      const sheet = this.#open.find(name);
      if (sheet === undefined) continue;
      const { part } = sheet;
      const own = cells.filter((cell) => cell.sheet === name);
      const strings = contents.strings(book);
      const source = { text: pack.text(part), part, strings, date1904: book.date1904, styles };
      readCells(source, own).forEach((state, index) => {
        const place = own[index];
        if (place !== undefined) states.set(place, state);
      });
    }
    return Promise.resolve(cells.flatMap((cell) => states.get(cell) ?? []));
  }

  recall(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(recall(this.#open.pack, this.#open.book.part));
  }

  /** Formulas stored without a result, by sheet; they read as empty, which the user should know. */
  async uncalculated(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const sheet of this.#open.book.sheets) {
      const { uncalculated } = await this.#open.content(sheet);
      if (uncalculated > 0) counts.set(sheet.name, uncalculated);
    }
    return counts;
  }

  apply(edits: readonly Edit[]): Promise<ApplyReport> {
    return applyEdits(this.#open, edits);
  }

  /** A file has no user. */
  selected(): Promise<null> {
    return Promise.resolve(null);
  }

  isManual(): Promise<boolean> {
    return Promise.resolve(isManual(this.#open.pack, this.#open.book.part));
  }

  /** A file shows nothing. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The workbook as a file. Parts that no edit touched are the bytes they were. */
  toBytes(): Uint8Array {
    return this.#open.pack.toBytes();
  }
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Sheets are read when they are asked for.
 * @param file the name that grids carry as their file
 * @throws NotXlsxError, EncryptedError, CorruptError, TooLargeError; those of a sheet come when it is read
 */
export function openXlsx(
  bytes: Uint8Array,
  file: string,
  limits: XlsxLimits = LIMITS,
): XlsxWorkbook {
  return new XlsxWorkbook(bytes, file, limits);
}
