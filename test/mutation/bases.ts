import { draftGrid } from "../../src/sheet/draft.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { Book } from "./book.ts";
import type { BaseName } from "./mutator.ts";

const GRIDS: Readonly<Partial<Record<BaseName, () => readonly SheetGrid[]>>> = {
  contoh: () => buildSample().sheets.map((sheet) => draftGrid(sheet)),
};

const clean = new Map<BaseName, Book>();

/** The clean workbook of that name, read once. */
export function cleanBook(name: BaseName): Book {
  const known = clean.get(name);
  if (known !== undefined) return known;
  const make = GRIDS[name];
  if (make === undefined) throw new RangeError(`no base ${name}`);
  const book = new Book(make());
  clean.set(name, book);
  return book;
}

/** A copy to spoil. */
export function freshBook(name: BaseName): Book {
  const book = cleanBook(name);
  return new Book(book.grids, book.model);
}

export { readWorkbook };
