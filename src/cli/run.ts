import { teksCli } from "../i18n/cli.ts";
import { runAccelerate } from "./verbs/accelerate.ts";
import { runCascade } from "./verbs/cascade.ts";
import { runCheck, type CommandResult } from "./verbs/check.ts";
import { runFx } from "./verbs/fx.ts";
import { runReport } from "./verbs/report.ts";
import { rujukanDaerah } from "./daerah.ts";
import { readOptions, type CliOptions } from "./args.ts";
import { UsageError, type OpenWorkbook } from "./files.ts";
import type { Surroundings } from "./surroundings.ts";

type Command = (
  options: CliOptions,
  open: OpenWorkbook,
  surroundings: Surroundings,
) => Promise<CommandResult>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: runCheck,
  cascade: runCascade,
  accelerate: runAccelerate,
  report: runReport,
  fx: runFx,
};

/** The surroundings with the places of the region the call names. */
async function surroundingsOf(
  { daerah }: CliOptions,
  surroundings: Surroundings,
): Promise<Surroundings> {
  if (daerah === null) return surroundings;
  const rujukan = await rujukanDaerah(daerah, surroundings);
  return { ...surroundings, rujukan: () => Promise.resolve(rujukan) };
}

/** Runs a reading command. Unknown commands and missing files are `UsageError`. */
export async function runCommand(
  argv: readonly string[],
  open: OpenWorkbook,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const [name, ...rest] = argv;
  if (name === undefined || ["bantuan", "help", "--help", "-h"].includes(name)) {
    return { output: teksCli("cli.bantuan"), exitCode: name === undefined ? 2 : 0 };
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new UsageError(
      teksCli("cli.perintah", { perintah: name, bantuan: teksCli("cli.bantuan") }),
    );
  const options = readOptions(rest);
  if (options.files.length === 0) throw new UsageError(teksCli("cli.berkas", { perintah: name }));
  if (options.format === "sarif" && name !== "check") {
    throw new UsageError(teksCli("cli.sarif"));
  }
  if (options.tanggal !== null && name !== "report") {
    throw new UsageError(teksCli("cli.tanggalReport"));
  }
  if (options.tingkat !== null && name !== "cascade") {
    throw new UsageError(teksCli("cli.tingkatCascade"));
  }
  return command(options, open, await surroundingsOf(options, surroundings));
}
