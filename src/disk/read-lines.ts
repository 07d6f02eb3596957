import { named } from "./disk-error.ts";
import { NODE_DISK } from "./node-disk.ts";
import type { Disk, OpenedFile } from "./port.ts";

/** A line with where it stands, in bytes. */
export interface LineAt {
  readonly line: string;
  readonly start: number;
  /** Without its end of line. */
  readonly length: number;
}

const PIECE = 1 << 16;
const NEWLINE = 10;

/**
 * The lines of a text, piece by piece. Counted in bytes: a line that was cut off may end within a letter.
 * @throws DiskError
 */
export async function* readLines(path: string, disk: Disk = NODE_DISK): AsyncGenerator<LineAt> {
  let start = 0;
  let rest = Buffer.alloc(0);
  const cut = (bytes: Buffer): LineAt => {
    const one = { line: bytes.toString("utf8"), start, length: bytes.length };
    start += one.length + 1;
    return one;
  };
  for await (const piece of pieces(path, disk)) {
    rest = Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, from)) {
      yield cut(rest.subarray(from, end));
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield cut(rest);
}

/**
 * Some bytes of a file.
 * @throws DiskError, also where the file has fewer
 */
export async function readPart(
  path: string,
  start: number,
  length: number,
  disk: Disk = NODE_DISK,
): Promise<Uint8Array> {
  return named(path, async () => {
    const file = await disk.open(path, "r");
    try {
      const bytes = new Uint8Array(length);
      for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(bytes, done, length - done, start + done);
        if (bytesRead <= 0) throw new Error("The file ends before its part");
        done += bytesRead;
      }
      return bytes;
    } finally {
      await letGo(file);
    }
  });
}

async function* pieces(path: string, disk: Disk): AsyncGenerator<Buffer> {
  const file = await named(path, () => disk.open(path, "r"));
  try {
    for (let position = 0; ;) {
      const buffer = Buffer.alloc(PIECE);
      const { bytesRead } = await named(path, () => file.read(buffer, 0, PIECE, position));
      if (bytesRead <= 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await letGo(file);
  }
}

/** What was read was read; a file that does not close is no fault of the reading. */
async function letGo(file: OpenedFile): Promise<void> {
  await file.close().catch(() => undefined);
}
