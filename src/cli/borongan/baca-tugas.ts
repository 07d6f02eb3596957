import { resolve } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { named } from "../../disk/disk-error.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import type { Disk } from "../../disk/port.ts";
import { UsageError } from "../files.ts";
import { daftarBerkas } from "./daftar-berkas.ts";
import { kunciTugas, type OpsiTugas, type Tugas } from "./tugas.ts";

/** The jobs of files and folders, with the key of what each file holds now. */
export async function bacaTugas(
  paths: readonly string[],
  opsi: OpsiTugas,
  disk: Disk = NODE_DISK,
): Promise<readonly Tugas[]> {
  const list = await daftarBerkas(paths, disk);
  if (list.length === 0) throw new UsageError(teksCli("cli.borongan.tanpaBerkas"));
  const tugas: Tugas[] = [];
  for (const { path, nama } of list) {
    const full = resolve(path);
    const isi = await named(path, () => disk.readFile(full));
    tugas.push({ path: full, nama, kunci: kunciTugas(isi, nama, opsi), opsi });
  }
  return tugas;
}
