import type { SheetGrid, WorkbookHost } from "../sheet/host.ts";

/** A workbook opened from a file: a host whose edits stay in memory until it is saved under another name. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly host: WorkbookHost;
  /** Writes the edited copy to a new path, atomically. Refuses to replace a file that is there. */
  readonly save: (path: string) => Promise<void>;
}

export type OpenWorkbook = (path: string) => Promise<OpenedWorkbook>;

/** Opens every file and reads all sheets; the files together are one region. */
export async function openAll(
  paths: readonly string[],
  open: OpenWorkbook,
): Promise<{ readonly books: readonly OpenedWorkbook[]; readonly grids: readonly SheetGrid[] }> {
  const books: OpenedWorkbook[] = [];
  const grids: SheetGrid[] = [];
  for (const path of paths) {
    const book = await open(path);
    books.push(book);
    const sheets = await book.host.listSheets();
    grids.push(...(await book.host.readSheets(sheets.map(({ name }) => name))));
  }
  return { books, grids };
}

/** A mistake in the call or an unusable file: printed as it is, exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}
