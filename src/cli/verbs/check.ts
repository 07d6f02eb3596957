import { findingMarks } from "../../app/check.ts";
import { temuanSheet } from "../../app/output-temuan.ts";
import type { CheckView } from "../../app/views.ts";
import { resmi } from "../../i18n/bahasa.ts";
import type { Edit } from "../../sheet/host.ts";
import type { CliOptions } from "../args.ts";
import { checkJson } from "../check-json.ts";
import { checkRegion } from "../check-region.ts";
import { checkSarif } from "../check-sarif.ts";
import { checkTable } from "../check-table.ts";
import { openAll, type OpenWorkbook } from "../files.ts";
import { saveCopies } from "../save-copies.ts";
import type { Surroundings } from "../surroundings.ts";

export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

const PRINT: Readonly<
  Record<CliOptions["format"], (view: CheckView, files: readonly string[]) => string>
> = { table: checkTable, json: checkJson, sarif: checkSarif };

/** `selaras check FILE…`: exit 0 without errors, 1 with findings that count as errors, 2 when nothing was checked. */
export async function runCheck(
  options: CliOptions,
  open: OpenWorkbook,
  { rujukan, hariIni }: Surroundings,
): Promise<CommandResult> {
  const region = await openAll(options.files, open);
  const facts = { rujukan: await rujukan(), hariIni: hariIni() };
  const periksa = () => checkRegion(region, options, facts);
  const view = await periksa();
  if (options.out !== null) {
    const editsOf = await resmi(async () => {
      const written = await periksa();
      return new Map(region.books.map(({ file }) => [file, editsFor(written, file)]));
    });
    await saveCopies(region.books, options.out, (file) => editsOf.get(file) ?? []);
  }
  return {
    output: PRINT[options.format](view, options.files),
    exitCode: view.verdict === "kosong" ? 2 : view.counts.error > 0 ? 1 : 0,
  };
}

/** Marks and sheet of one file. */
function editsFor(view: CheckView, file: string): readonly Edit[] {
  const own = view.findings.filter(({ at }) => at.file === file);
  return [
    { type: "unmark", prefix: "temuan" },
    ...findingMarks(own),
    { type: "writeSheet", sheet: temuanSheet({ ...view, findings: own }) },
  ];
}
