import { NODE_DISK } from "../../../src/disk/node-disk.ts";
import type { Disk, OpenedFile } from "../../../src/disk/port.ts";

/** What a disk refuses with, as the system names it. */
export const REFUSALS = ["ENOSPC", "EBUSY", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE"] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A call of the disk that may fail; clean-up calls are told apart, since nothing can follow their failure. */
export type DiskCall = keyof Disk | keyof OpenedFile;

/** Which call fails, counted from 0 over all calls, and how. */
export interface DiskTrouble {
  readonly at: number;
  readonly refusal: Refusal;
  /** Share of the bytes that a refused write or read still did: a torn one. */
  readonly done: number;
  /** The disk stays like this, as a full one does, or recovers at once. */
  readonly stays: boolean;
}

export interface TroubleDisk {
  readonly disk: Disk;
  /** Calls so far, in order. */
  readonly calls: readonly DiskCall[];
  /** Calls that were refused. */
  readonly refused: readonly DiskCall[];
}

/** Calls a full or locked disk does not refuse for good: reading goes on, and what is there can be removed. */
const NOT_FOR_GOOD: ReadonlySet<DiskCall> = new Set<DiskCall>([
  "remove",
  "close",
  "stat",
  "realpath",
]);

/** The machine's disk, on which one call (and perhaps all after it) fails; null = none does. */
export function troubleDisk(trouble: DiskTrouble | null, base: Disk = NODE_DISK): TroubleDisk {
  const calls: DiskCall[] = [];
  const refused: DiskCall[] = [];
  const error = (call: DiskCall): Error =>
    Object.assign(new Error(`${trouble?.refusal ?? ""}: ${call}`), { code: trouble?.refusal });
  const isRefused = (call: DiskCall): boolean => {
    const number = calls.push(call) - 1;
    if (trouble === null || number < trouble.at) return false;
    const hits = number === trouble.at || (trouble.stays && !NOT_FOR_GOOD.has(call));
    if (hits) refused.push(call);
    return hits;
  };
  const guard =
    <Args extends readonly unknown[], Result>(
      call: DiskCall,
      does: (...args: Args) => Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> => {
      if (isRefused(call)) throw error(call);
      return does(...args);
    };
  const file = (opened: OpenedFile): OpenedFile => ({
    read: async (into, offset, length, position) => {
      if (!isRefused("read")) return opened.read(into, offset, length, position);
      await opened.read(into, offset, Math.floor(length * (trouble?.done ?? 0)), position);
      throw error("read");
    },
    write: async (bytes, offset, length) => {
      if (!isRefused("write")) return opened.write(bytes, offset, length);
      await opened.write(bytes, offset, Math.floor(length * (trouble?.done ?? 0)));
      throw error("write");
    },
    sync: guard("sync", () => opened.sync()),
    // The handle goes back even when the system tells of a failed close.
    close: async () => {
      const fails = isRefused("close");
      await opened.close();
      if (fails) throw error("close");
    },
  });
  const disk: Disk = {
    readFile: guard("readFile", (path: string) => base.readFile(path)),
    stat: guard("stat", (path: string) => base.stat(path)),
    realpath: guard("realpath", (path: string) => base.realpath(path)),
    list: guard("list", (path: string) => base.list(path)),
    tree: guard("tree", (path: string) => base.tree(path)),
    open: guard("open", async (path: string, flags: "r" | "wx" | "a") =>
      file(await base.open(path, flags)),
    ),
    link: guard("link", (path: string, other: string) => base.link(path, other)),
    rename: guard("rename", (path: string, other: string) => base.rename(path, other)),
    chmod: guard("chmod", (path: string, mode: number) => base.chmod(path, mode)),
    remove: guard("remove", (path: string) => base.remove(path)),
    makeFolder: guard("makeFolder", (path: string) => base.makeFolder(path)),
    syncFolder: guard("syncFolder", (path: string) => base.syncFolder(path)),
  };
  return { disk, calls, refused };
}
