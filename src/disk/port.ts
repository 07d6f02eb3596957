/** An open file. Both calls may do less than asked, as the system may. */
export interface OpenedFile {
  read(
    into: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
  ): Promise<{ readonly bytesWritten: number }>;
  /** Until this ends, the bytes may still be in the machine's memory only. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly size: number;
  readonly mode: number;
  readonly ino: number;
  readonly dev: number;
  isFile(): boolean;
}

export interface FolderEntry {
  readonly name: string;
  readonly parentPath: string;
  isFile(): boolean;
}

/** What the product asks of a disk. Each call rejects with the system's own error; `disk-error.ts` reads it. */
export interface Disk {
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<FileFacts>;
  realpath(path: string): Promise<string>;
  /** Names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** All below a folder. */
  tree(path: string): Promise<readonly FolderEntry[]>;
  /** `r` reads, `wx` writes a file that must not be there, `a` writes at the end. */
  open(path: string, flags: "r" | "wx" | "a"): Promise<OpenedFile>;
  /** Another name for a file; fails where the name is taken. */
  link(path: string, other: string): Promise<void>;
  /** Takes the place of what stands under `other`. */
  rename(path: string, other: string): Promise<void>;
  chmod(path: string, mode: number): Promise<void>;
  /** Also where nothing is there. */
  remove(path: string): Promise<void>;
  /** With the folders above it; also where it is there. */
  makeFolder(path: string): Promise<void>;
  /** Makes the names in a folder last; nothing where the system knows no such thing. */
  syncFolder(path: string): Promise<void>;
}
