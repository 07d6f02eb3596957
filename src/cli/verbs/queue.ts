import { join, resolve } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { readBorongan, type ArgumenBorongan } from "../borongan/argumen.ts";
import { bukaAntrean, tambahTugas } from "../borongan/antrean.ts";
import { bacaTugas } from "../borongan/baca-tugas.ts";
import { gabungHasil } from "../borongan/hasil-jsonl.ts";
import { kodeKeluar, laporanBorongan } from "../borongan/laporan.ts";
import { named } from "../../disk/disk-error.ts";
import type { Disk } from "../../disk/port.ts";
import { UsageError } from "../files.ts";
import { printable, textTable } from "../table.ts";
import type { CommandResult } from "./check.ts";

type Tindakan = (argumen: ArgumenBorongan, disk: Disk) => Promise<CommandResult>;

const TINDAKAN: Readonly<Record<string, Tindakan>> = { add, status, retry, collect };

/** `selaras queue add|status|retry|collect`: the same work as `region`, shared by workers on several machines. */
export async function runQueue(argv: readonly string[], disk: Disk): Promise<CommandResult> {
  const [name = "", ...rest] = argv;
  const tindakan = Object.hasOwn(TINDAKAN, name) ? TINDAKAN[name] : undefined;
  if (tindakan === undefined) {
    throw new UsageError(
      name === ""
        ? teksCli("cli.borongan.queueTanpa")
        : teksCli("cli.borongan.queue", { isi: name }),
    );
  }
  return tindakan(readBorongan(rest), disk);
}

/** Files in, one job each. Added twice, a file of the same content is one job. */
async function add(argumen: ArgumenBorongan, disk: Disk): Promise<CommandResult> {
  const { paths, opsi, out } = argumen;
  if (paths.length === 0) throw new UsageError(teksCli("cli.borongan.queueBerkas"));
  if (out === null) throw new UsageError(teksCli("cli.borongan.folderHasil"));
  const keluaran = resolve(out);
  await named(keluaran, () => disk.makeFolder(keluaran));
  const { tugasList, gagal } = await bacaTugas(paths, opsi, disk);
  const left = gagal.map(({ file, sebab }) =>
    printable(teksCli("cli.borongan.tidakDitambah", { berkas: file, sebab })),
  );
  if (tugasList.length === 0) throw new UsageError(left.join("\n"));
  const queue = await bukaAntrean(argumen);
  try {
    const before = await queue.getJobCounts();
    await tambahTugas(
      queue,
      tugasList.map((tugas) => ({ ...tugas, keluaran })),
    );
    const after = await queue.getJobCounts();
    const baru = jumlah(after) - jumlah(before);
    const lama = tugasList.length - baru;
    const isi = { n: baru, antrean: argumen.antrean, folder: keluaran };
    const added =
      lama > 0
        ? teksCli("cli.borongan.tambahLama", { ...isi, lama })
        : teksCli("cli.borongan.tambah", isi);
    return { output: [added, ...left].join("\n"), exitCode: gagal.length > 0 ? 2 : 0 };
  } finally {
    await queue.close();
  }
}

const jumlah = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

/** How far the queue is, and what was given up with its reason. Exit code 1 = something was given up. */
async function status(argumen: ArgumenBorongan): Promise<CommandResult> {
  const queue = await bukaAntrean(argumen);
  try {
    const {
      waiting = 0,
      active = 0,
      delayed = 0,
      completed = 0,
      failed = 0,
    } = await queue.getJobCounts();
    const gagal = await queue.getFailed(0, 999);
    const lines = [
      teksCli("cli.borongan.keadaanAntrean", {
        menunggu: waiting + delayed,
        dikerjakan: active,
        selesai: completed,
        gagal: failed,
      }),
      ...(gagal.length === 0
        ? []
        : [
            textTable(
              [
                teksCli("cli.kolom.berkas"),
                teksCli("cli.borongan.kolom.percobaan"),
                teksCli("cli.borongan.kolom.sebab"),
              ],
              gagal.map(({ data, attemptsMade, failedReason }) => [
                data.nama,
                String(attemptsMade),
                failedReason,
              ]),
              { right: [1] },
            ),
            teksCli("cli.borongan.setelah"),
          ]),
    ];
    return { output: lines.join("\n\n"), exitCode: failed > 0 ? 1 : 0 };
  } finally {
    await queue.close();
  }
}

/** What was given up goes back into the queue. */
async function retry(argumen: ArgumenBorongan): Promise<CommandResult> {
  const queue = await bukaAntrean(argumen);
  try {
    const { failed = 0 } = await queue.getJobCounts("failed");
    await queue.retryJobs({ state: "failed" });
    return { output: teksCli("cli.borongan.retry", { n: failed }), exitCode: 0 };
  } finally {
    await queue.close();
  }
}

/** Joins the results of a folder into one file: the same bytes as `region` gives for the same files. */
async function collect({ paths, out }: ArgumenBorongan, disk: Disk): Promise<CommandResult> {
  const [folder] = paths;
  if (folder === undefined || out === null) {
    throw new UsageError(teksCli("cli.borongan.collect"));
  }
  const names = (await named(folder, () => disk.list(folder))).filter(isHasil).sort();
  const list = await gabungHasil(
    names.map((name) => join(folder, name)),
    out,
    disk,
  );
  return { output: laporanBorongan(list, []), exitCode: kodeKeluar(list, []) };
}

const isHasil = (name: string): boolean => /^[0-9a-f]{64}\.json$/.test(name);
