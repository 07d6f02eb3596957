import { Book } from "../engine/book.ts";
import type { UniverKit } from "../engine/kit.ts";
import { addRule } from "../engine/rules.ts";
import type { Imported } from "./imported.ts";

/** Opens a file's content. Formulas keep the results they were saved with, as in Excel. */
export async function openImported(kit: UniverKit, imported: Imported): Promise<Book> {
  const book = new Book(kit, imported.data);
  for (const { id, isProtected, isVeryHidden, rules, rowLevels } of imported.sheets) {
    const store = book.sheet(id);
    if (store === null) continue;
    // The last added comes first.
    for (const rule of [...rules].reverse()) addRule(store, rule);
    store.notes.protection = isProtected ? {} : null;
    store.notes.veryHidden = isVeryHidden;
    for (const [row, level] of rowLevels) store.notes.rowLevels.set(row, level);
  }
  for (const [name, formula] of imported.names) book.addName(name, formula);
  for (const xml of imported.customXml) book.addCustomXml(xml);
  await book.calculation.settle();
  return book;
}
