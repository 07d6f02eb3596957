import { NODE_DISK } from "../disk/node-disk.ts";
import { diskError } from "../disk/disk-error.ts";
import { renderFileError } from "../i18n/file-error.ts";
import { teksCli } from "../i18n/cli.ts";
import { bukaKolam } from "./borongan/kolam.ts";
import { runProgram } from "./program.ts";

// The answer may go to a file on a disk that is full, or to a program that has read enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  const { code, path } = diskError(error, teksCli("cli.keluaran"));
  process.stderr.write(`${renderFileError(path, code)}\n`);
  process.exit(2);
});

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    disk: NODE_DISK,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    startPool: bukaKolam,
  });
} catch (error) {
  // A mistake of ours, told with its place. Not exit code 1: that says what the files hold.
  console.error(teksCli("cli.galat"));
  console.error(error);
  process.exitCode = 2;
}
