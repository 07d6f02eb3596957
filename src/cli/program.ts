import { fileURLToPath } from "node:url";
import { teksCli } from "../i18n/cli.ts";
import { isoDay } from "../app/day.ts";
import { muatRujukanDari, rujukanSekali } from "../app/rujukan.ts";
import { DiskError } from "../disk/disk-error.ts";
import type { Disk } from "../disk/port.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { openXlsx } from "../host/xlsx/workbook.ts";
import { writeDraft } from "../host/xlsx/write-draft.ts";
import { createInProcessSolver } from "../solver/in-process.ts";
import { BERKAS_HIGHS } from "../solver/load-highs.ts";
import { SolverError } from "../solver/port.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { pakaiBahasa } from "../i18n/bahasa.ts";
import { readBahasa } from "./bahasa.ts";
import { UsageError, type OpenedWorkbook } from "./files.ts";
import { openFile, saveTo } from "./open-file.ts";
import { runCommand } from "./run.ts";
import type { CommandResult } from "./verbs/check.ts";
import { runQueue } from "./verbs/queue.ts";
import { runRegion } from "./verbs/region.ts";
import { runWorker } from "./verbs/worker.ts";
import type { SheetDraft } from "../sheet/draft.ts";
import type { Machine } from "./machine.ts";
import { buildTemplat } from "../sheet/template/build-templat.ts";
import { readSampleCall, readTemplatCall, sampleSheets } from "./sample.ts";

/** Facts of the sample file; the date is fixed, so that it is the same bytes every time. */
const SAMPLE = {
  title: "Contoh Selaras PK, Kabupaten Sumedang 2023",
  created: "2023-01-02T00:00:00Z",
};

const BAHAN = { title: "Bahan rapat Selaras PK", created: SAMPLE.created };

const TEMPLAT = { title: "Templat Selaras PK", created: SAMPLE.created };

/**
 * The composition root of the command line: arguments and files in, text and an exit code out. What a user can mend is
 * one sentence and exit code 2; what is thrown is a mistake of ours.
 */
export async function runProgram(given: readonly string[], machine: Machine): Promise<number> {
  const { disk, out, err } = machine;
  const readText = async (path: string | URL): Promise<string> =>
    decode(await disk.readFile(pathOf(path)));
  const print = ({ output, exitCode }: CommandResult): number => {
    out(`${output}\n`);
    return exitCode;
  };
  const writeBook = async (path: string, sheets: readonly SheetDraft[], facts: typeof SAMPLE) =>
    writeWhole(path, writeDraft(sheets, facts), { disk });
  try {
    const { bahasa, argv } = readBahasa(given);
    // Loaded only when asked for: most calls speak Indonesian.
    if (bahasa === "en") pakaiBahasa((await import("../i18n/en/index.ts")).EN);
    const rujukan = rujukanSekali(() => muatRujukanDari(readText));
    const [name = "", ...rest] = argv;
    if (name === "sample") {
      const call = readSampleCall(rest);
      await writeBook(call.path, await sampleSheets(call, rujukan), SAMPLE);
      return print({ output: teksCli("cli.contoh", { berkas: call.path }), exitCode: 0 });
    }
    if (name === "templat") {
      const path = readTemplatCall(rest);
      await writeBook(path, buildTemplat(), TEMPLAT);
      return print({ output: teksCli("cli.templat", { berkas: path }), exitCode: 0 });
    }
    if (Object.hasOwn(BORONGAN, name)) {
      const result = await BORONGAN[name]?.(rest, machine);
      return result === undefined ? 2 : print(result);
    }
    const warn = (kalimat: string): void => err(`${kalimat}\n`);
    const result = await runCommand(argv, (path) => openFile(path, warn, disk), {
      rujukan,
      bacaTeks: readText,
      hariIni: () => isoDay(new Date()),
      bukuBaru: () => bukuBaru(disk),
      solver: createInProcessSolver(() => disk.readFile(pathOf(BERKAS_HIGHS))),
    });
    return print(result);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    err(`${sentence}\n`);
    return 2;
  }
}

/** Commands over many files: they open them in threads, or on other machines. */
const BORONGAN: Readonly<
  Record<string, (argv: readonly string[], machine: Machine) => Promise<CommandResult>>
> = {
  region: runRegion,
  queue: (argv, { disk }) => runQueue(argv, disk),
  worker: runWorker,
};

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const pathOf = (file: string | URL): string => (file instanceof URL ? fileURLToPath(file) : file);

/** A workbook to be filled; the blank sheet it needs goes once there are others. */
function bukuBaru(disk: Disk): OpenedWorkbook {
  const blank = { name: "Kosong", rows: [], merges: [], widths: [], heights: {} };
  const book = openXlsx(writeDraft([blank], BAHAN), "");
  return {
    file: "",
    host: book,
    save: (target) => saveTo(target, disk, () => writeWhole(target, book.toBytes(), { disk })),
  };
}

/** The user's sentence of an expected failure; null = a mistake of ours, which may crash loudly. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (error instanceof SolverError) return teksCli(`cli.solver.${error.code}`);
  if (!(error instanceof DiskError)) return null;
  return renderFileError(error.path, error.code);
}
