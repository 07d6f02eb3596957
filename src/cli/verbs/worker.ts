import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { readBorongan, type ArgumenBorongan } from "../borongan/argumen.ts";
import { bukaAntrean, bukaPekerja, type TugasAntrean } from "../borongan/antrean.ts";
import { bukaKolam, type Kolam } from "../borongan/kolam.ts";
import type { CommandResult } from "./check.ts";

/** How often a worker that ends with the queue looks whether something is left. */
const TENGOK_MS = 500;

/**
 * `selaras worker`: takes jobs from the queue until it is stopped (Ctrl+C ends after the files in hand), or with
 * `--habis` until nothing is left. A result is a file of its own, put in place whole: done twice it is the same file.
 */
export async function runWorker(argv: readonly string[]): Promise<CommandResult> {
  const argumen = readBorongan(argv);
  const jobs = argumen.jobs ?? availableParallelism();
  const queue = await bukaAntrean(argumen);
  const kolam = await bukaKolam(jobs);
  let selesai = 0;
  const pekerja = await bukaPekerja(argumen, jobs, async (tugas) => {
    await kerjakan(tugas, kolam);
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

/** The result of a file, unless it is there already. */
async function kerjakan(tugas: TugasAntrean, { kerjakan: periksa }: Kolam): Promise<void> {
  const place = join(tugas.keluaran, `${tugas.kunci}.json`);
  if ((await stat(place).catch(() => null)) !== null) return;
  const line = await periksa(tugas);
  await mkdir(tugas.keluaran, { recursive: true });
  const draft = join(tugas.keluaran, `.${tugas.kunci}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, "wx");
    try {
      await handle.writeFile(`${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
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
