import { basename } from "node:path";
import { DiskError, named } from "../../disk/disk-error.ts";
import { NODE_DISK } from "../../disk/node-disk.ts";
import type { Disk } from "../../disk/port.ts";
import { factsOf, writeWhole } from "../../disk/write-whole.ts";
import { TooLargeError } from "./errors.ts";
import { LIMITS } from "./limits.ts";
import { openXlsx, type XlsxWorkbook } from "./workbook.ts";

/** A workbook with the way back to the disk. */
export interface XlsxFile {
  /** File name without folder, as grids carry it. */
  readonly file: string;
  readonly host: XlsxWorkbook;
  /**
   * Writes the edited copy, whole or not at all.
   * @throws DiskError: `same-as-input` always for the file it was read from, `exists` unless `replace` is set
   */
  save(path: string, options?: { readonly replace?: boolean }): Promise<void>;
}

/** @throws DiskError, NotXlsxError, EncryptedError, CorruptError, TooLargeError */
export async function openXlsxFile(path: string, disk: Disk = NODE_DISK): Promise<XlsxFile> {
  const host = openXlsx(await readBounded(path, disk), basename(path));
  return {
    file: host.file,
    host,
    save: async (target, { replace = false } = {}) => {
      if (await isSameFile(disk, path, target)) throw new DiskError("same-as-input", target);
      await writeWhole(target, host.toBytes(), { replace, disk });
    },
  };
}

async function readBounded(path: string, disk: Disk): Promise<Uint8Array> {
  const { size } = await named(path, () => disk.stat(path));
  if (size > LIMITS.fileBytes) throw new TooLargeError(`file ${size} bytes`);
  return named(path, () => disk.readFile(path));
}

async function isSameFile(disk: Disk, one: string, other: string): Promise<boolean> {
  const there = await factsOf(disk, other);
  if (there === null) return false;
  const here = await factsOf(disk, one);
  return here !== null && here.ino === there.ino && here.dev === there.dev;
}
