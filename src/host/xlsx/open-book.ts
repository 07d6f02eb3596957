import type { CellValue } from "../../sheet/host.ts";
import { carriesMarker, MARKER_ROWS } from "../../sheet/output-layout.ts";
import { readBook, type Book, type BookSheet } from "./book.ts";
import { Contents } from "./content.ts";
import type { XlsxLimits } from "./limits.ts";
import { OpcPackage } from "./package.ts";
import type { SheetContent } from "./sheet-reader.ts";

/** A workbook's parts with what has been read of them. */
export class OpenBook {
  readonly pack: OpcPackage;
  readonly contents: Contents;
  #book: Book;

  /** @throws NotXlsxError, EncryptedError, CorruptError, TooLargeError */
  constructor(bytes: Uint8Array, limits: XlsxLimits) {
    this.pack = OpcPackage.open(bytes, limits);
    this.#book = readBook(this.pack);
    this.contents = new Contents(this.pack, limits);
  }

  get book(): Book {
    return this.#book;
  }

  /** After sheets were added or removed. */
  reread(): void {
    this.#book = readBook(this.pack);
  }

  find(name: string): BookSheet | undefined {
    return this.#book.sheets.find((sheet) => sheet.name === name);
  }

  content(sheet: BookSheet): Promise<SheetContent> {
    return this.contents.whole(this.#book, sheet);
  }

  async isOurs(sheet: BookSheet): Promise<boolean> {
    const { top, left, values } = await this.content(sheet);
    if (left > 0) return false;
    const blank: CellValue[] = Array.from({ length: Math.min(top, MARKER_ROWS) }, () => "");
    return carriesMarker([...blank, ...values.slice(0, MARKER_ROWS).map(([cell]) => cell ?? "")]);
  }
}
