import { AppError } from "../app/app-error.ts";
import type { BacaBerkas } from "../app/version-file.ts";
import { XlsxError, TooLargeError } from "../host/xlsx/errors.ts";
import { LIMITS_PANE } from "../host/xlsx/limits.ts";
import { openXlsx } from "../host/xlsx/workbook.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { teks } from "../i18n/text.ts";

/** Reads the visible sheets of an .xlsx file the user chose, in this browser; nothing of it goes anywhere. */
export const readFile: BacaBerkas = async ({ nama, ukuran, isi }, options) => {
  try {
    // Before its bytes are asked for: a file of gigabytes would take the browser's memory.
    if (ukuran > LIMITS_PANE.fileBytes) throw new TooLargeError(`file ${ukuran}`);
    const book = openXlsx(await isi(), nama, LIMITS_PANE);
    const sheets = await book.listSheets();
    const visible = sheets.filter(({ visibility }) => visibility === "visible");
    const names = visible.map(({ name }) => name);
    const grids = await book.readSheets(names, options);
    if (options.signal?.aborted === true) {
      throw new AppError("cancelled", teks("app.baca.dibatalkan"));
    }
    const formulas = await book.uncalculated();
    const rumusBelumDihitung = names.reduce((sum, name) => sum + (formulas.get(name) ?? 0), 0);
    return { grids, rumusBelumDihitung };
  } catch (error) {
    if (error instanceof XlsxError) {
      throw new AppError("input", renderFileError(nama, error.code), { cause: error });
    }
    // The browser could not read it: it is gone, or locked by another program.
    if (error instanceof DOMException) {
      throw new AppError("input", renderFileError(nama, "no-access"), { cause: error });
    }
    throw error;
  }
};
