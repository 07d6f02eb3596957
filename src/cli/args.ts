import { teksCli } from "../i18n/cli.ts";
import { parseArgs } from "node:util";
import type { CascadeLevel } from "../core/cascade/node.ts";
import { tanggalOfIso } from "../core/periode/hari.ts";
import { isBulan, type AsOf } from "../core/periode/periode.ts";
import { UsageError } from "./files.ts";

export interface CliOptions {
  readonly files: readonly string[];
  readonly format: "table" | "json" | "sarif";
  readonly out: string | null;
  readonly rules: readonly string[];
  readonly asOf: AsOf | null;
  readonly solver: "greedy" | "highs";
  /** Day of the meeting, ISO (`report`); null = the last day of the month evaluated. */
  readonly tanggal: string | null;
  /** Deepest level of the tree to print; null = the command's own. */
  readonly tingkat: CascadeLevel | null;
  /** File with the kecamatan and desa of another regency; null = Sumedang. */
  readonly daerah: string | null;
}

/** Words for the levels of the tree, as `--tingkat` takes them. */
const TINGKAT: Readonly<Record<string, CascadeLevel>> = {
  wilayah: "wilayah",
  asisten: "asisten",
  crossfire: "crossfire",
  tema: "crossfire",
  skpd: "skpd",
  program: "program",
  kegiatan: "kegiatan",
  sub: "subKegiatan",
  subkegiatan: "subKegiatan",
  rekening: "rekening",
};

/** Reads the options every command shares. `--as-of` is a month 1..12. */
export function readOptions(argv: readonly string[]): CliOptions {
  const { values, positionals } = parse(argv);
  const format = values.format ?? "table";
  if (format !== "table" && format !== "json" && format !== "sarif") {
    throw new UsageError(teksCli("cli.format", { isi: format }));
  }
  const solver = values.solver ?? "greedy";
  if (solver !== "greedy" && solver !== "highs") {
    throw new UsageError(teksCli("cli.solver", { isi: solver }));
  }
  return {
    files: positionals,
    format,
    out: values.out ?? null,
    rules: readRules(values.rules),
    asOf: readAsOf(values["as-of"]),
    solver,
    daerah: values.daerah ?? null,
    tanggal: readTanggal(values.tanggal),
    tingkat: readTingkat(values.tingkat ?? values.depth),
  };
}

function readTingkat(text: string | undefined): CascadeLevel | null {
  if (text === undefined) return null;
  const word = text.toLowerCase().replace(/[\s-]/g, "");
  const tingkat = Object.hasOwn(TINGKAT, word) ? TINGKAT[word] : undefined;
  if (tingkat !== undefined) return tingkat;
  throw new UsageError(teksCli("cli.tingkat", { isi: text, daftar: Object.keys(TINGKAT) }));
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
        tingkat: { type: "string" },
        daerah: { type: "string" },
        tanggal: { type: "string" },
        depth: { type: "string" },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(teksCli("cli.argumen", { rincian: detail }), {
      cause: error,
    });
  }
}

function readTanggal(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (tanggalOfIso(text) !== null) return text;
  throw new UsageError(teksCli("cli.tanggal", { isi: text }));
}

/** Ids of rules or families, as `--rules A,B` gives them. */
export function readRules(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((id) => id.trim().toUpperCase())
    .filter((id) => id !== "");
}

/** Throws `UsageError` where it is no month. */
export function readAsOf(text: string | undefined): AsOf | null {
  if (text === undefined) return null;
  const month = Number(text);
  if (!isBulan(month)) throw new UsageError(teksCli("cli.asOf", { isi: text, dari: 1 }));
  return month;
}
