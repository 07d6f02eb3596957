import { teksCli } from "../../i18n/cli.ts";
import { FUNCTIONS } from "../../core/pk/index.ts";
import { parseCall } from "../../core/pk/call.ts";
import { hitungCall } from "../../core/pk/hitung-rumus.ts";
import { isFxError, isFxMatrix, type FxArg, type FxResult } from "../../core/pk/spec.ts";
import { duaBahasa } from "../../i18n/dua-bahasa.ts";
import type { SheetGrid } from "../../sheet/host.ts";
import type { CliOptions } from "../args.ts";
import { checkRegion, snapshotOfRegion } from "../check-region.ts";
import { openAll, UsageError, type OpenWorkbook } from "../files.ts";
import { fxSumber } from "../fx-sumber.ts";
import { RefError, resolveRef } from "../../app/resolve-ref.ts";
import type { Surroundings } from "../surroundings.ts";
import type { CommandResult } from "./check.ts";

const ERROR_TEXT = { value: "#VALUE!", na: "#N/A", num: "#NUM!" } as const;

/** `selaras fx '=PK.PROGRESS()' FILE…`: evaluates one formula against files; pure functions need no file. */
export async function runFx(
  options: CliOptions,
  open: OpenWorkbook,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const [formula, ...paths] = options.files;
  if (formula === undefined) {
    throw new UsageError(teksCli("cli.rumus"));
  }
  const call = parseCall(formula);
  if (call.kind === "error") throw new UsageError(`${formula}: ${duaBahasa(call.text)}`);
  if (!FUNCTIONS.some(({ spec }) => spec.id === call.id)) {
    const names = FUNCTIONS.map(({ spec }) => `PK.${spec.id}`);
    throw new UsageError(teksCli("cli.fungsi", { fungsi: call.id, daftar: names }));
  }
  const region = await openAll(paths, open);
  const { grids } = region;
  const snapshot = paths.length === 0 ? null : snapshotOfRegion(region, options);
  const refOf = (text: string): FxArg => refIn(text, grids);
  const sumber = fxSumber({
    rujukan: surroundings.rujukan,
    periksa: async () =>
      checkRegion(region, options, {
        rujukan: await surroundings.rujukan(),
        hariIni: surroundings.hariIni(),
      }),
  });
  const result = await sumber.settled((at) => hitungCall(call, { snapshot, sumber: at }, refOf));
  const matrix = isFxMatrix(result) ? result : [[result]];
  const flat = matrix.flat();
  return {
    output:
      options.format === "json"
        ? JSON.stringify(
            { version: 1, formula, result: matrix.map((row) => row.map(jsonOf)) },
            null,
            2,
          )
        : matrix.map((row) => row.map(textOf).join("\t")).join("\n"),
    exitCode: flat.some((cell) => isFxError(cell)) ? 1 : 0,
  };
}

function refIn(text: string, grids: readonly SheetGrid[]): FxArg {
  try {
    return resolveRef(text, grids);
  } catch (error) {
    throw error instanceof RefError ? new UsageError(error.message, { cause: error }) : error;
  }
}

function textOf(cell: FxResult): string {
  return isFxError(cell) ? `${ERROR_TEXT[cell.kind]} ${duaBahasa(cell.text)}` : String(cell);
}

function jsonOf(cell: FxResult): unknown {
  return isFxError(cell) ? { error: ERROR_TEXT[cell.kind], message: duaBahasa(cell.text) } : cell;
}
