import type { OutputSheet } from "../../sheet/host.ts";
import { numberedName } from "../../sheet/output-layout.ts";
import { readBook, type Book, type BookSheet } from "./book.ts";
import { calculateOnLoad, listSheet, setSheetNames, unlistSheet } from "./book-edit.ts";
import { declarePart } from "./content-types.ts";
import { dialectOf } from "./dialect.ts";
import type { OpcPackage } from "./package.ts";
import { dropCalcChain, reachableParts, removeOrphans } from "./parts.ts";
import { putCharts } from "./output-drawing.ts";
import { putTable } from "./output-table.ts";
import { OutputStyles } from "./output-styles.ts";
import { outputNames, outputXml } from "./output-xml.ts";
import { addRelationship, relationshipsPart, removeRelationships } from "./relationships.ts";
import type { StyleBook } from "./styles.ts";

/** Where an output sheet goes: over one of ours, or under a new name. */
export type Place = { readonly over: BookSheet } | { readonly name: string };

/** The first of `PK Temuan`, `PK Temuan (2)`, … that is free or ours. */
export async function placeFor(
  wanted: string,
  book: Book,
  isOurs: (sheet: BookSheet) => Promise<boolean>,
): Promise<Place> {
  for (let number = 1; ; number++) {
    const name = numberedName(wanted, number);
    const there = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (there === undefined) return { name };
    if (await isOurs(there)) return { over: there };
  }
}

/** Writes an output sheet into the package and gives its name. */
export function putOutputSheet(
  pack: OpcPackage,
  book: Book,
  styles: StyleBook,
  output: OutputSheet,
  place: Place,
): string {
  dropCalcChain(pack, book.part);
  const sheet = "over" in place ? emptied(pack, place.over) : added(pack, book, place.name);
  const dialect = dialectOf(pack, book.part);
  const drawing = putCharts(pack, sheet, output, dialect);
  const tables = putTable(pack, sheet.part, output, dialect);
  const setting = { styles: new OutputStyles(styles), namespace: dialect.main, drawing, tables };
  pack.set(sheet.part, outputXml(output, setting));
  setSheetNames(pack, book.part, sheet.index, outputNames(output, sheet.name));
  const hasFormulas = [output, ...(output.charts ?? [])].some(({ rows }) =>
    rows.some((row) =>
      row.some((cell) => typeof cell === "object" && cell !== null && "formula" in cell),
    ),
  );
  if (hasFormulas) calculateOnLoad(pack, book.part);
  return sheet.name;
}

/** Takes sheets out of the package with all that only they use. */
export function dropSheets(pack: OpcPackage, names: readonly string[]): void {
  if (names.length === 0) return;
  const before = reachableParts(pack);
  for (const name of names) {
    const book = readBook(pack);
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined) continue;
    unlistSheet(pack, book.part, sheet.index);
    removeRelationships(pack, book.part, ({ target }) => target === sheet.part);
  }
  removeOrphans(pack, before);
  dropCalcChain(pack, readBook(pack).part);
}

type Target = Pick<BookSheet, "name" | "part" | "index">;

/** What Excel or a user hung on our sheet (comments, printer settings) goes with its old content. */
function emptied(pack: OpcPackage, sheet: BookSheet): Target {
  const before = reachableParts(pack);
  pack.delete(relationshipsPart(sheet.part));
  removeOrphans(pack, before);
  return sheet;
}

function added(pack: OpcPackage, book: Book, name: string): Target {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  let number = book.sheets.length + 1;
  while (pack.find(`${folder}worksheets/sheet${number}.xml`) !== undefined) number += 1;
  const part = `${folder}worksheets/sheet${number}.xml`;
  declarePart(pack, part, "worksheet");
  const relation = addRelationship(pack, book.part, "worksheet", part);
  return { name, part, index: listSheet(pack, book.part, name, relation) };
}
