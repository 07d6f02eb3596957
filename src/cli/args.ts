import { parseArgs } from "node:util";
import { isBulan, type AsOf } from "../core/periode/periode.ts";
import { UsageError } from "./files.ts";

export interface CliOptions {
  readonly files: readonly string[];
  readonly format: "table" | "json" | "sarif";
  readonly out: string | null;
  readonly rules: readonly string[];
  readonly asOf: AsOf | null;
  readonly solver: "greedy" | "highs";
}

/** Reads the options every command shares. `--as-of` is a month 1..12. */
export function readOptions(argv: readonly string[]): CliOptions {
  const { values, positionals } = parse(argv);
  const format = values.format ?? "table";
  if (format !== "table" && format !== "json" && format !== "sarif") {
    throw new UsageError(`--format ${format} tidak dikenal. Pilihan: table, json, atau sarif.`);
  }
  const solver = values.solver ?? "greedy";
  if (solver !== "greedy" && solver !== "highs") {
    throw new UsageError(`--solver ${solver} tidak dikenal. Pilihan: greedy atau highs.`);
  }
  return {
    files: positionals,
    format,
    out: values.out ?? null,
    rules: (values.rules ?? "")
      .split(",")
      .map((id) => id.trim().toUpperCase())
      .filter((id) => id !== ""),
    asOf: readAsOf(values["as-of"]),
    solver,
  };
}

/** Turns the parser's own English complaint into ours. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        out: { type: "string" },
        rules: { type: "string" },
        "as-of": { type: "string" },
        solver: { type: "string" },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Argumen tidak dikenal. Jalankan "selaras bantuan". (${detail})`, {
      cause: error,
    });
  }
}

function readAsOf(text: string | undefined): AsOf | null {
  if (text === undefined) return null;
  const month = Number(text);
  if (!isBulan(month)) throw new UsageError(`--as-of ${text} bukan bulan 1 sampai 12.`);
  return month;
}
