import {
  chmod,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import type { Disk } from "./port.ts";

/** The disk of the machine. */
export const NODE_DISK: Disk = {
  readFile: (path) => readFile(path),
  stat: (path) => stat(path),
  realpath: (path) => realpath(path),
  list: (path) => readdir(path),
  tree: (path) => readdir(path, { recursive: true, withFileTypes: true }),
  open: (path, flags) => open(path, flags),
  link,
  rename,
  chmod,
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  syncFolder: async (path) => {
    // Windows opens no folders, and some network disks sync none.
    const handle = await open(path, "r").catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  },
};
