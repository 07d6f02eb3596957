import { runAccelerate } from "./verbs/accelerate.ts";
import { runCascade } from "./verbs/cascade.ts";
import { runCheck, type CommandResult } from "./verbs/check.ts";
import { runFx } from "./verbs/fx.ts";
import { runReport } from "./verbs/report.ts";
import { rujukanDaerah } from "./daerah.ts";
import { readOptions, type CliOptions } from "./args.ts";
import { UsageError, type OpenWorkbook } from "./files.ts";
import type { Surroundings } from "./surroundings.ts";

type Command = (
  options: CliOptions,
  open: OpenWorkbook,
  surroundings: Surroundings,
) => Promise<CommandResult>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: runCheck,
  cascade: runCascade,
  accelerate: runAccelerate,
  report: runReport,
  fx: runFx,
};

export const HELP = `Selaras PK, perintah baris

  selaras check BERKAS...       periksa DPA, RAK, PK, dan crossfire
  selaras cascade BERKAS...     pohon Asisten, program crossfire, SKPD, program, kegiatan, sub kegiatan
  selaras accelerate BERKAS...  kegiatan TW III/IV yang dapat dimajukan
  selaras report BERKAS...      Bahan Rapat dan Notulen siap cetak ke --out HASIL.xlsx
                                --tanggal 2023-03-06: hari rapat (bawaan: akhir bulan evaluasi)
  selaras fx RUMUS [BERKAS...]  hitung satu rumus, misalnya '=PK.PROGRESS()'
  selaras sample KELUARAN.xlsx  tulis buku kerja contoh
                                --seeded: dengan kesalahan yang disengaja
                                --wilayah: seluruh kabupaten, 29 SKPD (--as-of N: realisasi sampai bulan itu)
  selaras templat KELUARAN.xlsx tulis tabel kosong: SKPD, PK, crossfire, realisasi, kas, paket
  selaras region FOLDER...      periksa banyak berkas sekaligus, tiap berkas sendiri: --out HASIL.jsonl
  selaras queue add FOLDER...   sama, dibagi kepada pekerja di beberapa mesin: --out FOLDER
                                queue status, queue retry, queue collect FOLDER --out HASIL.jsonl
  selaras worker                ambil pekerjaan dari antrean (--habis: berhenti bila antrean kosong)

Pilihan
  --format table|json   bentuk keluaran (bawaan: table); check juga sarif
  --out KELUARAN        tulis salinan bertanda dan lembar PK; berkas masukan tidak diubah
  --rules A,B           hanya aturan atau kelompok aturan ini, misalnya KODE,HITUNG-03 (check)
  --as-of N             bulan evaluasi 1 sampai 12 (bawaan: bulan terakhir yang memiliki realisasi)
  --daerah BERKAS       kode dan nama kabupaten, kecamatan, desa daerah lain (CSV; bawaan: Sumedang)
  --tingkat T           kedalaman pohon (cascade): asisten, crossfire, skpd, program, kegiatan, sub, rekening
  --jobs N              berkas yang dikerjakan bersamaan (region, worker; bawaan: banyaknya inti)
  --lanjut              teruskan region yang terputus
  --redis URL           alamat antrean (queue, worker; bawaan: redis://127.0.0.1:6379)
  --solver greedy|highs cara menyusun usulan (accelerate): seketika, atau terbukti terbaik

Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 masukan atau argumen tidak dapat dipakai.
Beberapa berkas dibaca sebagai satu wilayah.`;

/** The surroundings with the places of the region the call names. */
async function surroundingsOf(
  { daerah }: CliOptions,
  surroundings: Surroundings,
): Promise<Surroundings> {
  if (daerah === null) return surroundings;
  const rujukan = await rujukanDaerah(daerah, surroundings);
  return { ...surroundings, rujukan: () => Promise.resolve(rujukan) };
}

/** Runs a reading command. Unknown commands and missing files are `UsageError`. */
export async function runCommand(
  argv: readonly string[],
  open: OpenWorkbook,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const [name, ...rest] = argv;
  if (name === undefined || ["bantuan", "help", "--help", "-h"].includes(name)) {
    return { output: HELP, exitCode: name === undefined ? 2 : 0 };
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`Perintah ${name} tidak dikenal.\n\n${HELP}`);
  const options = readOptions(rest);
  if (options.files.length === 0) throw new UsageError(`Sebutkan berkas .xlsx untuk ${name}.`);
  if (options.format === "sarif" && name !== "check") {
    throw new UsageError(`--format sarif hanya untuk check.`);
  }
  if (options.tanggal !== null && name !== "report") {
    throw new UsageError(`--tanggal hanya untuk report.`);
  }
  if (options.tingkat !== null && name !== "cascade") {
    throw new UsageError(`--tingkat hanya untuk cascade.`);
  }
  return command(options, open, await surroundingsOf(options, surroundings));
}
