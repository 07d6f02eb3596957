import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { diskError, DiskError, named } from "./disk-error.ts";
import { NODE_DISK } from "./node-disk.ts";
import type { Disk, FileFacts, OpenedFile } from "./port.ts";

/** What is written: bytes, or pieces that come one after the other. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

export interface WriteOptions {
  /** Takes the place of a file that is there. */
  readonly replace?: boolean;
  readonly disk?: Disk;
}

/**
 * Writes a file beside its place, waits until it is on the disk, and then puts it there: under its name stands the
 * whole file or what stood there before, even when the machine stops in between.
 * @throws DiskError
 */
export async function writeWhole(
  path: string,
  content: Content,
  { replace = false, disk = NODE_DISK }: WriteOptions = {},
): Promise<void> {
  await named(path, async () => {
    const place = await disk.realpath(path).catch(() => path);
    const before = await factsOf(disk, place);
    if (before !== null && !replace) throw new DiskError("exists", path);
    const draft = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
    try {
      await writeDraft(disk, draft, content);
      if (before === null) await putNew(disk, draft, place);
      else {
        await disk.chmod(draft, before.mode);
        await disk.rename(draft, place);
      }
    } finally {
      // What has become of the file itself is said above; a draft that stays is hidden and harms nobody.
      await disk.remove(draft).catch(() => undefined);
    }
    await disk.syncFolder(dirname(place)).catch(() => undefined);
  });
}

/**
 * What stands under a name; null = nothing. That the disk does not say is not nothing.
 * @throws DiskError
 */
export async function factsOf(disk: Disk, path: string): Promise<FileFacts | null> {
  try {
    return await disk.stat(path);
  } catch (error) {
    const refused = diskError(error, path);
    if (refused.code === "not-found") return null;
    throw refused;
  }
}

/** Writes all of it, in as many calls as the system wants. */
export async function writeAll(file: OpenedFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    if (bytesWritten <= 0) throw new Error("The disk takes no more bytes");
    done += bytesWritten;
  }
}

async function writeDraft(disk: Disk, path: string, content: Content): Promise<void> {
  const file = await disk.open(path, "wx");
  try {
    if (content instanceof Uint8Array) await writeAll(file, content);
    else for await (const piece of content) await writeAll(file, piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link fails when somebody else was there first; where the disk knows no links, the name was free a moment ago. */
async function putNew(disk: Disk, draft: string, place: string): Promise<void> {
  try {
    await disk.link(draft, place);
  } catch (error) {
    if (diskError(error, place).code === "exists") throw error;
    if ((await factsOf(disk, place)) !== null) throw new DiskError("exists", place);
    await disk.rename(draft, place);
  }
}
