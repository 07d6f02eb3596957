import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chooseRules } from "../../app/rule-choice.ts";
import { teksCli } from "../../i18n/cli.ts";
import { readAsOf, readRules } from "../args.ts";
import { UsageError } from "../files.ts";
import type { OpsiTugas } from "./tugas.ts";

/** Arguments of the commands that work on many files. */
export interface ArgumenBorongan {
  readonly paths: readonly string[];
  readonly opsi: OpsiTugas;
  readonly out: string | null;
  /** Threads; null = one per core. */
  readonly jobs: number | null;
  readonly lanjut: boolean;
  readonly redis: string;
  /** Name of the queue. */
  readonly antrean: string;
  /** A worker that ends when nothing is left. */
  readonly habis: boolean;
}

/** Redis of this machine; another by `--redis`. */
const REDIS = "redis://127.0.0.1:6379";

/** Reads them; an unknown rule is an error here, not in each file. */
export function readBorongan(argv: readonly string[]): ArgumenBorongan {
  const { values, positionals } = parse(argv);
  const rules = readRules(values.rules);
  const { unknown } = chooseRules(rules);
  if (unknown.length > 0) {
    throw new UsageError(teksCli("cli.rules", { isi: unknown.join(",") }));
  }
  return {
    paths: positionals,
    opsi: {
      rules,
      asOf: readAsOf(values["as-of"]),
      daerah: values.daerah === undefined ? null : resolve(values.daerah),
    },
    out: values.out ?? null,
    jobs: readJobs(values.jobs),
    lanjut: values.lanjut === true,
    redis: values.redis ?? REDIS,
    antrean: values.antrean ?? "selaras",
    habis: values.habis === true,
  };
}

function readJobs(text: string | undefined): number | null {
  if (text === undefined) return null;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(teksCli("cli.borongan.bilangan", { isi: text }));
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        jobs: { type: "string" },
        rules: { type: "string" },
        "as-of": { type: "string" },
        daerah: { type: "string" },
        lanjut: { type: "boolean" },
        redis: { type: "string" },
        antrean: { type: "string" },
        habis: { type: "boolean" },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(teksCli("cli.argumen", { rincian: detail }), {
      cause: error,
    });
  }
}
