import { existsSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { isoDay } from "../app/day.ts";
import { muatRujukanDari, rujukanSekali } from "../app/rujukan.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { XlsxError } from "../host/xlsx/errors.ts";
import { XlsxFileError } from "../host/xlsx/file-error.ts";
import { openXlsxFile, writeWhole } from "../host/xlsx/files.ts";
import { openXlsx } from "../host/xlsx/workbook.ts";
import { writeDraft } from "../host/xlsx/write-draft.ts";
import { createInProcessSolver } from "../solver/in-process.ts";
import { BERKAS_HIGHS } from "../solver/load-highs.ts";
import { SolverError } from "../solver/port.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { UsageError, type OpenedWorkbook } from "./files.ts";
import { runCommand } from "./run.ts";
import { buildTemplat } from "../sheet/template/build-templat.ts";
import { readSampleCall, readTemplatCall, sampleSheets } from "./sample.ts";
import { printable } from "./table.ts";

/** Facts of the sample file; the date is fixed, so that it is the same bytes every time. */
const SAMPLE = {
  title: "Contoh Selaras PK, Kabupaten Sumedang 2023",
  created: "2023-01-02T00:00:00Z",
};

const BAHAN = { title: "Bahan rapat Selaras PK", created: SAMPLE.created };

const TEMPLAT = { title: "Templat Selaras PK", created: SAMPLE.created };

/** The composition root of the command line: arguments and files in, text and an exit code out. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const rujukan = rujukanSekali(() => muatRujukanDari((berkas) => readFile(berkas, "utf8")));
    if (argv[0] === "sample") return await writeSample(argv.slice(1), rujukan);
    if (argv[0] === "templat") return await writeTemplat(argv.slice(1));
    const result = await runCommand(argv, open, {
      rujukan,
      bacaTeks: (path) => readFile(path, "utf8"),
      hariIni: () => isoDay(new Date()),
      bukuBaru,
      solver: createInProcessSolver(() => readFile(BERKAS_HIGHS)),
    });
    process.stdout.write(`${result.output}\n`);
    return result.exitCode;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return 2;
  }
}

async function writeSample(
  argv: readonly string[],
  rujukan: () => Promise<Rujukan | null>,
): Promise<number> {
  const call = readSampleCall(argv);
  const { path } = call;
  await writeWhole(path, writeDraft(await sampleSheets(call, rujukan), SAMPLE));
  process.stdout.write(`Buku kerja contoh ditulis ke ${path}.\n`);
  return 0;
}

async function writeTemplat(argv: readonly string[]): Promise<number> {
  const path = readTemplatCall(argv);
  await writeWhole(path, writeDraft(buildTemplat(), TEMPLAT));
  process.stdout.write(`Tabel kosong untuk diisi ditulis ke ${path}.\n`);
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

function makeFolder(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

/** Opens a file; its own errors become sentences that name it, also when they come while a sheet is read. */
async function open(path: string): Promise<OpenedWorkbook> {
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
  if (await host.isManual()) warnManual(file);
  return {
    file,
    host: {
      listSheets: () => host.listSheets().catch(named),
      readSheets: async (names, options) => {
        const grids = await host.readSheets(names, options).catch(named);
        for (const [sheet, count] of await host.uncalculated())
          warnUncalculated(file, sheet, count);
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

/** In such a workbook the stored results of formulas may be older than the cells they rest on. */
function warnManual(file: string): void {
  process.stderr.write(
    `${file}: mode hitung Excel manual, sehingga hasil rumus mungkin belum diperbarui. Tekan F9 di Excel, lalu simpan.\n`,
  );
}

/** Formulas that no program has calculated read as blank, which must not pass in silence. */
function warnUncalculated(file: string, sheet: string, count: number): void {
  process.stderr.write(
    `${file}, lembar ${printable(sheet)}: ${count} rumus belum memiliki hasil tersimpan dan dibaca kosong. Buka dan simpan berkas dengan Excel.\n`,
  );
}

/** The user's sentence of an expected failure; null = a mistake of ours, which may crash loudly. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof SolverError) return error.message;
  if (!(error instanceof XlsxFileError)) return null;
  return renderFileError(error.path, error.code);
}

process.exitCode = await main(process.argv.slice(2));
