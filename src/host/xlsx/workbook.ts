import type {
  ApplyReport,
  CellValue,
  Edit,
  HostOptions,
  OutputSheet,
  SheetGrid,
  SheetInfo,
  WorkbookHost,
} from "../../sheet/host.ts";
import { carriesMarker, MARKER_ROWS } from "../../sheet/output-layout.ts";
import { readBook, type Book, type BookSheet } from "./book.ts";
import { Contents } from "./content.ts";
import { LIMITS, type XlsxLimits } from "./limits.ts";
import { MarkSheets, type MarkEdit } from "./mark-sheets.ts";
import { dropSheets, placeFor, putOutputSheet } from "./output-sheets.ts";
import { OpcPackage } from "./package.ts";
import type { SheetContent } from "./sheet-reader.ts";
import { StyleBook } from "./styles.ts";

type Refusal = ApplyReport["refused"][number];

/** An .xlsx file in memory. Edits change this copy; `toBytes` gives it as a file, and nothing else writes. */
export class XlsxWorkbook implements WorkbookHost {
  readonly file: string;
  readonly #pack: OpcPackage;
  readonly #contents: Contents;
  #book: Book;

  constructor(bytes: Uint8Array, file: string, limits: XlsxLimits) {
    this.file = file;
    this.#pack = OpcPackage.open(bytes, limits);
    this.#book = readBook(this.#pack);
    this.#contents = new Contents(this.#pack, limits);
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const sheet of this.#book.sheets) {
      const { name, visibility } = sheet;
      const { values, isProtected } = await this.#content(sheet);
      const columnCount = values[0]?.length ?? 0;
      infos.push({ name, visibility, isProtected, rowCount: values.length, columnCount });
    }
    return infos;
  }

  /** Stops after the sheet in hand when the signal is aborted. */
  async readSheets(names: readonly string[], options: HostOptions = {}): Promise<SheetGrid[]> {
    const grids: SheetGrid[] = [];
    for (const name of names) {
      const sheet = this.#find(name);
      if (sheet === undefined) continue;
      if (options.signal?.aborted === true) break;
      const content = await this.#contents.of(this.#book, sheet, options);
      if (content === null) break;
      const { top, left, values } = content;
      grids.push({ file: this.file, name: sheet.name, top, left, values });
    }
    return grids;
  }

  /** Formulas stored without a result, by sheet; they read as empty, which the user should know. */
  async uncalculated(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const sheet of this.#book.sheets) {
      const { uncalculated } = await this.#content(sheet);
      if (uncalculated > 0) counts.set(sheet.name, uncalculated);
    }
    return counts;
  }

  async apply(edits: readonly Edit[]): Promise<ApplyReport> {
    const styles = StyleBook.open(this.#pack, this.#book);
    const marks = new MarkSheets(this.#pack, styles);
    const refused = new Map<string, Refusal>();
    const refuse = (refusal: Refusal): unknown => refused.set(refusal.sheet, refusal);
    const sheetsWritten: string[] = [];
    const sheetsDeleted: string[] = [];
    let [marked, unmarked] = [0, 0];
    for (const edit of edits) {
      if (edit.type === "mark") marked += await this.#mark(marks, edit, refuse);
      else if (edit.type === "unmark") unmarked += await this.#unmark(marks, edit.prefix, refuse);
      else {
        marks.save();
        if (edit.type === "writeSheet") {
          sheetsWritten.push(...(await this.#writeSheet(edit.sheet, styles, refuse)));
        } else sheetsDeleted.push(...(await this.#deleteOutputSheets(refuse)));
      }
    }
    marks.save();
    styles.save();
    return { marked, unmarked, sheetsWritten, sheetsDeleted, refused: [...refused.values()] };
  }

  /** A file shows nothing. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** The workbook as a file. Parts that no edit touched are the bytes they were. */
  toBytes(): Uint8Array {
    return this.#pack.toBytes();
  }

  async #mark(
    marks: MarkSheets,
    edit: MarkEdit,
    refuse: (refusal: Refusal) => unknown,
  ): Promise<number> {
    const sheet = this.#find(edit.sheet);
    if (sheet === undefined) refuse({ sheet: edit.sheet, reason: "missing" });
    else if ((await this.#content(sheet)).isProtected)
      refuse({ sheet: sheet.name, reason: "protected" });
    else return marks.add(sheet.part, edit);
    return 0;
  }

  async #unmark(
    marks: MarkSheets,
    prefix: string,
    refuse: (refusal: Refusal) => unknown,
  ): Promise<number> {
    let count = 0;
    for (const sheet of this.#book.sheets) {
      if (marks.count(sheet.part, prefix) === 0) continue;
      if ((await this.#content(sheet)).isProtected) {
        refuse({ sheet: sheet.name, reason: "protected" });
      } else count += marks.remove(sheet.part, prefix);
    }
    return count;
  }

  async #writeSheet(
    output: OutputSheet,
    styles: StyleBook,
    refuse: (refusal: Refusal) => unknown,
  ): Promise<string[]> {
    const place = await placeFor(output.name, this.#book, (sheet) => this.#isOurs(sheet));
    const over = "over" in place ? place.over : null;
    const isShut = over === null ? this.#book.isLocked : (await this.#content(over)).isProtected;
    if (isShut) {
      refuse({ sheet: output.name, reason: "protected" });
      return [];
    }
    const name = putOutputSheet(this.#pack, this.#book, styles, output, place);
    if (over !== null) this.#contents.forget(over.part);
    this.#book = readBook(this.#pack);
    return [name];
  }

  async #deleteOutputSheets(refuse: (refusal: Refusal) => unknown): Promise<string[]> {
    const ours: BookSheet[] = [];
    for (const sheet of this.#book.sheets) if (await this.#isOurs(sheet)) ours.push(sheet);
    const others = this.#book.sheets.filter((sheet) => !ours.includes(sheet));
    const isLast = !others.some(({ visibility }) => visibility === "visible");
    if (this.#book.isLocked || isLast) {
      for (const { name } of ours) refuse({ sheet: name, reason: "protected" });
      return [];
    }
    const names = ours.map(({ name }) => name);
    dropSheets(this.#pack, names);
    for (const { part } of ours) this.#contents.forget(part);
    this.#book = readBook(this.#pack);
    return names;
  }

  async #isOurs(sheet: BookSheet): Promise<boolean> {
    const { top, left, values } = await this.#content(sheet);
    if (left > 0) return false;
    const blank: CellValue[] = Array.from({ length: Math.min(top, MARKER_ROWS) }, () => "");
    return carriesMarker([...blank, ...values.slice(0, MARKER_ROWS).map(([cell]) => cell ?? "")]);
  }

  #content(sheet: BookSheet): Promise<SheetContent> {
    return this.#contents.whole(this.#book, sheet);
  }

  #find(name: string): BookSheet | undefined {
    return this.#book.sheets.find((sheet) => sheet.name === name);
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
