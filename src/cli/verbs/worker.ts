import { availableParallelism } from "node:os";
import { join } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { readBorongan, type ArgumenBorongan } from "../borongan/argumen.ts";
import { bukaAntrean, bukaPekerja, type TugasAntrean } from "../borongan/antrean.ts";
import type { Kolam } from "../borongan/kolam.ts";
import { DiskError, named } from "../../disk/disk-error.ts";
import type { Disk } from "../../disk/port.ts";
import { factsOf, writeWhole } from "../../disk/write-whole.ts";
import { renderFileError } from "../../i18n/file-error.ts";
import type { Machine } from "../machine.ts";
import type { CommandResult } from "./check.ts";

/** How often a worker that ends with the queue looks whether something is left. */
const TENGOK_MS = 500;

/**
 * `selaras worker`: takes jobs from the queue until it is stopped (Ctrl+C ends after the files in hand), or with
 * `--habis` until nothing is left. A result is a file of its own, put in place whole: done twice it is the same file.
 */
export async function runWorker(
  argv: readonly string[],
  { disk, startPool }: Pick<Machine, "disk" | "startPool">,
): Promise<CommandResult> {
  const argumen = readBorongan(argv);
  const jobs = argumen.jobs ?? availableParallelism();
  const queue = await bukaAntrean(argumen);
  const kolam = await startPool(jobs);
  let selesai = 0;
  const pekerja = await bukaPekerja(argumen, jobs, async (tugas) => {
    await kerjakanTugas(tugas, kolam, disk);
    selesai += 1;
  });
  try {
    await sampaiBerhenti(argumen, async () => {
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts();
      return waiting + active + delayed;
    });
  } finally {
    await pekerja.close();
    await queue.close();
    await kolam.tutup();
  }
  return { output: teksCli("cli.borongan.worker", { n: selesai }), exitCode: 0 };
}

/**
 * Writes the result of a file, unless it is there already. What the disk refuses is thrown in the user's words: the
 * queue keeps them beside the job.
 */
export async function kerjakanTugas(
  tugas: TugasAntrean,
  { kerjakan }: Pick<Kolam, "kerjakan">,
  disk: Disk,
): Promise<void> {
  const place = join(tugas.keluaran, `${tugas.kunci}.json`);
  try {
    if ((await factsOf(disk, place)) !== null) return;
    const line = await kerjakan(tugas);
    await named(tugas.keluaran, () => disk.makeFolder(tugas.keluaran));
    await writeWhole(place, new TextEncoder().encode(`${line}\n`), { disk, replace: true });
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new Error(renderFileError(error.path, error.code), { cause: error });
  }
}

async function sampaiBerhenti(
  { habis }: ArgumenBorongan,
  sisa: () => Promise<number>,
): Promise<void> {
  const state = { isBerhenti: false };
  let wake = (): void => undefined;
  const stop = (): void => {
    state.isBerhenti = true;
    wake();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    while (!state.isBerhenti) {
      if (habis && (await sisa()) === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, TENGOK_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
