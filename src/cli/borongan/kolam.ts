import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Piscina } from "piscina";
import { paket } from "../paket.ts";
import { bandingNama } from "./daftar-berkas.ts";
import type { Tugas } from "./tugas.ts";

/** Memory of a thread in megabytes: a file that needs more fails alone. */
export const MEMORI_THREAD_MB = 1024;

/** Threads that check files. */
export interface Kolam {
  /** The line of results of a file. Rejects where the thread broke down: out of memory, or a mistake of ours. */
  readonly kerjakan: (tugas: Tugas) => Promise<string>;
  readonly tutup: () => Promise<void>;
}

/** Starts `jobs` threads of a program; default one per core, of this one. */
export async function bukaKolam(
  jobs: number = availableParallelism(),
  thread: string = berkasThread(),
): Promise<Kolam> {
  const Pool = await paket<typeof Piscina>("piscina", "Piscina");
  const pool = new Pool({
    filename: thread,
    maxThreads: jobs,
    // A thread above the least ends as soon as it waits, and the next job would load the tables of reference anew.
    minThreads: jobs,
    // One job at a time and none waiting inside: what waits is a path in the list of the caller.
    maxQueue: jobs,
    resourceLimits: { maxOldGenerationSizeMb: MEMORI_THREAD_MB },
    ...(isSumber() ? { execArgv: ["--import", "tsx"] } : {}),
  });
  return {
    kerjakan: (tugas) => pool.run(tugas) as Promise<string>,
    tutup: () => pool.destroy(),
  };
}

/** The program that runs: the bundle, or its source during development. */
function program(): string {
  return realpathSync(process.argv[1] ?? "");
}

function isSumber(): boolean {
  return program().endsWith(".ts");
}

function berkasThread(): string {
  const folder = dirname(program());
  return isSumber() ? join(folder, "borongan", "thread.ts") : join(folder, "selaras-kerja.cjs");
}

/**
 * Gives each job to a free thread, `jobs` at a time, in the order of their names. `selesai` is told of each, in the
 * order they end; a job that breaks down gives its error and stops no other.
 */
export async function kerjakanSemua(
  tugasList: readonly Tugas[],
  jobs: number,
  kerjakan: Kolam["kerjakan"],
  selesai: (tugas: Tugas, hasil: string | Error) => Promise<void>,
): Promise<void> {
  const queue = [...tugasList].sort((a, b) => bandingNama(b.nama, a.nama));
  const next = async (): Promise<void> => {
    for (let tugas = queue.pop(); tugas !== undefined; tugas = queue.pop()) {
      const hasil = await kerjakan(tugas).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      await selesai(tugas, hasil);
    }
  };
  await Promise.all(Array.from({ length: jobs }, next));
}
