import { readFile } from "node:fs/promises";
import { isoDay } from "../../app/day.ts";
import { muatRujukanDari, rujukanSekali } from "../../app/rujukan.ts";
import { teksCli } from "../../i18n/cli.ts";
import { DiskError, named } from "../../disk/disk-error.ts";
import { renderFileError } from "../../i18n/file-error.ts";
import { openFile } from "../open-file.ts";
import { periksaBerkas } from "./periksa-berkas.ts";
import { kunciTugas, type Tugas } from "./tugas.ts";

const rujukan = rujukanSekali(() => muatRujukanDari((berkas) => readFile(berkas, "utf8")));

/** The composition root of a worker thread: one file in, its line of results out. */
export default async function kerjakan(tugas: Tugas): Promise<string> {
  // Its key says what the file held when the job was made: a result of other content must not bear it.
  const isi = await named(tugas.path, () => readFile(tugas.path)).catch((error: unknown) => {
    if (!(error instanceof DiskError)) throw error;
    // Only words come back from a thread.
    throw new Error(renderFileError(tugas.nama, error.code), { cause: error });
  });
  if (kunciTugas(isi, tugas.nama, tugas.opsi) !== tugas.kunci) {
    throw new Error(teksCli("cli.borongan.berubah", { berkas: tugas.nama }));
  }
  return periksaBerkas(tugas, {
    buka: openFile,
    rujukan,
    bacaTeks: (path) => readFile(path, "utf8"),
    hariIni: () => isoDay(new Date()),
  });
}
