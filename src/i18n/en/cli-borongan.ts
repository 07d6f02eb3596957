import type { CLI_BORONGAN } from "../cli-borongan.ts";

/** English of the commands that work on many files. */
export const CLI_BORONGAN_EN = {
  "cli.borongan.antrean": "Queue: {galat:teks}",
  "cli.borongan.berhenti": "stopped by an error: {galat:teks}",
  "cli.borongan.berkasHasil": "Name the file of results: --out RESULT.jsonl",
  "cli.borongan.berubah": "{berkas:teks} has changed since it was added; add it again.",
  "cli.borongan.bilangan": "--jobs {isi:teks} is no number from 1 to 64.",
  "cli.borongan.collect": "Write: selaras queue collect FOLDER --out RESULT.jsonl",
  "cli.borongan.duaNama":
    "Two files are named {nama:teks}: {satu:teks} and {dua:teks}. Give the folder above them.",
  "cli.borongan.folderHasil":
    "Name the folder of results, which every worker can write to: --out FOLDER",
  "cli.borongan.gagal": "! failed",
  "cli.borongan.jumlah":
    "Files: {n:angka}; can be submitted: {lolos:angka}; not yet: {belum:angka}; nothing to check: {kosong:angka}; unreadable: {galat:angka}; failed: {gagal:angka}.",
  "cli.borongan.keadaanAntrean":
    "Waiting {menunggu:angka}, in work {dikerjakan:angka}, done {selesai:angka}, failed {gagal:angka}.",
  "cli.borongan.kemajuan": "{n:angka} of {dari:angka} files checked",
  "cli.borongan.kolom.info": "Info",
  "cli.borongan.kolom.keadaan": "State",
  "cli.borongan.kolom.kesalahan": "Errors",
  "cli.borongan.kolom.percobaan": "Tries",
  "cli.borongan.kolom.peringatan": "Warnings",
  "cli.borongan.kolom.sebab": "Reason",
  "cli.borongan.memori":
    "needs more memory than the limit of {batas:angka} MB; split the file by SKPD",
  "cli.borongan.paket":
    "This command needs the package {paket:teks}. Run npm ci in the folder of Selaras PK, then try again.",
  "cli.borongan.palang": "Checking [{bar:teks}] {n:teks}/{dari:teks} files, {sisa:teks} left",
  "cli.borongan.queue":
    "selaras queue {isi:teks} is unknown. Choices: add, status, retry, collect.",
  "cli.borongan.queueBerkas": "Name a folder or .xlsx files for queue add.",
  "cli.borongan.queueTanpa": "Name a command for the queue: add, status, retry, or collect.",
  "cli.borongan.redis": "--redis {alamat:teks} is no address of Redis; write redis://host:port.",
  "cli.borongan.redisDiam":
    "Redis at {alamat:teks} does not answer. Run redis-server, or name --redis redis://host:port.",
  "cli.borongan.regionBerkas": "Name a folder or .xlsx files for region.",
  "cli.borongan.retry": "Files put back into the queue: {n:angka}.",
  "cli.borongan.sementara": "The results so far are in {berkas:teks}. Try again with --lanjut.",
  "cli.borongan.sementaraAda":
    "{berkas:teks} holds unfinished results. Add --lanjut to go on with them, or delete the file.",
  "cli.borongan.setelah": "After mending the reason: selaras queue retry",
  "cli.borongan.status.belum": "✗ not yet",
  "cli.borongan.status.galat": "! unreadable",
  "cli.borongan.status.kosong": "– nothing to check",
  "cli.borongan.status.lolos": "✓ can be submitted",
  "cli.borongan.subBorongan":
    "{sub:angka} sub kegiatan with a ceiling of {pagu:rupiah}; errors: {kesalahan:angka}; warnings: {peringatan:angka}. Each file is checked by itself; for checks between SKPD use selaras check.",
  "cli.borongan.sudahAda": "{berkas:teks} is there already. Name another, or move that file first.",
  "cli.borongan.tambah":
    "Files added to the queue {antrean:teks}: {n:angka}. Results: {folder:teks}",
  "cli.borongan.tambahLama":
    "Files added to the queue {antrean:teks}: {n:angka}; there already: {lama:angka}. Results: {folder:teks}",
  "cli.borongan.tanpaBerkas": "There is no .xlsx file in that folder.",
  "cli.borongan.tidakDitambah": "{berkas:teks} not added: {sebab:teks}",
  "cli.borongan.worker": "Files done: {n:angka}.",
} satisfies Record<keyof typeof CLI_BORONGAN, string>;
