import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUNDLE = `${ROOT}dist/cli/selaras.cjs`;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does: the built bundle where there is one, else the source. */
export function selaras(...args: readonly string[]): Promise<Ran> {
  const program = existsSync(BUNDLE) ? [BUNDLE] : ["--import", "tsx", `${ROOT}src/cli/main.ts`];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program, ...args],
      { cwd: ROOT, maxBuffer: 1 << 28, encoding: "utf8" },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ code, out, err });
      },
    );
  });
}
