import type { Job, Queue, Worker } from "bullmq";
import { teksCli } from "../../i18n/cli.ts";
import { UsageError } from "../files.ts";
import { paket } from "../paket.ts";
import type { Tugas } from "./tugas.ts";

/** A job of the queue: a file, and the folder for its result. */
export interface TugasAntrean extends Tugas {
  readonly keluaran: string;
}

/** Times a job is tried, and the wait before the next try, doubled each time. */
const PERCOBAAN = 3;
const JEDA_MS = 1_000;
/** A worker that does not renew its hold in this time is taken for dead; another takes its job over. */
const PEGANG_MS = 15_000;
const PERIKSA_MS = 5_000;

export interface Sambungan {
  readonly redis: string;
  readonly antrean: string;
}

/** Opens the queue. Throws `UsageError` where Redis does not answer. */
export async function bukaAntrean({ redis, antrean }: Sambungan): Promise<Queue<TugasAntrean>> {
  const Bull = await paket<typeof Queue>("bullmq", "Queue");
  const queue = new Bull<TugasAntrean>(antrean, {
    connection: { ...alamat(redis), maxRetriesPerRequest: 1, retryStrategy: () => null },
  });
  // Each failed call rejects by itself; the event would bring the program down before its sentence.
  queue.on("error", () => undefined);
  try {
    await queue.waitUntilReady();
  } catch (error) {
    throw new UsageError(teksCli("cli.borongan.redisDiam", { alamat: alamatAman(redis) }), {
      cause: error,
    });
  }
  return queue;
}

/** Adds jobs. One that is there already, waiting or done, is not added again: its key is its name. */
export async function tambahTugas(
  queue: Queue<TugasAntrean>,
  list: readonly TugasAntrean[],
): Promise<void> {
  await queue.addBulk(
    list.map((data) => ({
      name: "periksa",
      data,
      opts: {
        jobId: data.kunci,
        attempts: PERCOBAAN,
        backoff: { type: "exponential", delay: JEDA_MS },
        removeOnFail: false,
        removeOnComplete: { age: 7 * 24 * 3600 },
      },
    })),
  );
}

/** Takes jobs, `jobs` at a time. A job that throws is tried again, and kept with its reason after the last time. */
export async function bukaPekerja(
  { redis, antrean }: Sambungan,
  jobs: number,
  kerjakan: (tugas: TugasAntrean) => Promise<void>,
): Promise<Worker<TugasAntrean>> {
  const Bull = await paket<typeof Worker>("bullmq", "Worker");
  const worker = new Bull<TugasAntrean>(antrean, (job: Job<TugasAntrean>) => kerjakan(job.data), {
    connection: { ...alamat(redis), maxRetriesPerRequest: null },
    concurrency: jobs,
    lockDuration: PEGANG_MS,
    stalledInterval: PERIKSA_MS,
    maxStalledCount: PERCOBAAN,
  });
  worker.on(
    "error",
    (error) =>
      void process.stderr.write(`${teksCli("cli.borongan.antrean", { galat: error.message })}\n`),
  );
  await worker.waitUntilReady();
  return worker;
}

interface Alamat {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly tls?: object;
}

/** Reads `redis://[user:password@]host[:port][/db]`, or `rediss://` for an encrypted line. */
export function alamat(url: string): Alamat {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) {
    throw new UsageError(teksCli("cli.borongan.redis", { alamat: alamatAman(url) }));
  }
  const { hostname, port, username, password, pathname, protocol } = new URL(url);
  const db = Number(pathname.slice(1));
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? 6379 : Number(port),
    ...(username === "" ? {} : { username: decodeURIComponent(username) }),
    ...(password === "" ? {} : { password: decodeURIComponent(password) }),
    ...(pathname.length > 1 && Number.isInteger(db) ? { db } : {}),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}

/** The address without its password. */
export function alamatAman(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//***@");
}
