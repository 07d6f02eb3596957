import { teksCli } from "../i18n/cli.ts";
import { readFile } from "node:fs/promises";
import { isoDay } from "../app/day.ts";
import { muatRujukanDari, rujukanSekali } from "../app/rujukan.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { XlsxFileError } from "../host/xlsx/file-error.ts";
import { writeWhole } from "../host/xlsx/files.ts";
import { openXlsx } from "../host/xlsx/workbook.ts";
import { writeDraft } from "../host/xlsx/write-draft.ts";
import { createInProcessSolver } from "../solver/in-process.ts";
import { BERKAS_HIGHS } from "../solver/load-highs.ts";
import { SolverError } from "../solver/port.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { pakaiBahasa } from "../i18n/bahasa.ts";
import { readBahasa } from "./bahasa.ts";
import { UsageError, type OpenedWorkbook } from "./files.ts";
import { makeFolder, openFile } from "./open-file.ts";
import { runCommand } from "./run.ts";
import type { CommandResult } from "./verbs/check.ts";
import { runQueue } from "./verbs/queue.ts";
import { runRegion } from "./verbs/region.ts";
import { runWorker } from "./verbs/worker.ts";
import { buildTemplat } from "../sheet/template/build-templat.ts";
import { readSampleCall, readTemplatCall, sampleSheets } from "./sample.ts";

/** Facts of the sample file; the date is fixed, so that it is the same bytes every time. */
const SAMPLE = {
  title: "Contoh Selaras PK, Kabupaten Sumedang 2023",
  created: "2023-01-02T00:00:00Z",
};

const BAHAN = { title: "Bahan rapat Selaras PK", created: SAMPLE.created };

const TEMPLAT = { title: "Templat Selaras PK", created: SAMPLE.created };

/** The composition root of the command line: arguments and files in, text and an exit code out. */
async function main(given: readonly string[]): Promise<number> {
  try {
    const { bahasa, argv } = readBahasa(given);
    // Loaded only when asked for: most calls speak Indonesian.
    if (bahasa === "en") pakaiBahasa((await import("../i18n/en/index.ts")).EN);
    const rujukan = rujukanSekali(() => muatRujukanDari((berkas) => readFile(berkas, "utf8")));
    if (argv[0] === "sample") return await writeSample(argv.slice(1), rujukan);
    if (argv[0] === "templat") return await writeTemplat(argv.slice(1));
    const [name = ""] = argv;
    if (Object.hasOwn(BORONGAN, name)) return await print(BORONGAN[name]?.(argv.slice(1)));
    const command = runCommand(argv, (path) => openFile(path, warn), {
      rujukan,
      bacaTeks: (path) => readFile(path, "utf8"),
      hariIni: () => isoDay(new Date()),
      bukuBaru,
      solver: createInProcessSolver(() => readFile(BERKAS_HIGHS)),
    });
    return await print(command);
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return 2;
  }
}

/** Commands over many files: they open them in threads, or on other machines. */
const BORONGAN: Readonly<Record<string, (argv: readonly string[]) => Promise<CommandResult>>> = {
  region: runRegion,
  queue: runQueue,
  worker: runWorker,
};

async function print(command: Promise<CommandResult> | undefined): Promise<number> {
  const result = await command;
  if (result === undefined) return 2;
  process.stdout.write(`${result.output}\n`);
  return result.exitCode;
}

async function writeSample(
  argv: readonly string[],
  rujukan: () => Promise<Rujukan | null>,
): Promise<number> {
  const call = readSampleCall(argv);
  const { path } = call;
  await writeWhole(path, writeDraft(await sampleSheets(call, rujukan), SAMPLE));
  process.stdout.write(`${teksCli("cli.contoh", { berkas: path })}\n`);
  return 0;
}

async function writeTemplat(argv: readonly string[]): Promise<number> {
  const path = readTemplatCall(argv);
  await writeWhole(path, writeDraft(buildTemplat(), TEMPLAT));
  process.stdout.write(`${teksCli("cli.templat", { berkas: path })}\n`);
  return 0;
}

/** A workbook to be filled; the blank sheet it needs goes once there are others. */
function bukuBaru(): OpenedWorkbook {
  const blank = { name: "Kosong", rows: [], merges: [], widths: [], heights: {} };
  const book = openXlsx(writeDraft([blank], BAHAN), "");
  return {
    file: "",
    host: book,
    save: (target) => {
      makeFolder(target);
      return writeWhole(target, book.toBytes());
    },
  };
}

/** Beside the answer, which programs may read. */
function warn(kalimat: string): void {
  process.stderr.write(`${kalimat}\n`);
}

/** The user's sentence of an expected failure; null = a mistake of ours, which may crash loudly. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (error instanceof SolverError) return teksCli(`cli.solver.${error.code}`);
  if (!(error instanceof XlsxFileError)) return null;
  return renderFileError(error.path, error.code);
}

process.exitCode = await main(process.argv.slice(2));
