import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { BigSize } from "../tools/fixtures/big.ts";
import { TEKS_RUJUKAN } from "../support/rujukan.ts";

/** What one process measured; times in milliseconds of processor time. */
export interface Measured {
  readonly bytes: number;
  readonly cells: number;
  readonly subKegiatan: number;
  readonly findings: number;
  readonly nodes: number;
  readonly read: number;
  readonly parse: number;
  readonly rules: number;
  readonly cascade: number;
  /** Peak of the process, MB. */
  readonly rss: number;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs a script in processes of its own, bundled as the product is (a loader's additions cost time of their own). */
export class FreshProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), "selaras-bench-"));
  readonly #script = join(this.#folder, "measure.mjs");
  readonly #rujukan = join(this.#folder, "rujukan.json");

  constructor(script: "measure.ts" | "region-measure.ts" = "measure.ts") {
    buildSync({
      entryPoints: [here(script)],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: this.#script,
      logLevel: "warning",
    });
    writeFileSync(this.#rujukan, JSON.stringify(TEKS_RUJUKAN));
  }

  /** Several runs over one workbook, each from a cold start. */
  measure(size: BigSize, runs: number): readonly Measured[] {
    const file = join(this.#folder, `${size}.xlsx`);
    execFileSync(process.execPath, ["--import", "tsx", here("fixture.ts"), String(size), file]);
    return Array.from({ length: runs }, () => {
      return this.run([file, this.#rujukan]) as Measured;
    });
  }

  /** Several runs of the script on the reference tables alone. */
  measureTables(runs: number): readonly unknown[] {
    return Array.from({ length: runs }, () => this.run([this.#rujukan]));
  }

  /** What one run prints, which is JSON. */
  private run(args: readonly string[]): unknown {
    const output = execFileSync(process.execPath, ["--expose-gc", this.#script, ...args], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return JSON.parse(output) as unknown;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
