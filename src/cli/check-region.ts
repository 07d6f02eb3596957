import { teksCli } from "../i18n/cli.ts";
import { checkSnapshot } from "../app/check.ts";
import { chooseRules } from "../app/rule-choice.ts";
import { resultOf } from "../app/run-cache.ts";
import { holding, sidikReader } from "../app/set-aside.ts";
import type { CheckView } from "../app/views.ts";
import { snapshotOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { Abai } from "../core/rules/abaikan.ts";
import type { Finding } from "../core/rules/finding.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { CellValue } from "../sheet/host.ts";
import { KUNCI_ABAIKAN, parseAbai } from "../sheet/memory/abaikan.ts";
import type { CliOptions } from "./args.ts";
import { UsageError, type OpenedRegion } from "./files.ts";

export interface RegionFacts {
  readonly rujukan: Rujukan | null;
  /** ISO day. */
  readonly hariIni: string;
}

/** The files of a call as one version of a workbook, at the month the call names. */
export function snapshotOfRegion(
  { model, pengaturan }: OpenedRegion,
  { asOf }: Pick<CliOptions, "asOf">,
): FxSnapshot {
  return snapshotOf(model, { asOf, pengaturan });
}

/**
 * Checks the files of a call as one region, with what each workbook's user set aside; `snapshot` where the caller has it
 * already.
 */
export async function checkRegion(
  region: OpenedRegion,
  options: CliOptions,
  { rujukan, hariIni }: RegionFacts,
  snapshot: FxSnapshot = snapshotOfRegion(region, options),
): Promise<CheckView> {
  const { unknown } = chooseRules(options.rules);
  if (unknown.length > 0) {
    throw new UsageError(teksCli("cli.rules", { isi: unknown.join(",") }));
  }
  const { findings } = resultOf(snapshot, options.rules, rujukan);
  const abaian = await abaianOf(region, snapshot, findings, hariIni);
  return checkSnapshot(snapshot, { rules: options.rules, rujukan, abaian });
}

async function abaianOf(
  { books, grids }: OpenedRegion,
  snapshot: FxSnapshot,
  findings: readonly Finding[],
  hariIni: string,
): Promise<ReadonlyMap<string, Abai>> {
  const bySheet = new Map(grids.map((grid) => [`${grid.file}\n${grid.name}`, grid]));
  const read = ({ file, sheet, row, col }: CellRef): CellValue => {
    const grid = bySheet.get(`${file}\n${sheet}`);
    return grid?.values[row - grid.top]?.[col - grid.left] ?? "";
  };
  const sidik = sidikReader(snapshot, read);
  const held = new Map<string, Abai>();
  for (const { file, host } of books) {
    const list = parseAbai((await host.recall()).get(KUNCI_ABAIKAN));
    const own = findings.filter(({ at }) => at.file === file);
    for (const [id, abai] of holding({ list, findings: own, sidik, hariIni })) held.set(id, abai);
  }
  return held;
}
