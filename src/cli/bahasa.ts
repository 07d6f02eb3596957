import type { Bahasa } from "../i18n/bahasa.ts";
import { teksCli } from "../i18n/cli.ts";
import { UsageError } from "./files.ts";

/** A call without its `--lang`, which may stand anywhere in it. */
export interface BahasaCall {
  readonly bahasa: Bahasa;
  readonly argv: readonly string[];
}

/** Takes `--lang id|en` (or `--lang=en`) out of a call; the last one counts. Throws `UsageError` for another language. */
export function readBahasa(argv: readonly string[]): BahasaCall {
  let bahasa: Bahasa = "id";
  const rest: string[] = [];
  for (let nth = 0; nth < argv.length; nth += 1) {
    const arg = argv[nth] ?? "";
    if (arg === "--") return { bahasa, argv: [...rest, ...argv.slice(nth)] };
    if (arg !== "--lang" && !arg.startsWith("--lang=")) {
      rest.push(arg);
      continue;
    }
    const given = arg === "--lang" ? argv[(nth += 1)] : arg.slice("--lang=".length);
    if (given !== "id" && given !== "en") {
      throw new UsageError(teksCli("cli.bahasa", { isi: given ?? "" }));
    }
    bahasa = given;
  }
  return { bahasa, argv: rest };
}
