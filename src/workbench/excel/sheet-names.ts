import type { Book } from "../engine/book.ts";
import { ExcelError, invalidArgument } from "../protocol/errors.ts";

const MAX_LENGTH = 31;

/** Excel's rules for sheet names; `self` is the sheet being renamed, if any. */
export function checkSheetName(book: Book, name: string, self: string | null): void {
  const bad =
    name === "" || name.length > MAX_LENGTH || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw invalidArgument();
  const taken = book.find(name);
  if (taken === null || taken.id === self) return;
  throw new ExcelError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );
}
