import { randomUUID } from "node:crypto";
import { chmod, link, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { TooLargeError } from "./errors.ts";
import { fileError, XlsxFileError } from "./file-error.ts";
import { LIMITS } from "./limits.ts";
import { openXlsx, type XlsxWorkbook } from "./workbook.ts";

/** A workbook with the way back to the disk. */
export interface XlsxFile {
  /** File name without folder, as grids carry it. */
  readonly file: string;
  readonly host: XlsxWorkbook;
  /**
   * Writes the edited copy, whole or not at all.
   * @throws XlsxFileError: `same-as-input` always for the file it was read from, `exists` unless `replace` is set
   */
  save(path: string, options?: { readonly replace?: boolean }): Promise<void>;
}

/** @throws XlsxFileError, NotXlsxError, EncryptedError, CorruptError, TooLargeError */
export async function openXlsxFile(path: string): Promise<XlsxFile> {
  const host = openXlsx(await readBounded(path), basename(path));
  return {
    file: host.file,
    host,
    save: async (target, { replace = false } = {}) => {
      if (await isSameFile(path, target)) throw new XlsxFileError("same-as-input", target);
      await writeWhole(target, host.toBytes(), replace);
    },
  };
}

/**
 * Writes a file beside its place and then puts it there, so that no half a file is ever seen under its name.
 * @throws XlsxFileError
 */
export async function writeWhole(path: string, bytes: Uint8Array, replace = false): Promise<void> {
  try {
    const place = await realpath(path).catch(() => path);
    const before = await stat(place).catch(() => null);
    if (before !== null && !replace) throw new XlsxFileError("exists", path);
    const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
    try {
      await writeDraft(draft, bytes);
      if (before === null) await putNew(draft, place);
      else {
        await chmod(draft, before.mode);
        await rename(draft, place);
      }
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes) throw new TooLargeError(`file ${size} bytes`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof TooLargeError ? error : fileError(error, path);
  }
}

async function writeDraft(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link fails when somebody else was there first; where the disk knows no links, the name was free a moment ago. */
async function putNew(draft: string, place: string): Promise<void> {
  try {
    await link(draft, place);
  } catch (error) {
    if (fileError(error, place).code === "exists") throw error;
    await rename(draft, place);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const there = await stat(other).catch(() => null);
  if (there === null) return false;
  const here = await stat(one).catch(() => null);
  return here !== null && here.ino === there.ino && here.dev === there.dev;
}
