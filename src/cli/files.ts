import type { Model } from "../core/model/model.ts";
import { Pengaturan } from "../core/pengaturan/pengaturan.ts";
import type { SheetGrid, WorkbookHost } from "../sheet/host.ts";
import { KUNCI_PENGATURAN } from "../sheet/memory/pengaturan.ts";
import { KUNCI_PENGENALAN, parsePengenalan } from "../sheet/memory/pengenalan.ts";
import { hiddenSheet, readSheet, type SheetReading } from "../sheet/read/read-sheet.ts";
import { joinReadings } from "../sheet/read/read-workbook.ts";

/** A workbook opened from a file: a host whose edits stay in memory until it is saved under another name. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly host: WorkbookHost;
  /** Writes the edited copy to a new path, atomically. Refuses to replace a file that is there. */
  readonly save: (path: string) => Promise<TakeBack>;
}

/** Removes a file that was written a moment ago, because what belongs with it could not be. */
export type TakeBack = () => Promise<void>;

export type OpenWorkbook = (path: string) => Promise<OpenedWorkbook>;

/** The files of a call as one region. */
export interface OpenedRegion {
  readonly books: readonly OpenedWorkbook[];
  /** Visible sheets. */
  readonly grids: readonly SheetGrid[];
  readonly model: Model;
  /** Of the first file that keeps any. */
  readonly pengaturan: Pengaturan;
}

/** Opens every file and reads the visible sheets; the files together are one region. */
export async function openAll(paths: readonly string[], open: OpenWorkbook): Promise<OpenedRegion> {
  const books: OpenedWorkbook[] = [];
  const grids: SheetGrid[] = [];
  const readings: SheetReading[] = [];
  let pengaturan: string | undefined;
  for (const path of paths) {
    const book = await open(path);
    books.push(book);
    const memory = await book.host.recall();
    const koreksi = parsePengenalan(memory.get(KUNCI_PENGENALAN));
    pengaturan ??= memory.get(KUNCI_PENGATURAN);
    for (const { name, visibility } of await book.host.listSheets()) {
      if (visibility !== "visible") {
        readings.push(hiddenSheet(book.file, name));
        continue;
      }
      for (const grid of await book.host.readSheets([name])) {
        grids.push(grid);
        readings.push(readSheet(grid, koreksi.get(name) ?? null));
      }
    }
  }
  return { books, grids, model: joinReadings(readings), pengaturan: Pengaturan.parse(pengaturan) };
}

/** A mistake in the call or an unusable file: printed as it is, exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}
