import { extname } from "node:path";
import { UsageError } from "./files.ts";

/** Arguments of `selaras sample OUT.xlsx [--seeded]`. */
export function readSampleCall(argv: readonly string[]): {
  readonly path: string;
  readonly seeded: boolean;
} {
  const paths = argv.filter((arg) => arg !== "--seeded");
  const [path] = paths;
  if (path === undefined || paths.length > 1 || extname(path).toLowerCase() !== ".xlsx") {
    throw new UsageError(
      "Sebutkan satu berkas keluaran .xlsx, misalnya: selaras sample contoh.xlsx",
    );
  }
  return { path, seeded: argv.includes("--seeded") };
}
