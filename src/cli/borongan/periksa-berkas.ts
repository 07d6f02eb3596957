import type { CliOptions } from "../args.ts";
import { checkRecord } from "../check-json.ts";
import { checkRegion, snapshotOfRegion } from "../check-region.ts";
import { rujukanDaerah } from "../daerah.ts";
import { openAll, UsageError, type OpenedWorkbook } from "../files.ts";
import type { Surroundings } from "../surroundings.ts";
import { VERSI_HASIL, type Tugas } from "./tugas.ts";

/** Options of the single command that a batch does not set. */
const BAWAAN = {
  format: "json",
  out: null,
  solver: "greedy",
  tanggal: null,
  tingkat: null,
} as const;

/** What a file is checked with. */
export interface AlatBorongan extends Omit<Surroundings, "solver"> {
  readonly buka: (path: string, warn: (kalimat: string) => void) => Promise<OpenedWorkbook>;
}

/**
 * Checks one file of a batch as `selaras check` does and gives its line of JSON. A file that cannot be read is a line
 * too: one bad file must not stop three hundred. What is no fault of the file is thrown.
 */
export async function periksaBerkas(
  { path, nama, kunci, opsi }: Tugas,
  alat: AlatBorongan,
): Promise<string> {
  const head = { version: VERSI_HASIL, file: nama, kunci };
  const peringatan: string[] = [];
  const open = (one: string) => alat.buka(one, (kalimat) => void peringatan.push(kalimat));
  try {
    const options: CliOptions = { ...BAWAAN, ...opsi, files: [path] };
    const region = await openAll(options.files, open);
    const rujukan = await (opsi.daerah === null
      ? alat.rujukan()
      : rujukanDaerah(opsi.daerah, alat));
    const snapshot = snapshotOfRegion(region, options);
    const facts = { rujukan, hariIni: alat.hariIni() };
    const view = await checkRegion(region, options, facts, snapshot);
    const { sheets, summary, findings, notChecked } = checkRecord(view, []);
    const { list } = snapshot.pos;
    const stated = list.flatMap(({ pagu }) => pagu?.nilai ?? []);
    return JSON.stringify({
      ...head,
      status: view.verdict,
      pesan: "",
      peringatan,
      subKegiatan: list.length,
      pagu: stated.length === 0 ? null : stated.reduce((sum, nilai) => sum + nilai, 0),
      sheets,
      summary,
      findings,
      notChecked,
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return JSON.stringify({ ...head, status: "galat", pesan: error.message });
  }
}
