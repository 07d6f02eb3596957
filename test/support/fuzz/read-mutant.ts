import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { UsageError, type OpenedWorkbook } from "../../../src/cli/files.ts";
import { runCommand } from "../../../src/cli/run.ts";
import { XlsxError } from "../../../src/host/xlsx/errors.ts";
import { openXlsxFile } from "../../../src/host/xlsx/files.ts";
import { renderFileError } from "../../../src/i18n/file-error.ts";
import { importXlsx } from "../../../src/workbench/file/import-xlsx.ts";
import { openImported } from "../../../src/workbench/file/open-imported.ts";
import { fileMessage } from "../../../src/workbench/page/file-message.ts";
import { createNodeKit } from "../univer-node.ts";

/** What became of a file: it was read, or refused with a sentence. Anything else is a violation. */
export interface Reading {
  readonly outcome: "read" | "refused";
  readonly violations: readonly string[];
}

/** Opens a file as `selaras check` does, and as the workbench does; the grid itself where `withGrid`. */
export async function readMutant(
  bytes: Uint8Array,
  path: string,
  withGrid: boolean,
): Promise<Reading> {
  writeFileSync(path, bytes);
  const violations: string[] = [];
  let outcome: Reading["outcome"] = "read";
  try {
    const { output } = await runCommand(["check", path, "--format", "json"], open, {
      rujukan: () => Promise.resolve(null),
      bacaTeks: () => Promise.resolve(""),
      hariIni: () => "",
      solver: null as never,
    });
    JSON.parse(output);
  } catch (error) {
    outcome = "refused";
    if (!(error instanceof UsageError) || !/^\S+\.xlsx .+\.$/.test(error.message))
      violations.push(`check: ${said(error)}`);
  }
  try {
    const imported = await importXlsx(bytes, basename(path));
    if (withGrid) await show(imported);
  } catch (error) {
    if (!(error instanceof XlsxError)) violations.push(`workbench: ${said(error)}`);
    else if (fileMessage(error.code) === fileMessage(null))
      violations.push(`workbench has no sentence for ${error.code}`);
  }
  return { outcome, violations };
}

async function show(imported: Awaited<ReturnType<typeof importXlsx>>): Promise<void> {
  const kit = createNodeKit();
  try {
    const book = await openImported(kit, imported);
    book.close();
  } finally {
    kit.univer.dispose();
  }
}

async function open(path: string): Promise<OpenedWorkbook> {
  const named = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      throw new UsageError(renderFileError(basename(path), error.code), { cause: error });
    }
  };
  const opened = await named(() => openXlsxFile(path));
  const { file, host } = opened;
  return {
    file,
    save: async (target) => {
      await opened.save(target);
      return () => Promise.resolve();
    },
    host: {
      listSheets: () => named(() => host.listSheets()),
      readSheets: (names, options) => named(() => host.readSheets(names, options)),
      readCells: (cells) => named(() => host.readCells(cells)),
      recall: () => named(async () => host.recall()),
      isManual: () => named(async () => host.isManual()),
      apply: (edits) => named(() => host.apply(edits)),
      selected: () => host.selected(),
      reveal: () => host.reveal(),
    },
  };
}

const said = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ")
    : String(error);
