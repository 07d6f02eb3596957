import { teksCli } from "../i18n/cli.ts";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { isBulan, type AsOf } from "../core/periode/periode.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { SheetDraft } from "../sheet/draft.ts";
import { buildSample } from "../sheet/sample/build-sample.ts";
import { AS_OF_WILAYAH, buildWilayah } from "../sheet/sample/wilayah/build-wilayah.ts";
import { UsageError } from "./files.ts";

/** Arguments of `selaras sample OUT.xlsx [--seeded | --wilayah [--as-of N]]`. */
export interface SampleCall {
  readonly path: string;
  readonly jenis: "kecil" | "berkesalahan" | "wilayah";
  /** Months with realisasi, in the region. */
  readonly asOf: AsOf;
}

/** Reads the call; `--region` is another word for `--wilayah`. */
export function readSampleCall(argv: readonly string[]): SampleCall {
  const { values, positionals } = parse(argv);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || extname(path).toLowerCase() !== ".xlsx") {
    throw new UsageError(teksCli("cli.contohBerkas"));
  }
  const isWilayah = values.wilayah === true || values.region === true;
  const bulan = values["as-of"];
  if (isWilayah && values.seeded === true) {
    throw new UsageError(teksCli("cli.contohSatu"));
  }
  if (!isWilayah && bulan !== undefined) {
    throw new UsageError(teksCli("cli.asOfWilayah"));
  }
  const jenis = isWilayah ? "wilayah" : values.seeded === true ? "berkesalahan" : "kecil";
  return { path, jenis, asOf: bulan === undefined ? AS_OF_WILAYAH : asOfOf(bulan) };
}

/** The file of `selaras templat OUT.xlsx`. */
export function readTemplatCall(argv: readonly string[]): string {
  const [path] = argv;
  if (path === undefined || argv.length > 1 || extname(path).toLowerCase() !== ".xlsx") {
    throw new UsageError(teksCli("cli.templatBerkas"));
  }
  return path;
}

/** The sheets asked for. The region needs the reference tables; without them it is a `UsageError`. */
export async function sampleSheets(
  { jenis, asOf }: SampleCall,
  rujukan: () => Promise<Rujukan | null>,
): Promise<readonly SheetDraft[]> {
  if (jenis !== "wilayah") return buildSample({ seeded: jenis === "berkesalahan" }).sheets;
  const tabel = await rujukan();
  if (tabel === null) throw new UsageError(teksCli("cli.contohTanpaRujukan"));
  return buildWilayah(tabel, asOf);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        seeded: { type: "boolean" },
        wilayah: { type: "boolean" },
        region: { type: "boolean" },
        "as-of": { type: "string" },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(teksCli("cli.argumen", { rincian: detail }), {
      cause: error,
    });
  }
}

function asOfOf(text: string): AsOf {
  const month = Number(text);
  if (month === 0 || isBulan(month)) return month;
  throw new UsageError(teksCli("cli.asOf", { isi: text, dari: 0 }));
}
