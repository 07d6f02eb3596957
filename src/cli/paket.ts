import { teksCli } from "../i18n/cli.ts";
import { UsageError } from "./files.ts";

/**
 * Loads what a package exports. Only some commands need it, so it stays outside the one-file program, whose other
 * commands run without any package. Throws `UsageError` where it is not installed.
 */
export async function paket<Export>(name: string, ekspor: string): Promise<Export> {
  let found: Readonly<Record<string, unknown>>;
  try {
    found = (await import(/* webpackIgnore: true */ name)) as typeof found;
  } catch (error) {
    throw new UsageError(teksCli("cli.borongan.paket", { paket: name }), { cause: error });
  }
  // Packages of the older kind export one thing that holds the rest.
  const inner = found.default as Readonly<Record<string, unknown>> | undefined;
  return (found[ekspor] ?? inner?.[ekspor]) as Export;
}
