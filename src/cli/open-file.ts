import { teksCli } from "../i18n/cli.ts";
import { basename, dirname } from "node:path";
import { named as namedPath } from "../disk/disk-error.ts";
import { NODE_DISK } from "../disk/node-disk.ts";
import type { Disk } from "../disk/port.ts";
import { XlsxError } from "../host/xlsx/errors.ts";
import { openXlsxFile } from "../host/xlsx/files.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { UsageError, type OpenedWorkbook, type TakeBack } from "./files.ts";
import { printable } from "./table.ts";

/** Where the command line tells what the user should know beside the answer. */
export type Peringatan = (kalimat: string) => void;

/** Opens a file; its own errors become sentences that name it, also when they come while a sheet is read. */
export async function openFile(
  path: string,
  warn: Peringatan,
  disk: Disk = NODE_DISK,
): Promise<OpenedWorkbook> {
  const named = (error: unknown): never => {
    if (!(error instanceof XlsxError)) throw error;
    throw new UsageError(renderFileError(basename(path), error.code), { cause: error });
  };
  const asked = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    try {
      return await call();
    } catch (error) {
      return named(error);
    }
  };
  const opened = await openXlsxFile(path, disk).catch(named);
  const { file, host } = opened;
  // In such a workbook the stored results of formulas may be older than the cells they rest on.
  if (await host.isManual()) {
    warn(teksCli("cli.hitungManual", { berkas: file }));
  }
  return {
    file,
    host: {
      listSheets: () => host.listSheets().catch(named),
      readSheets: async (names, options) => {
        const grids = await host.readSheets(names, options).catch(named);
        // Formulas that no program has calculated read as blank, which must not pass in silence.
        for (const [sheet, count] of await host.uncalculated()) {
          warn(
            teksCli("cli.rumusBelumDihitung", { berkas: file, lembar: printable(sheet), n: count }),
          );
        }
        return grids;
      },
      readCells: (cells) => asked(() => host.readCells(cells)),
      recall: () => asked(() => host.recall()),
      apply: (edits) => asked(() => host.apply(edits)),
      isManual: () => host.isManual(),
      selected: () => host.selected(),
      reveal: () => host.reveal(),
    },
    save: (target) => saveTo(target, disk, () => asked(() => opened.save(target))),
  };
}

/** Makes the folder of a file, writes the file, and gives the way to take it away again. */
export async function saveTo(
  target: string,
  disk: Disk,
  write: () => Promise<void>,
): Promise<TakeBack> {
  const folder = dirname(target);
  await namedPath(folder, () => disk.makeFolder(folder));
  await write();
  return () => disk.remove(target);
}
