import { extname } from "node:path";
import { accelerateSnapshot } from "../../app/accelerate.ts";
import { bahanKertas } from "../../app/bahan/bahan.ts";
import { bahanSheet } from "../../app/bahan/output-bahan.ts";
import { notulenSheet } from "../../app/bahan/output-notulen.ts";
import { meetingView } from "../../app/meeting.ts";
import { tahunAnggaran } from "../../core/model/tahun.ts";
import { akhirBulan, isoOfTanggal } from "../../core/periode/hari.ts";
import { resmi } from "../../i18n/bahasa.ts";
import { namaBulan } from "../../i18n/bulan.ts";
import { teksCli } from "../../i18n/cli.ts";
import { asOfOf, type FxSnapshot } from "../../core/pk/snapshot.ts";
import { KUNCI_BEKU, parseBeku } from "../../sheet/memory/beku.ts";
import type { CliOptions } from "../args.ts";
import { checkRegion, snapshotOfRegion } from "../check-region.ts";
import { openAll, UsageError, type OpenedWorkbook, type OpenWorkbook } from "../files.ts";
import type { Surroundings } from "../surroundings.ts";
import type { CommandResult } from "./check.ts";

/**
 * `selaras report FILE… --out HASIL.xlsx`: the meeting's papers over all files as one region, in a new workbook. The day
 * of the meeting is an argument, never the clock, so that the same input gives the same bytes.
 */
export async function runReport(
  options: CliOptions,
  open: OpenWorkbook,
  { rujukan, bukuBaru }: Surroundings,
): Promise<CommandResult> {
  const { out } = options;
  if (out === null || extname(out).toLowerCase() !== ".xlsx" || bukuBaru === undefined) {
    throw new UsageError(teksCli("cli.reportBerkas"));
  }
  const region = await openAll(options.files, open);
  const { books } = region;
  const snapshot = snapshotOfRegion(region, options);
  const hariIni = options.tanggal ?? akhirData(snapshot);
  const tabel = await rujukan();
  const book = bukuBaru();
  const blank = (await book.host.listSheets()).map(({ name }) => name);
  const dulu = await bekuOf(books);
  const { asOf, sheets } = await resmi(async () => {
    const percepatan = accelerateSnapshot(snapshot, tabel);
    const check = await checkRegion(region, options, { rujukan: tabel, hariIni }, snapshot);
    const view = meetingView(snapshot, { hariIni, percepatan, dulu, check });
    const bahan = bahanKertas(snapshot, view, percepatan, hariIni);
    return { asOf: view.asOf, sheets: [bahanSheet(bahan), notulenSheet(bahan)] };
  });
  const { sheetsWritten } = await book.host.apply([
    ...sheets.map((sheet) => ({ type: "writeSheet", sheet }) as const),
    ...blank.map((sheet) => ({ type: "removeSheet", sheet }) as const),
  ]);
  await book.save(out);
  const data = { lembar: sheetsWritten, berkas: out };
  return asOf === 0
    ? { output: teksCli("cli.reportKosong", data), exitCode: 2 }
    : { output: teksCli("cli.report", { ...data, bulan: namaBulan(asOf) }), exitCode: 0 };
}

/** The figures the first workbook froze at its last meeting. */
async function bekuOf([first]: readonly OpenedWorkbook[]): Promise<ReturnType<typeof parseBeku>> {
  return first === undefined ? null : parseBeku((await first.host.recall()).get(KUNCI_BEKU));
}

/** The last day of the month evaluated; `""` where the budget year or the month is not known. */
function akhirData(snapshot: FxSnapshot): string {
  const asOf = asOfOf(snapshot);
  const tahun = tahunAnggaran(snapshot.model);
  return asOf === 0 || tahun === null ? "" : isoOfTanggal(akhirBulan(tahun, asOf));
}
