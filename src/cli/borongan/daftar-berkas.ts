import { basename, join } from "node:path";
import { teksCli } from "../../i18n/cli.ts";
import { named } from "../../disk/disk-error.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import type { Disk } from "../../disk/port.ts";
import { UsageError } from "../files.ts";

/** A file of a batch: where it is, and its name in the result. */
export interface BerkasBorongan {
  readonly path: string;
  readonly nama: string;
}

/**
 * The workbooks of files and folders, folders with all below them, in the order of their names. Excel's lock files
 * (`~$…`) and hidden ones are none. Throws `DiskError` where a path cannot be
 * read, `UsageError` where two files have one name.
 */
export async function daftarBerkas(
  paths: readonly string[],
  disk: Disk = NODE_DISK,
): Promise<readonly BerkasBorongan[]> {
  const found = (await Promise.all(paths.map((path) => satu(path, disk)))).flat();
  const byName = new Map<string, string>();
  for (const { path, nama } of found) {
    const other = byName.get(nama);
    if (other !== undefined && other !== path) {
      throw new UsageError(teksCli("cli.borongan.duaNama", { nama, satu: other, dua: path }));
    }
    byName.set(nama, path);
  }
  return [...byName]
    .map(([nama, path]) => ({ path, nama }))
    .sort((a, b) => bandingNama(a.nama, b.nama));
}

/** By code units: the same on every machine, whatever its language. */
export function bandingNama(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function satu(path: string, disk: Disk): Promise<readonly BerkasBorongan[]> {
  const facts = await named(path, () => disk.stat(path));
  if (facts.isFile()) return [{ path, nama: basename(path) }];
  const entries = await named(path, () => disk.tree(path));
  return entries
    .filter((entry) => entry.isFile() && isBukuKerja(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return { path: full, nama: full.slice(join(path, "/").length).replaceAll("\\", "/") };
    });
}

function isBukuKerja(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.startsWith("~$") && !name.startsWith(".");
}
