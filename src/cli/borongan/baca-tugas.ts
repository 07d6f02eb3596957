import { resolve } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { DiskError, named } from "../../disk/disk-error.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import type { Disk } from "../../disk/port.ts";
import { renderFileError } from "../../i18n/file-error.ts";
import { UsageError } from "../files.ts";
import { daftarBerkas } from "./daftar-berkas.ts";
import type { BerkasGagal } from "./laporan.ts";
import { kunciTugas, type OpsiTugas, type Tugas } from "./tugas.ts";

export interface TugasDibaca {
  readonly tugasList: readonly Tugas[];
  /** Files that the disk does not give, each with its reason. */
  readonly gagal: readonly BerkasGagal[];
}

/**
 * The jobs of files and folders, with the key of what each file holds now. A file that the disk does not give stops no
 * other; a folder that cannot be listed stops all, for nobody knows what is missing.
 */
export async function bacaTugas(
  paths: readonly string[],
  opsi: OpsiTugas,
  disk: Disk = NODE_DISK,
): Promise<TugasDibaca> {
  const list = await daftarBerkas(paths, disk);
  if (list.length === 0) throw new UsageError(teksCli("cli.borongan.tanpaBerkas"));
  const tugasList: Tugas[] = [];
  const gagal: BerkasGagal[] = [];
  for (const { path, nama } of list) {
    const full = resolve(path);
    try {
      const isi = await named(nama, () => disk.readFile(full));
      tugasList.push({ path: full, nama, kunci: kunciTugas(isi, nama, opsi), opsi });
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      gagal.push({ file: nama, sebab: renderFileError(error.path, error.code) });
    }
  }
  return { tugasList, gagal };
}
