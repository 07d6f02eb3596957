import { draftGrid } from "../../src/sheet/draft.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { Book } from "./book.ts";
import { daerahGrids } from "./base-daerah.ts";
import { perubahanGrids } from "./base-perubahan.ts";
import { rekapGrids } from "./base-rekap.ts";
import type { BaseName } from "./mutator.ts";

const contohGrids = (): readonly SheetGrid[] =>
  buildSample().sheets.map((sheet) => draftGrid(sheet));

const rekap = await rekapGrids();

const GRIDS: Readonly<Record<BaseName, () => readonly SheetGrid[]>> = {
  contoh: contohGrids,
  perubahan: () => perubahanGrids(contohGrids()),
  daerah: daerahGrids,
  rekap: () => rekap,
};

const clean = new Map<BaseName, Book>();

/** The clean workbook of that name, read once. */
export function cleanBook(name: BaseName): Book {
  const known = clean.get(name);
  if (known !== undefined) return known;
  const book = new Book(GRIDS[name]());
  clean.set(name, book);
  return book;
}

/** A copy to spoil. */
export function freshBook(name: BaseName): Book {
  const book = cleanBook(name);
  return new Book(book.grids, book.model);
}
