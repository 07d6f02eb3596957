import { teksCli } from "../i18n/cli.ts";
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { XlsxError } from "../host/xlsx/errors.ts";
import { openXlsxFile } from "../host/xlsx/files.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { UsageError, type OpenedWorkbook } from "./files.ts";
import { printable } from "./table.ts";

/** Where the command line tells what the user should know beside the answer. */
export type Peringatan = (kalimat: string) => void;

/** Opens a file; its own errors become sentences that name it, also when they come while a sheet is read. */
export async function openFile(path: string, warn: Peringatan): Promise<OpenedWorkbook> {
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
  const opened = await openXlsxFile(path).catch(named);
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
    save: async (target) => {
      makeFolder(target);
      await asked(() => opened.save(target));
    },
  };
}

/** The folder of a file that is to be written. */
export function makeFolder(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}
