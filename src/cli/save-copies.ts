import { teksCli } from "../i18n/cli.ts";
import { basename, extname, join } from "node:path";
import type { Edit } from "../sheet/host.ts";
import { UsageError, type OpenedWorkbook, type TakeBack } from "./files.ts";

/**
 * Writes an edited copy of each workbook. One input: `out` is the new file. Several: `out` is a folder and each copy
 * keeps its name with `-selaras`. All of them or none: copies that were written go when a later one cannot be.
 */
export async function saveCopies(
  books: readonly OpenedWorkbook[],
  out: string,
  editsFor: (file: string) => readonly Edit[],
): Promise<void> {
  const isFile = extname(out).toLowerCase() === ".xlsx";
  if (books.length > 1 && isFile) {
    throw new UsageError(teksCli("cli.outFolder"));
  }
  const written: TakeBack[] = [];
  try {
    for (const book of books) {
      await book.host.apply(editsFor(book.file));
      const name = basename(book.file, extname(book.file));
      written.push(await book.save(isFile ? out : join(out, `${name}-selaras.xlsx`)));
    }
  } catch (error) {
    for (const takeBack of written) await takeBack().catch(() => undefined);
    throw error;
  }
}
