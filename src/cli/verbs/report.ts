import { extname } from "node:path";
import { accelerateSnapshot } from "../../app/accelerate.ts";
import { bahanKertas } from "../../app/bahan/bahan.ts";
import { bahanSheet } from "../../app/bahan/output-bahan.ts";
import { notulenSheet } from "../../app/bahan/output-notulen.ts";
import { meetingView } from "../../app/meeting.ts";
import { tahunAnggaran } from "../../core/model/tahun.ts";
import { akhirBulan, isoOfTanggal } from "../../core/periode/hari.ts";
import { namaBulan } from "../../core/periode/periode.ts";
import { asOfOf, snapshotOf, type FxSnapshot } from "../../core/pk/snapshot.ts";
import { KUNCI_BEKU, parseBeku } from "../../sheet/memory/beku.ts";
import type { CliOptions } from "../args.ts";
import { checkRegion } from "../check-region.ts";
import { openAll, UsageError, type OpenWorkbook } from "../files.ts";
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
    throw new UsageError("Sebutkan berkas keluaran, misalnya: --out bahan-rapat.xlsx");
  }
  const region = await openAll(options.files, open);
  const { model, pengaturan, books } = region;
  const snapshot = snapshotOf(model, { asOf: options.asOf, pengaturan });
  const hariIni = options.tanggal ?? akhirData(snapshot);
  const tabel = await rujukan();
  const percepatan = accelerateSnapshot(snapshot, tabel);
  const check = await checkRegion(region, options, { rujukan: tabel, hariIni });
  const [first] = books;
  const dulu = first === undefined ? null : parseBeku((await first.host.recall()).get(KUNCI_BEKU));
  const view = meetingView(snapshot, { hariIni, percepatan, dulu, check });
  const bahan = bahanKertas(snapshot, view, percepatan, hariIni);
  const book = bukuBaru();
  const blank = (await book.host.listSheets()).map(({ name }) => name);
  const { sheetsWritten } = await book.host.apply([
    { type: "writeSheet", sheet: bahanSheet(bahan) },
    { type: "writeSheet", sheet: notulenSheet(bahan) },
    ...blank.map((sheet) => ({ type: "removeSheet", sheet }) as const),
  ]);
  await book.save(out);
  const keadaan = view.asOf === 0 ? "belum ada realisasi" : `keadaan s.d. ${namaBulan(view.asOf)}`;
  return {
    output: `${sheetsWritten.join(" dan ")} ditulis ke ${out} (${keadaan}).`,
    exitCode: view.asOf === 0 ? 2 : 0,
  };
}

/** The last day of the month evaluated; `""` where the budget year or the month is not known. */
function akhirData(snapshot: FxSnapshot): string {
  const asOf = asOfOf(snapshot);
  const tahun = tahunAnggaran(snapshot.model);
  return asOf === 0 || tahun === null ? "" : isoOfTanggal(akhirBulan(tahun, asOf));
}
