import { teksCli } from "../../i18n/cli.ts";
import { DiskError, named } from "../../disk/disk-error.ts";
import type { Disk } from "../../disk/port.ts";
import { renderFileError } from "../../i18n/file-error.ts";
import { openFile } from "../open-file.ts";
import { periksaBerkas, type AlatBorongan } from "./periksa-berkas.ts";
import { kunciTugas, type Tugas } from "./tugas.ts";

/**
 * The line of results of a file, which is read once. Its key says what the file held when the job was made: a result of
 * other content must not bear it.
 * @throws Error in the user's words where the disk refuses the file, or it has changed since
 */
export async function kerjaBerkas(
  tugas: Tugas,
  disk: Disk,
  alat: Omit<AlatBorongan, "buka" | "bacaTeks">,
): Promise<string> {
  const { path, nama } = tugas;
  const kunciOf = (isi: Uint8Array): string => kunciTugas(isi, nama, tugas.opsi);
  const buka: AlatBorongan["buka"] = async (one, warn) => {
    let kunci: string | null = null;
    const readFile = async (wanted: string): Promise<Uint8Array> => {
      const isi = await disk.readFile(wanted);
      kunci = kunciOf(isi);
      return isi;
    };
    const opened = await openFile(one, warn, { ...disk, readFile }).then(
      (book) => ({ book }),
      (error: unknown) => ({ error }),
    );
    if ("error" in opened && opened.error instanceof DiskError) throw opened.error;
    // A file that is too large to be opened was not read.
    kunci ??= kunciOf(await named(path, () => disk.readFile(path)));
    if (kunci !== tugas.kunci) throw new Error(teksCli("cli.borongan.berubah", { berkas: nama }));
    if ("error" in opened) throw opened.error;
    return opened.book;
  };
  const bacaTeks = async (one: string): Promise<string> =>
    new TextDecoder().decode(await disk.readFile(one));
  try {
    return await periksaBerkas(tugas, { ...alat, buka, bacaTeks });
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    // Only words come back from a thread.
    const berkas = error.path === path ? nama : error.path;
    throw new Error(renderFileError(berkas, error.code), { cause: error });
  }
}
