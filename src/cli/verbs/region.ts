import { availableParallelism } from "node:os";
import { teksCli } from "../../i18n/cli.ts";
import { readBorongan } from "../borongan/argumen.ts";
import { bacaTugas } from "../borongan/baca-tugas.ts";
import { HasilSementara } from "../borongan/hasil-jsonl.ts";
import { bukaKemajuan } from "../borongan/kemajuan.ts";
import { bukaKolam, kerjakanSemua, MEMORI_THREAD_MB } from "../borongan/kolam.ts";
import { kodeKeluar, laporanBorongan, type BerkasGagal } from "../borongan/laporan.ts";
import { UsageError } from "../files.ts";
import type { CommandResult } from "./check.ts";

/**
 * `selaras region FOLDER… --out HASIL.jsonl`: checks each workbook by itself on all cores. A file that cannot be read,
 * or breaks its thread, is told and stops no other. Cut off, it goes on with `--lanjut`.
 */
export async function runRegion(argv: readonly string[]): Promise<CommandResult> {
  const { paths, opsi, out, jobs, lanjut } = readBorongan(argv);
  if (paths.length === 0) throw new UsageError(teksCli("cli.borongan.regionBerkas"));
  if (out === null) throw new UsageError(teksCli("cli.borongan.berkasHasil"));
  const tugasList = await bacaTugas(paths, opsi);
  const hasil = await HasilSementara.buka(out, lanjut);
  const todo = tugasList.filter(({ kunci }) => !hasil.has(kunci));
  const gagal: BerkasGagal[] = [];
  if (todo.length > 0) {
    const threads = Math.min(jobs ?? availableParallelism(), todo.length);
    const kolam = await bukaKolam(threads);
    const kemajuan = await bukaKemajuan(todo.length);
    try {
      await kerjakanSemua(todo, threads, kolam.kerjakan, async ({ nama }, line) => {
        if (typeof line === "string") await hasil.tambah(line);
        else gagal.push({ file: nama, sebab: sebabOf(line) });
        kemajuan.maju();
      });
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
  const list = await hasil.selesaikan(
    out,
    tugasList.map(({ kunci }) => kunci),
  );
  return { output: laporanBorongan(list, []), exitCode: kodeKeluar(list, []) };
}

/** What a user can do with: the thread's own words are English and technical. */
export function sebabOf(error: Error): string {
  const isMemory = /memory|ERR_WORKER_OUT_OF_MEMORY/i.test(`${error.message} ${error.name}`);
  return isMemory
    ? teksCli("cli.borongan.memori", { batas: MEMORI_THREAD_MB })
    : teksCli("cli.borongan.berhenti", { galat: error.message });
}
