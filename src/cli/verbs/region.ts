import { availableParallelism } from "node:os";
import { teksCli } from "../../i18n/cli.ts";
import { readBorongan } from "../borongan/argumen.ts";
import { bacaTugas } from "../borongan/baca-tugas.ts";
import { HasilSementara } from "../borongan/hasil-jsonl.ts";
import { bukaKemajuan } from "../borongan/kemajuan.ts";
import { kerjakanSemua, MEMORI_THREAD_MB } from "../borongan/kolam.ts";
import { kodeKeluar, laporanBorongan, type BerkasGagal } from "../borongan/laporan.ts";
import { DiskError } from "../../disk/disk-error.ts";
import { renderFileError } from "../../i18n/file-error.ts";
import { UsageError } from "../files.ts";
import type { Machine } from "../machine.ts";
import type { CommandResult } from "./check.ts";

/**
 * `selaras region FOLDER… --out HASIL.jsonl`: checks each workbook by itself on all cores. A file that cannot be read,
 * or breaks its thread, is told and stops no other. Cut off, it goes on with `--lanjut`.
 */
export async function runRegion(
  argv: readonly string[],
  { disk, startPool }: Pick<Machine, "disk" | "startPool">,
): Promise<CommandResult> {
  const { paths, opsi, out, jobs, lanjut } = readBorongan(argv);
  if (paths.length === 0) throw new UsageError(teksCli("cli.borongan.regionBerkas"));
  if (out === null) throw new UsageError(teksCli("cli.borongan.berkasHasil"));
  const { tugasList, gagal: takTerbaca } = await bacaTugas(paths, opsi, disk);
  const hasil = await HasilSementara.buka(out, lanjut, disk);
  const todo = tugasList.filter(({ kunci }) => !hasil.has(kunci));
  const gagal: BerkasGagal[] = [...takTerbaca];
  if (todo.length > 0) {
    const threads = Math.min(jobs ?? availableParallelism(), todo.length);
    const kolam = await startPool(threads);
    const kemajuan = await bukaKemajuan(todo.length);
    try {
      await kerjakanSemua(todo, threads, kolam.kerjakan, async ({ nama }, line) => {
        if (typeof line === "string") await hasil.tambah(line);
        else gagal.push({ file: nama, sebab: sebabOf(line) });
        kemajuan.maju();
      });
    } catch (error) {
      throw denganLanjut(error, hasil.path);
    } finally {
      kemajuan.selesai();
      await kolam.tutup();
    }
  }
  // Files that failed may succeed at the next run: what is done is kept for it.
  if (gagal.length > 0) {
    const list = hasil.daftar();
    return {
      output: `${laporanBorongan(list, gagal)}\n\n${teksCli("cli.borongan.sementara", { berkas: hasil.path })}`,
      exitCode: 2,
    };
  }
  const list = await hasil
    .selesaikan(
      out,
      tugasList.map(({ kunci }) => kunci),
    )
    .catch((error: unknown) => {
      throw denganLanjut(error, hasil.path);
    });
  return { output: laporanBorongan(list, []), exitCode: kodeKeluar(list, []) };
}

/** A disk that refused, with the way on: what was checked is kept. */
function denganLanjut(error: unknown, sementara: string): unknown {
  if (!(error instanceof DiskError)) return error;
  const kalimat = renderFileError(error.path, error.code);
  const lanjut = teksCli("cli.borongan.sementara", { berkas: sementara });
  return new UsageError(`${kalimat} ${lanjut}`, { cause: error });
}

/** What a user can do with: the thread's own words are English and technical. */
export function sebabOf(error: Error): string {
  const isMemory = /memory|ERR_WORKER_OUT_OF_MEMORY/i.test(`${error.message} ${error.name}`);
  return isMemory
    ? teksCli("cli.borongan.memori", { batas: MEMORI_THREAD_MB })
    : teksCli("cli.borongan.berhenti", { galat: error.message });
}
